import type { Argument, ChoiceArgument } from "../arguments";
import type { Entry, EntryArgument } from "../define";
import { numberLiteral } from "../formula/operand";
import { failure, type Result, success } from "../result";
import { lambdaName } from "./names";

/** A function as a name of the workbook, in the plain names that Excel's Name Manager takes. */
export interface NamedLambda {
  readonly name: string;
  readonly formula: string;
  /** Excel shows it as help while the name is typed; 255 characters at most. */
  readonly comment: string;
}

const longestComment = 255;
const longestFormula = 8192;

function clipped(text: string): string {
  if (text.length <= longestComment) return text;
  const short = text.slice(0, longestComment - 1);
  return `${short.slice(0, short.lastIndexOf(" "))}…`;
}

/** The name under which the body uses an argument once its default and its spellings are settled. */
const settled = (name: string): string => `${name}_used`;
const isMissing = (name: string): string => `${name}_missing`;
const typed = (name: string): string => `${name}_typed`;

/* An empty text means the default, as for the add-in; an empty cell is no text and counts as 0. */
const orDefault = (name: string, preset: string, given: string, otherwise: string): string =>
  `IF(ISOMITTED(${name}),${preset},IF(ISTEXT(${name}),IF(${name}="",${preset},${given}),${otherwise}))`;

/** A choice without case and spaces around it, its other spellings put into the one that the formula compares with. */
function choiceSettled(name: string, argument: ChoiceArgument): string[] {
  const trimmed = `TRIM(${name})`;
  const text =
    argument.default === undefined ? `IF(ISTEXT(${name}),${trimmed},${name})` : orDefault(name, `"${argument.default}"`, trimmed, name);
  const spellings = Object.entries(argument.also);
  if (spellings.length === 0) return [settled(name), text];
  const meant = spellings.reduceRight((rest, [spelling, value]) => `IF(${typed(name)}="${spelling}","${value}",${rest})`, typed(name));
  return [typed(name), text, settled(name), meant];
}

function settlement({ name, argument, optional }: EntryArgument): string[] {
  if (argument.type === "choice") return choiceSettled(name, argument);
  if (!optional) return [];
  if (argument.type === "flag") return [settled(name), orDefault(name, argument.default ? "TRUE" : "FALSE", "#VALUE!", name)];
  if (argument.list) return [isMissing(name), `ISOMITTED(${name})`];
  if (argument.type === "number" && argument.default !== undefined) {
    return [settled(name), orDefault(name, numberLiteral(argument.default), "#VALUE!", name)];
  }
  return [isMissing(name), orDefault(name, "TRUE", argument.type === "text" ? "FALSE" : "#VALUE!", "FALSE")];
}

const hasDefault = (argument: Argument): boolean => argument.type === "choice" || argument.type === "flag" || ("default" in argument && argument.default !== undefined);

/** The native text over the names of the arguments; one that may be missing and has no default asks whether it is. */
function body(entry: Entry, texts: readonly (string | null)[]): Result<string> {
  const place = texts.length;
  const next = entry.arguments[place];
  if (next === undefined) return entry.native(texts);
  const { name, argument, optional } = next;
  if (argument.type !== "choice" && !optional) return body(entry, [...texts, name]);
  if (hasDefault(argument) && !argument.list) return body(entry, [...texts, settled(name)]);
  const given = body(entry, [...texts, name]);
  const missing = body(entry, [...texts, null]);
  if (!given.ok || !missing.ok) return given.ok ? missing : given;
  return success(given.value === missing.value ? given.value : `IF(${isMissing(name)},${missing.value},${given.value})`);
}

function definition(entry: Entry): Result<string> {
  if (entry.lambda !== null) return success(entry.lambda);
  const written = body(entry, []);
  if (!written.ok) return failure("argument", `${entry.id} has no named LAMBDA: ${written.failure.message}`);
  let text = written.value;
  const used: string[] = [];
  for (const argument of [...entry.arguments].reverse()) {
    const steps = settlement(argument);
    const isUsed = [settled, isMissing].some((form) => new RegExp(`\\b${form(argument.name)}\\b`).test(text));
    if (isUsed) used.unshift(...steps);
  }
  if (used.length > 0) text = `LET(${used.join(",")},${text})`;
  const parameters = entry.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return success(`LAMBDA(${parameters.join(",")},${text})`);
}

const known = new Map<Entry, Result<NamedLambda>>();

/**
 * The function as a LAMBDA that gives what the add-in gives, with the native formula's own checks and without the checks
 * of the arguments' ranges. A function that no LAMBDA can hold says so in a sentence.
 */
export function namedLambda(entry: Entry): Result<NamedLambda> {
  const before = known.get(entry);
  if (before) return before;
  const text = definition(entry);
  const made = !text.ok
    ? text
    : text.value.length + 1 > longestFormula
      ? failure("argument", `the LAMBDA of ${entry.id} would be ${text.value.length + 1} characters long, and Excel takes ${longestFormula}`)
      : success({ name: lambdaName(entry), formula: `=${text.value}`, comment: clipped(`${entry.title}. ${entry.about}`) });
  known.set(entry, made);
  return made;
}
