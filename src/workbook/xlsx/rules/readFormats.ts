import type { IStyleData } from "@univerjs/core";
import type { FileFormulas } from "../formulas";
import { barFromFile, barIdOf, colour } from "./dataBars";
import { differentialFromFile, hasPattern } from "./differentialStyle";
import { child, childrenOf, type Element, isOn, within } from "../element";
import { iconSetIn, iconsFromFile } from "./iconSets";
import type { LostRules } from "./lostRules";
import { isNumber, operandFromFile, textIn } from "./operand";
import { anchorOf, areasFromFile, type Extent } from "./places";
import { shorten } from "./shortened";
import type { Comparison, Highlight, StoredFormat, StoredRule, StoredValue } from "./storedFormat";
import { isTextRule } from "./textRules";

export interface RulesReader {
  readonly formulas: FileFormulas;
  readonly theme: readonly string[];
  readonly styles: readonly Element[];
  readonly lost: LostRules;
  readonly usedRows: (sheet: string) => number;
}

interface Found {
  readonly rule: Element;
  readonly places: string;
  readonly extension?: Element | undefined;
}

/** The conditional formats of a sheet, the one that counts first in front, as the engine keeps them. */
export function formatsFromFile(sheet: string, id: string, extent: Extent, afterCells: readonly Element[], reader: RulesReader): StoredFormat[] {
  return found(afterCells).flatMap(({ rule, places, extension }, index): StoredFormat[] => {
    const ranges = areasFromFile(places, extent);
    const style = child(rule, "dxf") ?? reader.styles[Number(rule.attributes["dxfId"] ?? NaN)];
    const made = ranges && storedRule(rule, anchorOf(ranges), differentialFromFile(style, reader.theme), extension, reader);
    if (hasPattern(style)) reader.lost.add("patterns of conditional formats", sheet, places);
    if (ranges === null || made === null) {
      reader.lost.add(`conditional formats ${difficulty(rule)}`, sheet, places);
      return [];
    }
    const isFormula = made.type === "highlightCell" && made.subType === "formula";
    const areas = isFormula ? shorten(ranges, reader.usedRows(sheet)) : { ranges };
    return [{ cfId: `${id}-format-${index + 1}`, ...areas, stopIfTrue: isOn(rule.attributes["stopIfTrue"]), rule: made }];
  });
}

/** The rules before and in the extension of the sheet; what an extension adds to bars comes with them. */
function found(afterCells: readonly Element[]): readonly Found[] {
  const groups = within(afterCells, "conditionalFormatting").map((group) => ({
    places: group.attributes["sqref"] ?? child(group, "sqref")?.text ?? "",
    rules: childrenOf(group, "cfRule"),
  }));
  const all = groups.flatMap(({ places, rules }) => rules.map((rule): Found => ({ rule, places })));
  const additions = new Map(all.flatMap(({ rule }) => (rule.attributes["id"] === undefined ? [] : [[rule.attributes["id"], rule] as const])));
  const added = new Set<Element>();
  const own = all.map((each): Found => {
    const addition = additions.get(barIdOf(each.rule) ?? "");
    if (addition) added.add(addition);
    return addition ? { ...each, extension: child(addition, "dataBar") } : each;
  });
  return own.filter(({ rule }) => !added.has(rule)).sort((one, other) => priority(one) - priority(other));
}

const priority = ({ rule }: Found): number => Number(rule.attributes["priority"] ?? 0);

function difficulty({ attributes: { type = "", stdDev } }: Element): string {
  if (stdDev !== undefined) return "by standard deviations";
  return type === "iconSet" ? "with other icons" : "of another kind";
}

function storedRule(rule: Element, anchor: string, style: IStyleData, extension: Element | undefined, reader: RulesReader): StoredRule | null {
  const value = (threshold: Element) => valueFromFile(threshold, reader.formulas);
  const scale = child(rule, "colorScale");
  if (scale) {
    const colours = childrenOf(scale, "color").map((each) => colour(each, reader.theme));
    const values = childrenOf(scale, "cfvo").map(value);
    const config = values.map((each, index) => ({ index, color: colours[index] ?? null, value: each }));
    return config.length > 1 && config.every(({ color, value: each }) => color !== null && each !== null) ? ({ type: "colorScale", config } as StoredRule) : null;
  }
  const bar = child(rule, "dataBar");
  if (bar) return barFromFile(bar, extension ?? (childrenOf(bar, "color").length === 0 ? bar : undefined), reader.theme, value);
  const icons = iconSetIn(rule);
  if (icons) return iconsFromFile(icons, value);
  const highlight = highlightFromFile(rule, anchor, reader.formulas);
  return highlight && { type: "highlightCell", style, ...highlight };
}

function highlightFromFile(rule: Element, anchor: string, formulas: FileFormulas): Highlight | null {
  const { type = "", operator = "", text, rank, percent, bottom, aboveAverage, equalAverage, stdDev, timePeriod } = rule.attributes;
  const stated = [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].map((each) => each.text);
  const [first] = stated;
  switch (type) {
    case "cellIs":
      return comparison(operator as Comparison, stated, anchor, formulas);
    case "expression":
      return first ? { subType: "formula", value: formulas.fromFile(first) } : null;
    case "duplicateValues":
    case "uniqueValues":
      return { subType: type };
    case "top10":
      return { subType: "rank", isBottom: isOn(bottom), isPercent: isOn(percent), value: Number(rank ?? 10) };
    case "aboveAverage": {
      if (stdDev !== undefined && stdDev !== "0") return null;
      const isAbove = aboveAverage === undefined || isOn(aboveAverage);
      return { subType: "average", operator: `${isAbove ? "greaterThan" : "lessThan"}${isOn(equalAverage) ? "OrEqual" : ""}` as Comparison };
    }
    case "timePeriod":
      return timePeriod ? { subType: "timePeriod", operator: timePeriod } : null;
  }
  if (!isTextRule(type)) return null;
  const isAboutText = text !== undefined && /Text$|With$/.test(type);
  /* A cell's text, or one with signs that stand for any others, is looked for by the formula only. */
  const isLiteral = !isAboutText || first === undefined || (first.includes(`"${text.replaceAll('"', '""')}"`) && !/[*?~]/.test(text));
  if (!isLiteral) return { subType: "formula", value: formulas.fromFile(first) };
  return isAboutText || !/Text$|With$/.test(type) ? { subType: "text", operator: type, value: text ?? "" } : first ? { subType: "formula", value: formulas.fromFile(first) } : null;
}

const signs: Readonly<Record<string, string>> = {
  equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
};

/** The engine compares with numbers and, for being equal, with texts; with anything else a formula does. */
function comparison(operator: Comparison, [first, second]: readonly string[], anchor: string, formulas: FileFormulas): Highlight | null {
  if (first === undefined) return null;
  if (operator === "between" || operator === "notBetween") {
    if (second === undefined) return null;
    if (isNumber(first) && isNumber(second)) return { subType: "number", operator, value: [Number(first), Number(second)] };
    const inside = `AND(${anchor}>=MIN(${first},${second}),${anchor}<=MAX(${first},${second}))`;
    return { subType: "formula", value: formulas.fromFile(operator === "between" ? inside : `NOT(${inside})`) };
  }
  const sign = signs[operator];
  if (sign === undefined) return null;
  if (isNumber(first)) return { subType: "number", operator, value: Number(first) };
  const text = textIn(first);
  if (text !== null && (operator === "equal" || operator === "notEqual")) return { subType: "text", operator, value: text };
  return { subType: "formula", value: formulas.fromFile(`${anchor}${sign}(${first})`) };
}

function valueFromFile(threshold: Element, formulas: FileFormulas): StoredValue | null {
  const { type = "", val } = threshold.attributes;
  const said = val ?? child(threshold, "f")?.text ?? "";
  switch (type) {
    case "min":
    case "max":
      return { type };
    case "autoMin":
      return { type: "min", isAutomatic: true };
    case "autoMax":
      return { type: "max", isAutomatic: true };
    case "num":
    case "formula":
      return isNumber(said) ? { type: "num", value: Number(said) } : said === "" ? null : { type: "formula", value: operandFromFile(said, formulas) };
    case "percent":
    case "percentile":
      return isNumber(said) ? { type, value: Number(said) } : null;
    default:
      return null;
  }
}
