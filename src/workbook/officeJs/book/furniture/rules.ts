import { conditional, heat } from "../../../../lever-model/plan/look";
import type { PlanFormat } from "../../../../lever-model/plan/plan";
import { addressOf, parseReference } from "../../../address";
import { hasExcelApi } from "../../support";
import { plainAddress, sheetIn, type Work } from "../work";

/** A look that depends on its cells, as it stands in a sheet; `look` is null where it is none of the model's. */
interface Standing {
  readonly item: Excel.ConditionalFormat;
  readonly rule: PlanFormat | null;
}

const written = (colour: string | undefined): string => (colour ?? "").replace("#", "").toUpperCase();
const fullFormula = (formula: string | undefined): string => `=${(formula ?? "TRUE").replace(/^=/, "")}`;

/** "C61:C61" and "$C$61" are one. */
function placeOf(address: string): string {
  return plainAddress(address)
    .split(",")
    .map((part) => {
      const place = parseReference(part);
      return place && place.endRow !== null && place.endColumn !== null ? addressOf(place.startRow, place.startColumn, place.endRow - place.startRow + 1, place.endColumn - place.startColumn + 1) : part;
    })
    .join(",");
}
const meaning = ({ range, formula, look }: PlanFormat): string => [placeOf(range), look, look === "heat" ? "" : fullFormula(formula).replace(/\s/g, "").toUpperCase()].join("|");

function add(sheet: Excel.Worksheet, { range, formula, look }: PlanFormat): void {
  const place = placeOf(range);
  const formats = (place.includes(",") ? sheet.getRanges(place) : sheet.getRange(place)).conditionalFormats;
  if (look === "heat") {
    formats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: `#${heat[0]}` },
      midpoint: { type: "Percentile", formula: "50", color: `#${heat[1]}` },
      maximum: { type: "HighestValue", color: `#${heat[2]}` },
    };
    return;
  }
  const { custom } = formats.add("Custom");
  const { fill, bold, colour }: { readonly fill: string; readonly bold?: boolean; readonly colour?: string } = conditional[look];
  /* The formula comes last: a look without one was never finished, and is known by that. */
  custom.format.fill.color = `#${fill}`;
  if (bold) custom.format.font.bold = true;
  if (colour !== undefined) custom.format.font.color = `#${colour}`;
  custom.rule.formula = fullFormula(formula);
}

/** What stands in the sheet, of the model and of the user. */
async function read(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Standing[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type");
  await context.sync();
  const asked = formats.items.map((item) => {
    const place = hasExcelApi("1.9") ? item.getRanges() : item.getRangeOrNullObject();
    place.load("address");
    if (item.type === "Custom") {
      item.custom.rule.load("formula");
      item.custom.format.fill.load("color");
    } else if (item.type === "ColorScale") item.colorScale.load("criteria");
    return { item, place };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ item, place }) => ({ item, rule: place.isNullObject ? null : ruleOf(item, place.address) }));
}

/** The model's looks are known by their colours. */
function ruleOf(item: Excel.ConditionalFormat, range: string): PlanFormat | null {
  if (item.type === "ColorScale") {
    const criteria = item.colorScale.criteria as Excel.ConditionalColorScaleCriteria | undefined;
    if (!criteria) return unfinished(range);
    const { minimum, midpoint, maximum } = criteria;
    return [minimum, midpoint, maximum].every((one, place) => written(one?.color) === heat[place]) ? { range, look: "heat" } : null;
  }
  if (item.type !== "Custom") return null;
  const formula = item.custom.rule.formula as string | undefined;
  if (!formula) return unfinished(range);
  const fill = written(item.custom.format.fill.color);
  const look = (Object.keys(conditional) as (keyof typeof conditional)[]).find((one) => conditional[one].fill === fill);
  return look === undefined ? null : { range, look, formula };
}

/** Nobody but a writer that was interrupted leaves such a one; it is none of those wanted. */
const unfinished = (range: string): PlanFormat => ({ range, look: "failed", formula: "" });

/** The looks of a new sheet. */
export function addRules(sheet: Excel.Worksheet, planned: readonly PlanFormat[]): void {
  if (hasExcelApi("1.6")) for (const one of planned) add(sheet, one);
}

/** Queues what makes the model's looks these; the user's stay. */
async function settle(context: Excel.RequestContext, name: string, wanted: readonly PlanFormat[]): Promise<void> {
  const sheet = sheetIn(context, name);
  const missing = new Map(wanted.map((one) => [meaning(one), one]));
  for (const { item, rule } of await read(context, sheet)) {
    if (rule !== null && !missing.delete(meaning(rule))) item.delete();
  }
  for (const one of missing.values()) add(sheet, one);
}

/** Keeps the model's looks as they are now, to be settled again when everything is taken back. */
export async function keepRules({ context, journal }: Work, name: string): Promise<void> {
  if (!hasExcelApi("1.6")) return;
  const before = (await read(context, sheetIn(context, name))).flatMap(({ rule }) => rule ?? []);
  journal.add((later) => settle(later, name, before));
}

export async function settleRules({ context }: Work, name: string, planned: readonly PlanFormat[]): Promise<void> {
  if (hasExcelApi("1.6")) await settle(context, name, planned);
}
