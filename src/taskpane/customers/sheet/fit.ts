import { formats } from "../../../lever-model/plan/formats";
import type { Words } from "../../words/index";
import { formula, type SheetDraft } from "./draft";

/** Model and unit before the parameters; three measures of the fit, three counts, and room for warnings after them. */
const before = 2;
const measures = 3;
const counts = 3;
/** Rows that are kept for what spills besides the parameters. */
const spilled = 13;
const width = 6;

/** How many rows a fit takes: an empty one, its heading and the names of its columns come first. */
export const rowsOfFit = (parameters: number): number => 3 + parameters + spilled;

/** A fit under its heading: the formula, and how its labels and numbers are shown where it spills. Gives its first row, counted from 0. */
export function putFit(sheet: SheetDraft, title: string, written: string, parameters: number, { customers }: Words): number {
  const { estimate, standardError, lower, upper } = customers.fit.head;
  sheet.heading(title, width);
  sheet.head(sheet.row, ["", estimate, standardError, lower, upper]);
  const top = sheet.row;
  const measured = top + before + parameters;
  const counted = measured + measures;
  const warned = counted + counts;
  const end = top + parameters + spilled;
  sheet.put(top, 0, formula(written), "label");
  sheet.shownAs(top + 1, 0, end - top - 1, 1, null, "label");
  sheet.shownAs(top, 1, before, 1, null, "label");
  sheet.shownAs(top + before, 1, parameters, 4, "0.0000");
  sheet.shownAs(measured, 1, measures, 1, formats.number);
  sheet.shownAs(counted, 1, counts, 1, formats.whole);
  sheet.shownAs(warned, 1, end - warned, 1, null, "label");
  sheet.row = end;
  return top;
}
