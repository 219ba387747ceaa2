import type { CellStyle, ConditionalRule } from "hucre";
import type { FileFormulas } from "../formulas";
import { hex } from "../styles";
import { barToFile } from "./dataBars";
import { differentialToFile } from "./differentialStyle";
import { escaped, xml } from "../element";
import { iconsToFile } from "./iconSets";
import { operandToFile, quoted } from "./operand";
import { anchorOf, areasToFile, type Extent } from "./places";
import type { Comparison, Highlight, StoredFormat, StoredValue } from "./storedFormat";
import { periodFormula, textFormula } from "./textRules";

/** A rule as the writer of files takes it, and what the writer has no word for: that is added when the file is written. */
export interface FileFormat {
  /** Null where the extension of the sheet says all. */
  readonly rule: (Omit<ConditionalRule, "type" | "operator" | "priority"> & { readonly type: string; readonly operator?: string }) | null;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content?: string;
  /** A rule in the extension of a sheet, given its priority and an identifier. */
  readonly extension?: (priority: number) => string;
}

/** The rule of the grid for a file. Null where files have no word for it. `barId` names what the extension says of bars. */
export function formatToFile({ ranges, rule, stopIfTrue, shortened }: StoredFormat, extent: Extent, formulas: FileFormulas, barId: string): FileFormat | null {
  const range = areasToFile(ranges, extent, shortened);
  const shared = { range, ...(stopIfTrue ? { stopIfTrue } : {}) };
  const value = (each: StoredValue, isYounger: boolean, isAbove = false) => threshold(each, isYounger, isAbove, formulas);
  switch (rule.type) {
    case "colorScale": {
      const config = [...rule.config].sort((one, other) => one.index - other.index);
      const colours = config.map(({ color }) => xml("color", { rgb: `FF${hex(color) ?? "FFFFFF"}` }));
      return { rule: { ...shared, type: "colorScale" }, content: xml("colorScale", {}, [...config.map((each) => value(each.value, false)), ...colours].join("")) };
    }
    case "dataBar": {
      const { rule: content, extension } = barToFile(rule, barId, value);
      return { rule: { ...shared, type: "dataBar" }, content, extension: () => extended(extension, range) };
    }
    case "iconSet": {
      const icons = iconsToFile(rule, value);
      if (icons === null) return null;
      if (!icons.isYounger) return { rule: { ...shared, type: "iconSet" }, content: icons.xml };
      return { rule: null, extension: (priority) => extended(xml("x14:cfRule", { type: "iconSet", priority, id: barId }, icons.xml), range) };
    }
    case "highlightCell": {
      const said = highlightToFile(rule, anchorOf(ranges), formulas);
      return said && { rule: { ...shared, ...said.rule, ...styled(differentialToFile(rule.style)) }, ...(said.attributes ? { attributes: said.attributes } : {}) };
    }
    default:
      return null;
  }
}

const styled = (style: CellStyle): { style?: CellStyle } => (Object.keys(style).length > 0 ? { style } : {});

interface Said {
  readonly rule: { readonly type: string; readonly operator?: string; readonly formula?: string | string[]; readonly text?: string };
  readonly attributes?: Readonly<Record<string, string | undefined>>;
}

function highlightToFile(rule: Highlight, anchor: string, formulas: FileFormulas): Said | null {
  switch (rule.subType) {
    case "uniqueValues":
    case "duplicateValues":
      return { rule: { type: rule.subType } };
    case "rank":
      return { rule: { type: "top10" }, attributes: { percent: rule.isPercent ? "1" : undefined, bottom: rule.isBottom ? "1" : undefined, rank: String(rule.value) } };
    case "number":
      return compared(rule.operator, rule.value ?? 0, formulas);
    case "formula":
      return { rule: { type: "expression", formula: formulas.toFile(rule.value) } };
    case "average":
      return averaged(rule.operator);
    case "timePeriod": {
      const formula = periodFormula(rule.operator, anchor);
      return formula === null ? null : { rule: { type: "timePeriod", formula }, attributes: { timePeriod: rule.operator } };
    }
    case "text": {
      const { operator, value = "" } = rule;
      if (operator === "equal" || operator === "notEqual") return { rule: { type: "cellIs", operator, formula: quoted(value) } };
      const rest = { type: operator, formula: textFormula(operator, anchor, value) };
      if (!/Text$|With$/.test(operator)) return { rule: rest };
      return { rule: { ...rest, text: value, operator: operator === "notContainsText" ? "notContains" : operator } };
    }
    default:
      return null;
  }
}

function compared(operator: Comparison, value: number | string | readonly [number, number], formulas: FileFormulas): Said {
  const formula = Array.isArray(value) ? value.map(String) : operandToFile(String(value), formulas);
  return { rule: { type: "cellIs", operator, formula } };
}

/** Files know being above or below the average, but not being the average itself. */
function averaged(operator: Comparison): Said | null {
  const match = /^(greater|less)Than(OrEqual)?$/.exec(operator);
  if (!match) return null;
  return { rule: { type: "aboveAverage" }, attributes: { aboveAverage: match[1] === "less" ? "0" : undefined, equalAverage: match[2] ? "1" : undefined } };
}

function threshold({ type, value, isAutomatic }: StoredValue, isYounger: boolean, isAbove: boolean, formulas: FileFormulas): string {
  const name = isYounger ? "x14:cfvo" : "cfvo";
  const gte = isAbove ? "0" : undefined;
  if (type === "min" || type === "max") return xml(name, { type: isAutomatic && isYounger ? (type === "min" ? "autoMin" : "autoMax") : type });
  const text = String(value ?? 0);
  const said = type === "formula" ? formulas.toFile(text) : operandToFile(text === "" ? "0" : text, formulas);
  return isYounger ? xml(name, { type, gte }, `<xm:f>${escaped(said)}</xm:f>`) : xml(name, { type, val: said, gte });
}

const extended = (rule: string, places: string): string =>
  `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>${places}</xm:sqref></x14:conditionalFormatting>`;
