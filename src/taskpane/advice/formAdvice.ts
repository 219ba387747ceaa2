import type { Entry } from "../../clv/index";
import type { Language } from "../../words/language";
import type { FormState } from "../form/formState";
import type { LiveForm } from "../form/useCalculation";
import type { Words } from "../words/index";
import { type Advice, adviceOf, twinLine } from "./adviceOf";

/** What stands beside the fields of a form, by the names of the arguments. */
export interface FormAdvice {
  readonly advice: Readonly<Record<string, readonly Advice[]>>;
  readonly twins: Readonly<Record<string, string>>;
}

/** A field is left in peace until the user has left it; one that stays empty is warned of at once. */
const isDue = ({ texts, touched }: FormState, name: string): boolean =>
  touched.includes(name) || (texts[name] ?? "").trim() === "";

export function formAdvice(entry: Entry, live: LiveForm, form: FormState, words: Words, language: Language): FormAdvice {
  const advice: Record<string, readonly Advice[]> = {};
  for (const smell of live.smells) {
    const { argument } = smell.warning;
    if (isDue(form, argument)) advice[argument] = [...(advice[argument] ?? []), adviceOf(entry, smell, words, language)];
  }
  /* A rate for the periods of a fit is that of a month or a year only if the fit says so. */
  const rated = entry.fromData ? [] : entry.arguments;
  const twins = rated.flatMap((argument, place) => {
    const input = live.inputs[place];
    const isRefused = live.refusals[argument.name] !== undefined;
    const line = typeof input === "number" && !isRefused ? twinLine(argument, input, words) : null;
    return line === null ? [] : [[argument.name, line] as const];
  });
  return { advice, twins: Object.fromEntries(twins) };
}
