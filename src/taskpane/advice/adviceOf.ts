import type { Entry, EntryArgument, Quantity, Smell } from "../../clv/index";
import { twinOf } from "../../clv/twins";
import type { Language } from "../../words/language";
import { warningSentence } from "../../words/warnings";
import { formatQuantity } from "../form/format";
import type { Words } from "../words/index";
import { counted, region } from "../words/region";

/** A warning as it stands beside a field. */
export interface Advice {
  readonly key: string;
  readonly sentence: string;
  /** What the field may have been meant to hold, where that is one number. */
  readonly instead: { readonly value: number; readonly shown: string } | null;
}

/** Three digits tell a rate of 0.797% a month from one of 0.8%, and more would hide the point. */
const rates = new Intl.NumberFormat(region, {
  style: "percent",
  maximumSignificantDigits: 3,
  maximumFractionDigits: 1,
  roundingPriority: "morePrecision",
} as Intl.NumberFormatOptions);

const written = (value: number, quantity: Quantity, words: Words): string =>
  quantity === "rate" || quantity === "share" ? rates.format(value) : formatQuantity(value, quantity, words);

const quantityOf = (entry: Entry, name: string): Quantity => {
  const argument = entry.arguments.find((one) => one.name === name)?.argument;
  return argument?.type === "number" ? argument.quantity : "effect";
};

/** The warning in words; of a range it says how many rows it is about. */
export function adviceOf(entry: Entry, smell: Smell, words: Words, language: Language): Advice {
  const { warning, count, of, first, figures, instead } = smell;
  const figure = (name: string): string => written(figures[name]!, warning.figures?.[name]?.quantity ?? "effect", words);
  const sentence = warningSentence(warning.key, language, figure);
  return {
    key: warning.key,
    sentence: of === 1 ? sentence : `${words.advice.some(counted(count), counted(of), counted(first + 1))}: ${sentence}`,
    instead:
      of > 1 || instead === null
        ? null
        : { value: instead, shown: written(instead, quantityOf(entry, warning.argument), words) },
  };
}

/** "If yearly: 98.16% a month; average lifespan 5 periods"; null for what has no twin. */
export function twinLine({ name, argument }: EntryArgument, rate: number, words: Words): string | null {
  if (argument.type !== "number" || argument.list) return null;
  const twin = twinOf(name, rate);
  if (twin === null) return null;
  const other = written(twin.other, "rate", words);
  const line = twin.period === "month" ? words.advice.ifMonthly(other) : words.advice.ifYearly(other);
  return twin.lifespan === null ? line : `${line}; ${words.advice.lifespan(formatQuantity(twin.lifespan, "duration", words))}`;
}
