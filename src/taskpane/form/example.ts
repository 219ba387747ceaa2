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
