import { catalogue } from "../catalogue";
import type { Entry } from "../define";
import { after, argumentRuns, type Formula } from "./tokens";

/** What an add-in whose manifest has a namespace puts before its functions; another add-in's namespace is not ours. */
const namespaces = ["CLVX"];

const fileNameOf = (id: string): string => `_XLDUDF_${id.replaceAll(".", "_")}`;

const entryByName: ReadonlyMap<string, Entry> = new Map(
  catalogue.flatMap((entry) => {
    const spaced = namespaces.map((namespace) => `${namespace}.${entry.id}`);
    return [entry.id, ...spaced].flatMap((id): [string, Entry][] => [
      [id, entry],
      [fileNameOf(id), entry],
    ]);
  }),
);

const lambdaPrefix = "NATIVE.";

/** The name of an entry's LAMBDA in a workbook. */
export const lambdaName = (entry: Entry): string => lambdaPrefix + entry.id;

/** The entry behind a function's name: "clv", "CLVX.CLV" and the "_xldudf_CLV" that files hold. */
export const entryNamed = (name: string): Entry | null => entryByName.get(name.toUpperCase()) ?? null;

/** The entry behind the name of a LAMBDA: "NATIVE.CLV". */
export function entryOfLambda(name: string): Entry | null {
  const upper = name.toUpperCase().replace(/^_XLFN\./, "");
  const entry = upper.startsWith(lambdaPrefix) ? entryByName.get(upper.slice(lambdaPrefix.length)) : undefined;
  return entry && lambdaName(entry) === upper ? entry : null;
}

/** A call in a formula: the places of its name and its brackets, and the runs of its arguments. */
export interface Call {
  readonly entry: Entry;
  readonly name: number;
  readonly opening: number;
  readonly end: number;
  readonly runs: readonly (readonly [start: number, end: number])[];
}

/** The variables of LET and LAMBDA, in capitals: a call of one is no call of a function. */
export function localNames(formula: Formula): ReadonlySet<string> {
  const names = new Set<string>();
  formula.tokens.forEach(({ kind, text }, place) => {
    const called = kind === "call" ? text.toUpperCase().replace(/^_XLFN\./, "") : "";
    if (called !== "LET" && called !== "LAMBDA") return;
    const opening = openingOf(formula, place);
    argumentRuns(formula, opening)
      .slice(0, -1)
      .forEach(([start, end], index) => {
        if (called === "LET" && index % 2 === 1) return;
        for (let at = start; at < end; at = after(formula, at)) {
          if (formula.tokens[at]!.kind === "name") names.add(formula.tokens[at]!.text.toUpperCase().replace(/^_XLPM\./, ""));
        }
      });
  });
  return names;
}

/** The place of the bracket that opens the call whose name stands at `place`. */
export function openingOf({ tokens }: Formula, place: number): number {
  let at = place + 1;
  while (tokens[at]!.kind === "space") at += 1;
  return at;
}

/** True where the name belongs to a sheet or a workbook: Sheet1!CLV(…) is another's function. */
export function isQualified({ tokens }: Formula, place: number): boolean {
  const before = tokens[place - 1];
  return before !== undefined && (before.kind === "sheet" || before.kind === "brackets" || before.text === "!");
}

/** Reads the call at `place` when its name is one that `find` knows, else null. */
export function callAt(formula: Formula, place: number, locals: ReadonlySet<string>, find = entryNamed): Call | null {
  const { kind, text } = formula.tokens[place]!;
  if (kind !== "call") return null;
  const entry = find(text);
  if (entry === null || isQualified(formula, place) || locals.has(text.toUpperCase())) return null;
  const opening = openingOf(formula, place);
  return { entry, name: place, opening, end: formula.partner[opening]! + 1, runs: argumentRuns(formula, opening) };
}
