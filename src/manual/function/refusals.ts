import { type Argument, CellError, type Entry, type ErrorCode, type Input, toCellError } from "../../clv/index";
import type { ClosedForm, SettledCheck } from "../../clv/closedForm";
import { inputCells } from "../worked";

/** An error that a function can give, with the sentence it gives it with. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Every way in which the arguments that choose can be picked. */
function selections(form: ClosedForm): readonly Readonly<Record<string, string>>[] {
  return form.chooses.reduce<readonly Readonly<Record<string, string>>[]>(
    (found, name) => found.flatMap((one) => form.cases(name).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

const ofCheck = (check: SettledCheck): Refusal =>
  "why" in check
    ? toCellError({ why: check.why, message: check.message })
    : { code: "#VALUE!", message: `${check.argument} should be ${check.should}` };

const fromChecks = (form: ClosedForm): readonly Refusal[] =>
  selections(form).flatMap((selection) => form.variant(selection).checks.map(({ check }) => ofCheck(check)));

/** A value just outside the range; null where every number is taken. A block or matrix is told by a text. */
function outside(argument: Argument): number | string | null {
  if (argument.type === "matrix" || argument.type === "block") return "?";
  if (argument.type !== "number") return null;
  if (argument.max !== undefined) return argument.max + 0.2;
  if (argument.min !== undefined) return argument.min - 1;
  return argument.above ?? null;
}

/** The error that the worked example gives with another value for one argument; null where it gives a result. */
function withValue(entry: Entry, name: string, value: number | string): Refusal | null {
  const replaced = (input: Input): Input => (Array.isArray(input) ? inputCells(input).map((row) => row.map(() => value)) : value);
  const inputs = entry.arguments.map((argument) => {
    const given = entry.example.given[argument.name];
    return argument.name === name ? replaced(given) : given;
  });
  const result = entry.call(inputs);
  if (!result.ok) return toCellError(result.failure);
  return result.value.flat().find((cell) => cell instanceof CellError) ?? null;
}

const isRefusal = (one: Refusal | null): one is Refusal => one !== null && one.message !== "";

/** The errors of a function's own: of its formula's checks, or where it needs a program, of a 0 in each place; then those of its ranges. */
export function refusalsOf(entry: Entry): readonly Refusal[] {
  const numbers = entry.arguments.filter(({ argument }) => argument.type === "number");
  const own = entry.closedForm
    ? fromChecks(entry.closedForm)
    : numbers.map(({ name }) => withValue(entry, name, 0)).filter(isRefusal);
  const ranges = entry.arguments.map(({ name, argument }) => {
    const value = outside(argument);
    return value === null ? null : withValue(entry, name, value);
  });
  const all = [...own, ...ranges.filter(isRefusal)];
  return [...new Map(all.map(({ code, message }) => [`${code} ${message}`, { code, message }])).values()];
}
