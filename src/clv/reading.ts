import { absence, type Argument, type ChoiceArgument, expects, type FlagArgument } from "./arguments";
import { type Cell, CellError, failure, type Failure, type Result, success } from "./result";

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function came(cell: Cell, argument: Argument): string {
  if (cell === null) return "left out";
  if (cell === "") return "an empty text";
  if (typeof cell === "string") return `the text "${clip(cell)}"`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return "an error";
  if (cell !== 0) return String(cell);
  const otherwise = absence(argument);
  return otherwise === null
    ? "0 (an empty cell counts as 0)"
    : `0 (an empty cell counts as 0; leave the argument out for ${otherwise})`;
}

/** The one grammar of refusals: "retention should be a rate from 0 to 1, not 1.2". */
export const refuse = (name: string, argument: Argument, cell: Cell, should = expects(argument)): Failure =>
  failure("argument", `${name} should be ${should}, not ${came(cell, argument)}`).failure;

/** Tells whether a cell is a number that the argument takes as it stands: the quick way through a long column. */
export function acceptance(argument: Argument): (cell: Cell) => cell is number {
  if (argument.type !== "number") return (_cell): _cell is number => false;
  const { min = -Infinity, max = Infinity, above = -Infinity, whole } = argument;
  return (cell): cell is number =>
    typeof cell === "number" && cell >= min && cell <= max && cell > above && cell < Infinity && (!whole || Number.isInteger(cell));
}

/** The same for one cell. */
export const accepts = (argument: Argument, cell: Cell): cell is number => acceptance(argument)(cell);

function readChoice(name: string, argument: ChoiceArgument, cell: Cell): Result<number> {
  if (typeof cell === "string") {
    const typed = cell.trim().toLowerCase();
    const meant = argument.also[typed] ?? typed;
    const index = argument.values.findIndex((value) => value.toLowerCase() === meant.toLowerCase());
    if (index >= 0) return success(index);
  }
  return { ok: false, failure: refuse(name, argument, cell) };
}

function absentValue(argument: Argument): number {
  if (argument.type === "number") return argument.default ?? Number.NaN;
  if (argument.type === "flag") return argument.default ? 1 : 0;
  return argument.type === "choice" ? argument.values.indexOf(argument.default ?? "") : Number.NaN;
}

function readFlag(name: string, argument: FlagArgument, cell: Cell): Result<number> {
  if (typeof cell === "boolean") return success(cell ? 1 : 0);
  if (cell === 0 || cell === 1) return success(cell);
  const meant = typeof cell === "string" ? argument.words[cell.trim().toLowerCase()] : undefined;
  return meant === undefined ? { ok: false, failure: refuse(name, argument, cell) } : success(meant ? 1 : 0);
}

/** The error of an input cell as a failure of its own; null for a cell without one. */
export function inputError(name: string, cell: Cell): Failure | null {
  if (!(cell instanceof CellError)) return null;
  const message = `the cell given for ${name} holds ${cell.code}`;
  return { why: "input error", code: cell.code, message: cell.message || message };
}

/**
 * Reads one cell as a number: the amount itself, the position of a choice, 1 or 0 for a flag,
 * and NaN for an optional number that was left out and has no default.
 */
export function readCell(name: string, argument: Argument, cell: Cell): Result<number> {
  const error = inputError(name, cell);
  if (error) return { ok: false, failure: error };
  if (argument.optional && (cell === null || cell === "")) return success(absentValue(argument));
  if (argument.type === "choice") return readChoice(name, argument, cell);
  if (argument.type === "flag") return readFlag(name, argument, cell);
  if (accepts(argument, cell)) return success(cell);
  return { ok: false, failure: refuse(name, argument, cell) };
}

/** Reads one cell that stands for itself: a text without blanks around it, or a number as its text. */
export function readText(name: string, argument: Argument, cell: Cell): Result<string> {
  const error = inputError(name, cell);
  if (error) return { ok: false, failure: error };
  if (typeof cell === "string" && cell.trim() !== "") return success(cell.trim());
  return typeof cell === "number" && cell !== 0 ? success(String(cell)) : { ok: false, failure: refuse(name, argument, cell) };
}
