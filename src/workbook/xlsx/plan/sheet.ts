import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre";
import { heat, tabs } from "../../../lever-model/plan/look";
import { margins } from "../../../lever-model/plan/paper";
import type { PlanCell, PlanFormat, PlanSheet, PlanValidation } from "../../../lever-model/plan/plan";
import { chartName, chartOwner } from "../../chartName";
import type { FileFormulas } from "../formulas";
import { chartToFile } from "./chart";
import { conditionalStyle, styleToFile } from "./style";

type FileCell = Partial<Cell>;

export function sheetToFile(sheet: PlanSheet, formulas: FileFormulas): WriteSheet {
  const cells = new Map<string, FileCell>();
  const rowDefs = new Map<number, { height?: number; outlineLevel?: number }>();
  for (const { row, cells: planned, height, outline } of sheet.rows) {
    for (const cell of planned) cells.set(`${row},${cell.column}`, cellToFile(cell, formulas));
    if (height !== undefined || outline !== undefined) {
      rowDefs.set(row, { ...(height === undefined ? {} : { height }), ...(outline === undefined ? {} : { outlineLevel: outline }) });
    }
  }
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs,
    ...(sheet.freeze.rows > 0 || sheet.freeze.columns > 0 ? { freezePane: sheet.freeze } : {}),
    view: { showGridLines: false, tabColor: { rgb: tabs[sheet.tab] } },
    ...furnitureToFile(sheet),
  };
}

/** What a sheet of a file has besides its cells, their sizes and its tab. */
export function furnitureToFile(sheet: PlanSheet): Partial<WriteSheet> {
  const { area, titleRows, landscape, onePage, starts } = sheet.print;
  return {
    dataValidations: sheet.validations.map(validationToFile),
    conditionalRules: sheet.formats.map(ruleToFile),
    charts: sheet.charts.map((chart) => chartToFile(chart, chartName(chartOwner(sheet), chart.id))),
    ...(sheet.protected ? { protection: { sheet: true, formatColumns: false, formatRows: false } } : {}),
    outlineProperties: { summaryBelow: false },
    pageSetup: {
      paperSize: "a4",
      orientation: landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onePage ? 1 : 0,
      ...(area === "" ? {} : { printArea: area }),
      ...(titleRows === null ? {} : { printTitlesRow: titleRows }),
      margins,
    },
    /* A page ends with these rows. */
    ...(starts.length === 0 ? {} : { rowBreaks: starts.map((row) => row - 1) }),
    headerFooter: { oddFooter: "&L&8&A&R&8Page &P of &N" },
  };
}

function cellToFile({ content, style, format, note }: PlanCell, formulas: FileFormulas): FileCell {
  const look = { style: styleToFile(style, format), ...(note === undefined ? {} : { comment: { text: note } }) };
  switch (content.kind) {
    case "formula":
      return { formula: formulas.toFile(content.formula), ...look };
    case "number":
      return { value: content.value, type: "number", ...look };
    case "flag":
      return { value: content.value, type: "boolean", ...look };
    case "text":
      return content.text === "" ? { value: null, ...look } : { value: content.text, type: "string", ...look };
  }
}

function validationToFile(rule: PlanValidation): DataValidation {
  const shared = { range: rule.range, allowBlank: true, showErrorMessage: true, errorTitle: "CXLV", errorMessage: rule.message, showInputMessage: false };
  if (rule.kind === "between") return { ...shared, type: "decimal", operator: "between", formula1: String(rule.min), formula2: String(rule.max), errorStyle: "stop" };
  return rule.source.includes("!") || rule.source.startsWith("$") ? { ...shared, type: "list", formula1: rule.source } : { ...shared, type: "list", values: rule.source.split(",") };
}

function ruleToFile({ range, formula, look }: PlanFormat, place: number): ConditionalRule {
  if (look === "heat") {
    return { type: "colorScale", priority: place + 1, range, colorScale: { cfvo: [{ type: "min" }, { type: "percentile", value: "50" }, { type: "max" }], colors: heat.map((colour) => colour) } };
  }
  return { type: "expression", priority: place + 1, range, formula: formula ?? "TRUE", style: conditionalStyle(look) };
}
