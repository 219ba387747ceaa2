import type { Held } from "../../../workbook/book";
import { region } from "../../words/region";

/** A value as its cell shows it, after the number format of the model's sheets. */
export function shownHeld(value: Held, format: string | null): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const first = (format ?? "").split(";")[0]!;
  if (/y/.test(first)) return new Date(Math.round((value - 25_569) * 86_400_000)).toISOString().slice(0, 10);
  if (/E/.test(first)) return value.toExponential(1);
  const decimals = /\.(0+)/.exec(first)?.[1]!.length ?? (first === "" ? 6 : 0);
  const isPercent = first.includes("%");
  const text = new Intl.NumberFormat(region, {
    minimumFractionDigits: first === "" ? 0 : decimals, maximumFractionDigits: decimals, ...(isPercent ? { style: "percent" as const } : {}),
  }).format(value + 0);
  return first.includes('"×"') ? `${text}×` : text;
}
