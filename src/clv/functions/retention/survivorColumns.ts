import { count } from "../../arguments";
import { refuse } from "../../reading";
import { type Cell, failure, type Grid, type Result, success } from "../../result";

const number = count("S", "Survivors");
const isUnseen = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0;

function readCohort(cells: readonly Cell[], firstRow: number, places: number): Result<Float64Array> {
  let length = cells.length;
  while (length > 0 && isUnseen(cells[length - 1])) length -= 1;
  const column = new Float64Array(length);
  for (let t = 0; t < length; t += 1) {
    const cell = cells[t] ?? null;
    const where = `(${places > 1 ? "cell" : "row"} ${t + firstRow + 1})`;
    if (typeof cell !== "number" || !Number.isFinite(cell) || cell < 0) return failure("argument", `${refuse("survivors", number, cell).message} ${where}`);
    if (t > 0 && cell > column[t - 1]!)
      return failure("argument", `survivors should not rise from one renewal to the next, from ${column[t - 1]} to ${cell} ${where}`);
    column[t] = cell;
  }
  return success(column);
}

/** One cohort per column, or a single one in a row; a first row of headings is left out, and a cohort ends where its cells are empty or 0. */
export function readSurvivors(grid: Grid): Result<Float64Array[]> {
  const hasHeadings = grid[0]!.every((cell) => typeof cell === "string") && grid[0].some((cell) => cell !== "");
  const rows = hasHeadings ? grid.slice(1) : grid;
  if (rows.length === 0) return failure("not available", "survivors should have numbers of customers below the headings");
  const cohorts = rows.length === 1 ? [rows[0] ?? []] : rows[0]!.map((_, place) => rows.map((row) => row[place] ?? null));
  const read: Float64Array[] = [];
  for (const cohort of cohorts) {
    const column = readCohort(cohort, hasHeadings ? 1 : 0, rows.length === 1 ? 2 : 1);
    if (!column.ok) return column;
    if (column.value.length > 0) read.push(column.value);
  }
  return success(read);
}
