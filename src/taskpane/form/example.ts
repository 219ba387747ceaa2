import { type Cell, type Entry, type Grid, type Input } from "../../clv/index";
import { arrayConstant } from "./arrayConstant";
import { formatForField } from "./format";
import type { Separators } from "./separators";

const ofCell = (cell: Cell | undefined, decimal: string): string => {
  if (typeof cell === "number") return formatForField(cell, decimal);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? cell : "";
};

function textOf(input: Input, decimal: string): string {
  if (!Array.isArray(input)) return ofCell(input as Cell | undefined, decimal);
  return input
    .flat()
    .map((cell: Cell) => ofCell(cell, decimal))
    .join("; ");
}

/** The worked example as the texts of the form's fields; an argument that it leaves out is "". */
export const exampleTexts = (entry: Entry, { decimal }: Separators): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entry.arguments.map(({ name, argument }) => {
      const given = entry.example.given[name];
      const isBlock = argument.type === "matrix" || argument.type === "block" || argument.type === "labels";
      return [name, isBlock && Array.isArray(given) ? arrayConstant(given as Grid) : textOf(given, decimal)];
    }),
  );

/** What the worked example gives for an argument, for the eye: one line for each row of a range with several columns. */
export function exampleLines(entry: Entry, name: string, separators: Separators): readonly string[] {
  const given = entry.example.given[name];
  const isTall = Array.isArray(given) && (given as Grid).length > 1 && (given as Grid)[0]!.length > 1;
  return isTall ? (given as Grid).map((row) => textOf([row], separators.decimal)) : [textOf(given, separators.decimal)];
}
