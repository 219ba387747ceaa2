import { literalText, operand } from "../../formula/operand";
import { cellsOf } from "../../formula/reference";
import type { ArgumentTexts } from "../../native";
import { failure, type Result, success } from "../../result";
import { beside } from "../listInExcel";

/** How many retention rates a run of margins needs: one fewer than margins, unless the first margin needs a renewal too. */
export const ratesNeeded = (margins: number, when: string): number => (when === "renewal" ? margins : margins - 1);

/* Excel nests at most 64 levels; the series nests one per margin. */
const mostMargins = 60;

function cells(name: string, text: string): Result<string[]> {
  const found = cellsOf(text) ?? (operand(text).value === null ? null : [text]);
  return found
    ? success(found.map(beside))
    : failure("argument", `the native formula needs ${name} as a range of cells such as B2:F2, not ${text.trim()}`);
}

/** Nested from the first margin to the last: m1+r1/(1+d)*(m2+r2/(1+d)*(m3…)). */
export function seriesInExcel([margins, retention, discount, timing, cac]: ArgumentTexts): Result<string> {
  if (!margins?.trim() || !retention?.trim()) return failure("argument", "margins and retention are needed before the formula can be written");
  const when = timing?.trim() ? literalText(timing)?.trim().toLowerCase() : "begin";
  if (when === undefined) {
    return failure("argument", "the native formula of a series needs its timing written out, not taken from a cell");
  }
  if (!["begin", "end", "mid", "renewal"].includes(when)) {
    return failure("argument", `timing should be "begin", "end", "mid" or "renewal", not the text "${when}"`);
  }
  const flows = cells("margins", margins);
  if (!flows.ok) return flows;
  if (flows.value.length > mostMargins) {
    return failure("argument", `a native formula holds at most ${mostMargins} margins, and here are ${flows.value.length}: keep the add-in's function`);
  }
  const rates = cells("retention", retention);
  if (!rates.ok) return rates;
  const { length } = flows.value;
  if (![1, ratesNeeded(length, when), length].includes(rates.value.length)) {
    return failure("argument", `retention should be one rate or one per step, not ${rates.value.length} rates for ${length} margins`);
  }
  const factor = discount?.trim() ? `/(1+${beside(discount)})` : "";
  const rateAt = (index: number): string => (rates.value.length === 1 ? rates.value[0]! : rates.value[index]!);
  const shift = when === "renewal" ? 1 : 0;
  let text = flows.value[length - 1]!;
  for (let t = length - 2; t >= 0; t -= 1) {
    const inner = t === length - 2 ? text : `(${text})`;
    text = `${flows.value[t]!}+${rateAt(t + shift)}${factor}*${inner}`;
  }
  const whole = length === 1 ? text : `(${text})`;
  if (when === "end" && factor) text = `${whole}${factor}`;
  if (when === "mid" && factor) text = `${whole}${factor}^0.5`;
  if (when === "renewal") text = `${whole}*(${rateAt(0)}${factor})`;
  return success(cac?.trim() ? `${text}-${beside(cac)}` : text);
}
