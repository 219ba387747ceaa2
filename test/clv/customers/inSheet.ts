import { catalogue, type Cell, CellError, type Grid, type Input } from "../../../src/clv/index";

/** The cells that a formula spills; an error of the whole call is one cell. */
export function spill(id: string, ...inputs: readonly Input[]): Cell[][] {
  const result = catalogue.find((entry) => entry.id === id)!.call(inputs);
  return result.ok ? result.value : [[new CellError("#VALUE!", result.failure.message)]];
}

/** The sentence of a refusal, wherever it stands in the spill. */
export function sentence(id: string, inputs: readonly Input[], row = 0, column = 0): string {
  const cell = spill(id, ...inputs)[row]?.[column];
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : `no error but ${String(cell)}`;
}

function number(cell: Cell | undefined): number {
  if (typeof cell !== "number") throw new Error(cell instanceof CellError ? `${cell.code} ${cell.message}` : `${String(cell)} is no number`);
  return cell;
}

/** A single number. */
export const one = (id: string, ...inputs: readonly Input[]): number => number(spill(id, ...inputs)[0]![0]);

/** The first column of numbers, below its heading where it has one. */
export const numbers = (id: string, ...inputs: readonly Input[]): number[] => {
  const cells = spill(id, ...inputs);
  return (typeof cells[0]![0] === "string" ? cells.slice(1) : cells).map((row) => number(row[0]));
};

/** A column of a spilled table, by its heading. */
export function columnOf(cells: readonly (readonly Cell[])[], heading: string): number[] {
  const place = cells[0]!.indexOf(heading);
  if (place < 0) throw new Error(`no ${heading} among ${cells[0]!.map(String).join(", ")}`);
  return cells.slice(1).map((row) => number(row[place]));
}

/** A fit's cell by its label; column 1 is the value, 2 the standard error, 3 and 4 the bounds. */
export const fitted = (fit: readonly (readonly Cell[])[], label: string, column = 1): Cell => fit.find(([name]) => name === label)![column]!;

/** A fit as it is typed by hand: the model and its parameters in the order of the paper. */
export const typedFit = (model: string, names: readonly string[], values: readonly number[], unit?: string): Cell[][] => [
  ["model", model],
  ...(unit === undefined ? [] : [["unit", unit]]),
  ...names.map((name, place): Cell[] => [name, values[place]!]),
];

/** Columns side by side under their headings. */
export const table = (columns: Readonly<Record<string, ArrayLike<Cell>>>): Grid => {
  const [names, all] = [Object.keys(columns), Object.values(columns)];
  return [names, ...Array.from({ length: all[0]!.length }, (_, row) => all.map((column) => column[row]!))];
};

export const cells = (values: ArrayLike<Cell>): Cell[][] => Array.from(values, (value) => [value]);
