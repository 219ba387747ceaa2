import { cellsOf } from "../../formula/reference";
import type { ArgumentTexts } from "../../native";
import { type Cell, failure, type Failure, type Result, success } from "../../result";
import { beside, isWritten } from "../listInExcel";

/* Excel nests at most 64 levels; a tier takes one, and a check of the order another. */
const mostThresholds = 30;

export const notAscending = (name: string): Failure =>
  failure("argument", `${name} should be in ascending order, each above the one before`).failure;

export const isAscending = (list: Float64Array): boolean => list.every((value, place) => place === 0 || value > list[place - 1]!);

export function wrongLabels(labels: number, thresholds: number, alsoWithoutLowest: boolean): Failure | null {
  if (labels === 0 || labels === thresholds + 1 || (alsoWithoutLowest && labels === thresholds)) return null;
  const wanted = alsoWithoutLowest ? `${thresholds} or ${thresholds + 1}` : String(thresholds + 1);
  return failure("argument", `labels should be ${wanted} for ${thresholds} thresholds, not ${labels}`).failure;
}

/** The name of a tier, counted from 0 at the lowest; its number from 1 on where there are no labels. */
export const tierName = (tier: number, labels: readonly string[]): Cell => (labels.length === 0 ? tier + 1 : labels[tier]!);

/** The texts of the single thresholds, or the sentence that says why they cannot be told. */
export function thresholdTexts(name: string, text: string): Result<string[]> {
  const cells = cellsOf(text) ?? (/^-?[\d.]+(?:E[-+]?\d+)?%?$/i.test(text.trim()) ? [text.trim()] : null);
  if (cells === null) return failure("argument", `the native formula needs ${name} as a range of cells such as D2:D4, not ${text.trim()}`);
  if (cells.length > mostThresholds) {
    return failure("argument", `a native formula holds at most ${mostThresholds} ${name}, and here are ${cells.length}: keep the add-in's function`);
  }
  return success(cells.map(beside));
}

/** The texts of the labels from the lowest tier up, numbers where there are none. */
export function labelTexts(labels: ArgumentTexts[number], tiers: number): Result<string[]> {
  if (!isWritten(labels)) return success(Array.from({ length: tiers }, (_, place) => String(place + 1)));
  const cells = cellsOf(labels);
  if (cells === null) return failure("argument", `the native formula needs labels as a range of cells such as E2:E5, not ${labels.trim()}`);
  return success(cells);
}

/** The text behind a check that each threshold lies above the one before, as far as the written numbers do not settle it. */
export function whenAscending(thresholds: readonly string[], text: string): string {
  let checked = text;
  for (let place = thresholds.length - 1; place > 0; place -= 1) {
    const [lower, upper] = [thresholds[place - 1]!, thresholds[place]!];
    if (!(Number(lower) < Number(upper))) checked = `IF(${lower}>=${upper},#VALUE!,${checked})`;
  }
  return checked;
}

/** Nested IFs from the highest threshold down; `reaches` writes the test of one threshold. */
export const nestedTiers = (thresholds: number, labels: readonly string[], reaches: (place: number) => string): string => {
  let text = labels[0]!;
  for (let place = 0; place < thresholds; place += 1) text = `IF(${reaches(place)},${labels[place + 1]},${text})`;
  return text;
};
