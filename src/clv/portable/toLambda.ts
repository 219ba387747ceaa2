import { type Conversion, type ConvertedCall, type RefusedCall, unreadable } from "./conversion";
import { withinLimits } from "./limits";
import { namedLambda } from "./namedLambda";
import { type Call, callAt, entryNamed, entryOfLambda, lambdaName, localNames } from "./names";
import { type Formula, readFormula, textOf } from "./tokens";

/** A formula over named LAMBDAs, and the names it needs in the workbook. */
export interface LambdaConversion extends Conversion {
  readonly names: readonly string[];
}

function refusal(formula: Formula, { entry, runs }: Call): string | null {
  const lambda = namedLambda(entry);
  if (!lambda.ok) return lambda.failure.message;
  if (runs.length > entry.arguments.length) return `${entry.id} takes ${entry.arguments.length} arguments, not ${runs.length}`;
  const missing = entry.arguments.find(({ optional }, place) => {
    const run = runs[place];
    return !optional && (run === undefined || textOf(formula, ...run).trim() === "");
  });
  return missing === undefined ? null : `${missing.name} is needed before the formula can be written`;
}

/** The same formula with some of its names replaced, or null where one may not be. */
function renamed(
  text: string,
  find: typeof entryNamed,
  rename: (call: Call, written: string, formula: Formula) => string | null,
): { readonly formula: string; readonly found: readonly Call[]; readonly whole: Formula } | string {
  const read = readFormula(text);
  if (!read.ok) return read.failure.message;
  const locals = localNames(read.value);
  const found: Call[] = [];
  const formula = read.value.tokens.map((token, place) => {
    const call = callAt(read.value, place, locals, find);
    if (call === null) return token.text;
    found.push(call);
    return rename(call, token.text, read.value) ?? token.text;
  });
  return { formula: formula.join(""), found, whole: read.value };
}

function conversion(before: string, after: string, found: readonly Call[], whole: Formula, nameOf: (call: Call) => string): Conversion {
  const calls = found.map((call): ConvertedCall => {
    const rest = textOf(whole, call.name + 1, call.end);
    return { id: call.entry.id, before: whole.tokens[call.name]!.text + rest, after: nameOf(call) + rest, certain: true };
  });
  const limited = withinLimits(after);
  if (limited.ok || calls.length === 0) return { formula: after, calls, refused: [] };
  return { formula: before, calls: [], refused: [{ id: calls[0]!.id, text: calls[0]!.before, reason: limited.failure.message }] };
}

/* A bare name keeps its spelling; one with a namespace, or from a file, becomes the function's own. */
const lambdaFor = (call: Call, written: string): string => (written.toUpperCase() === call.entry.id ? `NATIVE.${written}` : lambdaName(call.entry));

/** Rewrites every call of the add-in's functions as a call of its named LAMBDA. */
export function toLambda(formula: string): LambdaConversion {
  if (!formula.startsWith("=")) return { formula, calls: [], refused: [], names: [] };
  const result = renamed(formula, entryNamed, lambdaFor);
  if (typeof result === "string") return { ...unreadable(formula, result), names: [] };
  const { found, whole } = result;
  const refused = found.flatMap((call): RefusedCall[] => {
    const reason = refusal(whole, call);
    return reason === null ? [] : [{ id: call.entry.id, text: textOf(whole, call.name, call.end), reason }];
  });
  if (refused.length > 0) return { formula, calls: [], refused, names: [] };
  const converted = conversion(formula, result.formula, found, whole, (call) => lambdaFor(call, whole.tokens[call.name]!.text));
  return { ...converted, names: converted.calls.length > 0 ? [...new Set(found.map(({ entry }) => lambdaName(entry)))] : [] };
}

/** Rewrites every call of one of our named LAMBDAs as a call of the add-in's function. @param prefix such as "CLVX." */
export function fromLambda(formula: string, prefix = ""): Conversion {
  if (!formula.startsWith("=") || !/NATIVE\./i.test(formula)) return { formula, calls: [], refused: [] };
  const plain = (written: string): string => prefix + written.replace(/^_xlfn\./i, "").slice("NATIVE.".length);
  const result = renamed(formula, entryOfLambda, (_, written) => plain(written));
  if (typeof result === "string") return unreadable(formula, result);
  return conversion(formula, result.formula, result.found, result.whole, (call) => plain(result.whole.tokens[call.name]!.text));
}
