import { type Cell, type Entry, type EntryArgument, type Input, numberLiteral } from "../clv/index";
import { functionFormula, nativeFormula } from "../taskpane/formulaText";
import { addressOf } from "../workbook/address";

/** The cells of one input, as rows; a single value is one cell. */
export function inputCells(input: Input): readonly (readonly Cell[])[] {
  const rows = Array.isArray(input) ? (input as readonly (readonly Cell[])[]) : [[input as Cell | undefined]];
  return rows.map((row) => row.map((cell) => cell ?? null));
}

/** Whether an argument is written into the formula rather than into a cell: its few values say more than a reference. */
export const isWord = ({ argument }: EntryArgument): boolean => argument.type === "choice" || argument.type === "flag";

/** An argument of the example as it lies in the sheet, from row 2 on, under its name in row 1. */
export interface Laid {
  readonly argument: EntryArgument;
  readonly cells: readonly (readonly Cell[])[];
  readonly column: number;
  readonly width: number;
  /** "A2" or "A2:C4". */
  readonly reference: string;
}

/** The inputs of a worked example side by side, as an analyst would keep them. */
export function laidOut(entry: Entry): readonly Laid[] {
  const laid: Laid[] = [];
  let column = 0;
  for (const argument of entry.arguments) {
    const given = entry.example.given[argument.name];
    if (given === undefined || isWord(argument)) continue;
    const cells = inputCells(given);
    const width = Math.max(...cells.map((row) => row.length));
    laid.push({ argument, cells, column, width, reference: addressOf(1, column, cells.length, width) });
    column += width;
  }
  return laid;
}

/** A value as it is written in a formula, in the form that no setting of the computer changes; null for an empty cell. */
function literal(cell: Cell): string | null {
  if (typeof cell === "number") return numberLiteral(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : null;
}

/** A range as an array constant: {1,2;3,4}. Empty cells have no such form. */
export function literalOf(input: Input): string | null {
  const rows = inputCells(input).map((row) => row.map(literal));
  if (rows.some((row) => row.includes(null))) return null;
  const text = rows.map((row) => row.join(",")).join(";");
  return Array.isArray(input) ? `{${text}}` : text;
}

type Given = Readonly<Record<string, Input>>;

/** =CLV(250,0.8,0.1,"begin"): the call with its values in it; null where a value has no written form. */
export function formulaWithValues(entry: Entry, given: Given): string | null {
  const texts = entry.arguments.map(({ name }) => (given[name] === undefined ? null : literalOf(given[name])));
  const isComplete = entry.arguments.every(({ name }, place) => given[name] === undefined || texts[place] !== null);
  return isComplete ? functionFormula(entry, texts, "") : null;
}

/** The texts of the arguments over the laid-out cells, in order; null for one that the example leaves out. */
export function cellTexts(entry: Entry): readonly (string | null)[] {
  const references = new Map(laidOut(entry).map(({ argument, reference }) => [argument.name, reference]));
  return entry.arguments.map((argument) => {
    const given = entry.example.given[argument.name];
    if (given === undefined) return null;
    return references.get(argument.name) ?? literalOf(given);
  });
}

/** =CLV(A2,B2,C2,"begin") over the laid-out cells, and the same as plain Excel arithmetic or why that cannot be. */
export const formulaWithCells = (entry: Entry): string => functionFormula(entry, cellTexts(entry), "");
export const nativeWithCells = (entry: Entry): ReturnType<typeof nativeFormula> => {
  const cells = new Map(laidOut(entry).map((laid) => [laid.reference, laid.cells]));
  return nativeFormula(entry, cellTexts(entry), (reference) => cells.get(reference) ?? null);
};

/** The cells of a result, or its one failure as a cell. */
export function resultOf(entry: Entry, given: Given): readonly (readonly Cell[])[] {
  const result = entry.call(entry.arguments.map(({ name }) => given[name]));
  if (!result.ok) throw new Error(`${entry.id} does not take the values of its page: ${result.failure.message}`);
  return result.value;
}
