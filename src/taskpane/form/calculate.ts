import {
  type Argument,
  type Cell,
  CellError,
  type Entry,
  type EntryArgument,
  type Grid,
  type Input,
  type Result,
} from "../../clv/index";
import { readCell, readText } from "../../clv/reading";
import { toCellError } from "../../clv/result";
import { readWhole } from "../../clv/whole";
import { sheetNamed } from "./reference";
import type { Words } from "../words/index";
import type { Typed } from "./typed";

/** What is known of the cells behind a reference. */
export type CellsRead =
  | { readonly state: "reading" }
  | { readonly state: "missing" | "failed" }
  | { readonly state: "read"; readonly grid: Grid };

/** Where the calculation stands. */
export type Outcome =
  | { readonly state: "incomplete"; readonly names: readonly string[] }
  | { readonly state: "wrong"; readonly names: readonly string[] }
  | { readonly state: "reading" }
  | { readonly state: "error"; readonly error: CellError }
  | { readonly state: "results"; readonly cells: readonly (readonly Cell[])[]; readonly errors: number };

export interface Calculation {
  readonly outcome: Outcome;
  /** One sentence for each field that cannot stay as it is. */
  readonly refusals: Readonly<Record<string, string>>;
  /** The fields whose own text is at fault: the formula is not written while there are any. */
  readonly blocking: readonly string[];
}

const isSingle = (input: Input): input is Cell => !Array.isArray(input);

function readSingle(name: string, argument: Argument, cell: Cell): Result<unknown> {
  if (argument.type === "text") return readText(name, argument, cell);
  return argument.list ? readWhole(name, argument, [[cell]]) : readCell(name, argument, cell);
}

function refusalOf({ name, argument }: EntryArgument, typed: Typed, read: CellsRead | undefined, { form, sentence }: Words): string | null {
  if (typed.kind === "unreadable") return typed.sentence;
  if (typed.kind === "value" && isSingle(typed.input)) {
    const value = readSingle(name, argument, typed.input);
    return value.ok ? null : sentence(value.failure.message);
  }
  if (typed.kind !== "reference") return null;
  const sheet = sheetNamed(typed.text);
  if (read?.state === "missing") return sheet === null ? form.noPlace(typed.text) : form.noPlaceOn(typed.text, sheet);
  return read?.state === "failed" ? form.unread(typed.text) : null;
}

/** The argument that a sentence of the entry is about: "cac should be …", "the cell given for cac holds #N/A". */
function namedIn(entry: Entry, message: string): string | null {
  const found = entry.arguments.find(
    ({ name }) => message.startsWith(`${name} should be `) || message.includes(`given for ${name} holds`),
  );
  return found?.name ?? null;
}

function inputOf(typed: Typed, read: CellsRead | undefined): Input {
  if (typed.kind === "value") return typed.input;
  return typed.kind === "reference" && read?.state === "read" ? read.grid : null;
}

/** Runs the entry over what the form holds, exactly as a cell would. `cells` are those behind each reference text. */
export function calculate(
  entry: Entry,
  fields: readonly Typed[],
  cells: ReadonlyMap<string, CellsRead>,
  words: Words,
): Calculation {
  const refusals: Record<string, string> = {};
  const readOf = (typed: Typed): CellsRead | undefined =>
    typed.kind === "reference" ? cells.get(typed.text) : undefined;
  for (const [place, argument] of entry.arguments.entries()) {
    const typed = fields[place]!;
    const refusal = refusalOf(argument, typed, readOf(typed), words);
    if (refusal !== null) refusals[argument.name] = refusal;
  }
  const blocking = Object.keys(refusals);
  const unread = entry.arguments.filter(
    ({ name }, place) => blocking.includes(name) && fields[place]!.kind !== "value",
  );
  const settled = (outcome: Outcome): Calculation => ({ outcome, refusals, blocking });
  if (unread.length > 0) return settled({ state: "wrong", names: unread.map(({ name }) => name) });
  const missing = entry.arguments.filter(({ optional }, place) => !optional && fields[place]!.kind === "blank");
  if (missing.length > 0) return settled({ state: "incomplete", names: missing.map(({ name }) => name) });
  if (fields.some((typed) => typed.kind === "reference" && readOf(typed)?.state !== "read"))
    return settled({ state: "reading" });

  const called = entry.call(fields.map((typed) => inputOf(typed, readOf(typed))));
  const grid: readonly (readonly Cell[])[] = called.ok ? called.value : [[toCellError(called.failure)]];
  const flat = grid.flat();
  const errors = flat.filter((cell) => cell instanceof CellError).length;
  const only = flat.length === 1 ? flat[0] : undefined;
  if (!(only instanceof CellError)) return settled({ state: "results", cells: grid, errors });
  const blamed = namedIn(entry, only.message);
  if (blamed !== null) refusals[blamed] = words.sentence(only.message);
  return settled({ state: "error", error: only });
}

/** How many cells the formula will fill; one while there is no result. */
export const spillOf = (outcome: Outcome): { readonly rows: number; readonly columns: number } =>
  outcome.state === "results"
    ? { rows: outcome.cells.length, columns: outcome.cells[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
