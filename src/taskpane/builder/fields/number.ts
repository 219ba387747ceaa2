import type { Kind } from "../../../lever-model/state/assumptions";
import { formatForField } from "../../form/format";
import { readNumber } from "../../form/number";
import { separatorsOf } from "../../form/separators";
import { region } from "../../words/region";

const separators = separatorsOf();

/** Moves the decimal point without the error that a multiplication by 100 would bring: 0.55 is 55, not 55.00000000000001. */
function shifted(value: number, places: number): number {
  const text = String(value);
  return text.includes("e") ? value * 10 ** places : Number(`${text}e${places}`);
}

/** What a field shows for a number: all its digits; a share in percent, whose sign stands beside the field. */
export const textOf = (value: number, kind: Kind): string =>
  Number.isFinite(value) ? formatForField(kind === "share" ? shifted(value, 2) : value, separators.decimal) : "";

/** What has been typed, as a number; NaN for anything else. A share is typed in percent, with or without its sign. */
export function valueOf(text: string, kind: Kind): number {
  const read = readNumber(text, separators);
  if (read === null) return Number.NaN;
  const hasSign = text.trim().endsWith("%");
  return kind === "share" && !hasSign ? shifted(read.value, -2) : read.value;
}

const digits: Readonly<Record<Kind, Intl.NumberFormatOptions>> = {
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  share: { style: "percent", maximumFractionDigits: 1 },
  number: { maximumFractionDigits: 2 },
  frequency: { maximumFractionDigits: 3 },
  effect: { maximumFractionDigits: 3 },
  score: { maximumFractionDigits: 2 },
};
const formats = new Map<Kind, Intl.NumberFormat>();

/** A number as a reader sees it, rounded: "916.67", "83.8%". Empty where there is none. */
export function shown(value: number, kind: Kind): string {
  if (!Number.isFinite(value)) return "";
  const known = formats.get(kind) ?? new Intl.NumberFormat(region, digits[kind]);
  formats.set(kind, known);
  /* Adding 0 turns -0 into 0. */
  return known.format(value + 0);
}

/** Bounds beyond this are bounds of the sheet, not of the matter, and are not told. */
const large = 1e11;

interface RangeWords {
  readonly range: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
}

/** A range as a reader sees it; empty where any number will do. */
export function rangeIn({ range, atLeast }: RangeWords, min: number, max: number, kind: Kind): string {
  if (max < large) return range(shown(min, kind), shown(max, kind));
  return min > -large ? atLeast(new Intl.NumberFormat(region).format(min)) : "";
}
