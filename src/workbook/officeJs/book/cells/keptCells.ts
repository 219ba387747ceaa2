import { sheetIn } from "../work";
import { hasExcelApi } from "../../support";
import { typedAgain } from "./typed";

const looked = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, size: true, superscript: true, color: true, name: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Cells as they stood, with their looks, to be put back. */
export class KeptCells {
  private readonly range: Excel.Range;
  private readonly looks: { readonly value: Excel.CellProperties[][] } | null;

  /** Queues the reading; it is there after the next exchange. */
  constructor(private readonly sheet: string, worksheet: Excel.Worksheet, private readonly address: string) {
    this.range = worksheet.getRange(address);
    this.range.load("formulas,numberFormat");
    this.looks = hasExcelApi("1.9") ? this.range.getCellProperties(looked) : null;
  }

  /** Queues the writing. `withContent` is false where somebody else puts the contents back. */
  putBack(context: Excel.RequestContext, withContent: boolean): void {
    const range = sheetIn(context, this.sheet).getRange(this.address);
    range.numberFormat = (this.range.numberFormat as unknown[][]).map((line) => [...line]);
    if (withContent) range.formulas = (this.range.formulas as unknown[][]).map((line) => line.map(typedAgain));
    if (this.looks === null) return;
    /* A cell that was never filled says that it is white, and would be painted so. */
    range.format.fill.clear();
    range.setCellProperties(this.looks.value.map((line) => line.map(withoutWhite)));
  }
}

function withoutWhite({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format ?? {};
  const isPainted = fill?.color !== undefined && fill.color !== "" && fill.color.toUpperCase() !== "#FFFFFF";
  return { format: isPainted ? { ...rest, fill } : rest };
}
