import type { Covariates } from "../../models/covariates";
import { failure, type Grid, type Result, success } from "../../result";
import type { CustomerRows } from "./customerRows";

/** Columns of numbers beside a customer table, row by row; null when they are left out. */
export function readCovariates(grid: Grid, customers: CustomerRows): Result<Covariates | null> {
  if (grid.length === 0) return success(null);
  const hasNames = grid[0]!.some((cell) => typeof cell === "string" && cell.trim() !== "");
  const first = hasNames ? 1 : 0;
  const rows = grid.length - first;
  if (rows !== customers.length && rows !== customers.length + customers.empty)
    return failure("argument", `covariates should have a row for each of the ${customers.length} customers, not ${rows}`);
  const names = grid[0]!.map((cell, place) => (hasNames && typeof cell === "string" && cell.trim() !== "" ? cell.trim() : `covariate ${place + 1}`));
  const columns = names.map(() => new Float64Array(customers.length));
  for (let row = 0; row < customers.length; row += 1) {
    for (const [place, column] of columns.entries()) {
      const cell = grid[row + first]![place];
      if (typeof cell !== "number" || !Number.isFinite(cell))
        return failure("argument", `covariates should be numbers; ${names[place]} holds none (row ${row + first + 1})`);
      column[row] = cell;
    }
  }
  return success({ names, columns });
}
