import type { IStyleData, IWorkbookData } from "@univerjs/core";
import { type Cell, type Entry, type EntryArgument, type Input, type Quantity } from "../../clv/index";
import type { Language } from "../../manual/language";
import { localised } from "../../manual/localised";
import { inputCells, resultOf } from "../../manual/worked";
import { functionFormula, nativeFormula } from "../../taskpane/formulaText";
import { addressOf } from "../../workbook/address";
import { Styles, sheetName, workbookOf } from "../../workbook/snapshot";
import { input, note, result, tableHead, title } from "../sample/sampleStyles";
import { SheetBuilder } from "../sample/sheetBuilder";
import { exampleWords } from "./words";

const firstRow = 5;
const valueColumn = 3;
const meaningWidth = 400;
const leading = [20, 150, meaningWidth];
const rowHeight = 24;
const top: IStyleData = { vt: 1 };

/** Room for a text that is wrapped over so many pixels. */
const heightOf = (text: string, width: number): number => Math.ceil((text.length * 8) / width) * 20 + 4;

/** A value that an argument has in the example, or by default; undefined where it is left out. */
function valueOf({ name, argument }: EntryArgument, entry: Entry): Input {
  const given = entry.example.given[name];
  if (given !== undefined) return given;
  return argument.type === "number" || argument.type === "choice" || argument.type === "flag" ? argument.default : undefined;
}

function quantityOf({ argument }: EntryArgument): Quantity {
  if (argument.type === "number") return argument.quantity;
  return argument.type === "matrix" ? argument.cell.quantity : "text";
}

/** As many decimals of a percentage as its value has, up to four. */
function percentPattern(value: number): string {
  const decimals = Number((value * 100).toFixed(4)).toString().split(".")[1]?.length ?? 0;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

function numberStyle(quantity: Quantity, cell: Cell, isResult: boolean): IStyleData {
  if (typeof cell !== "number") return {};
  const patterns: Partial<Record<Quantity, string>> = { money: "#,##0.00", ratio: "0.00" };
  const isPercent = quantity === "rate" || quantity === "share";
  const pattern = isPercent ? (isResult ? "0.00%" : percentPattern(cell)) : isResult ? patterns[quantity] : undefined;
  return pattern === undefined ? {} : { n: { pattern } };
}

const contentOf = (cell: Cell): number | string | null =>
  typeof cell === "boolean" ? (cell ? "=TRUE" : "=FALSE") : typeof cell === "number" || typeof cell === "string" ? cell : null;

/** The worked example of a function in cells: labelled inputs, its formula over them, and the native formula. */
export function exampleWorkbook(entry: Entry, language: Language): Partial<IWorkbookData> {
  const styles = new Styles();
  const words = exampleWords[language];
  const own = localised(entry, language);
  const sheet = new SheetBuilder("example", sheetName(entry.id), styles)
    .put("B2", [[`${entry.id}: ${own.title}`]], title)
    .height(1, 34)
    .text("B3:D3", own.about, Math.max(40, heightOf(own.about, 680)), note)
    .put("B5", [[words.argument, words.meaning, words.value]], tableHead);
  const widths = [...leading, 130, ...Array.from({ length: 12 }, () => 110)];
  let row = firstRow;
  const put = (column: number, content: string | number | null, ...given: readonly IStyleData[]): void => {
    sheet.put(addressOf(row, column), [[content]], ...given);
    const isLabel = typeof content === "string" && !content.startsWith("=");
    if (isLabel && column >= valueColumn) widths[column] = Math.max(widths[column]!, content.length * 8 + 16);
  };
  /** A text beside so many rows of cells; the first of them grows where it needs more room. */
  const explain = (text: string, rows: number): void => {
    const needed = heightOf(text, meaningWidth) - (rows - 1) * rowHeight;
    sheet.text(addressOf(row, 2, rows), text, needed > rowHeight ? needed : null, note, rows > 1 ? top : {});
  };
  const given: Record<string, Input> = {};
  const laid = new Map<string, readonly (readonly Cell[])[]>();
  const texts = entry.arguments.map((argument) => {
    const value = valueOf(argument, entry);
    if (value === undefined) return null;
    given[argument.name] = value;
    const cells = inputCells(value);
    const reference = addressOf(row, valueColumn, cells.length, Math.max(...cells.map((line) => line.length)));
    laid.set(reference, cells);
    put(1, argument.name);
    explain(own.arguments[argument.name]?.about ?? "", cells.length);
    for (const line of cells) {
      line.forEach((cell, column) => put(valueColumn + column, contentOf(cell), input, numberStyle(quantityOf(argument), cell, false)));
      row += 1;
    }
    return reference;
  });
  const filled = resultOf(entry, given);
  const writeResult = (label: string, hint: string, formula: string): void => {
    put(1, label, result);
    explain(hint, filled.length);
    const first = row;
    for (const line of filled) {
      line.forEach((cell, column) => {
        const returns = line.length === entry.results.length ? entry.results[column]!.returns : entry.returns;
        put(valueColumn + column, row === first && column === 0 ? formula : null, result, numberStyle(returns, cell, true));
      });
      row += 1;
    }
  };
  row += 1;
  writeResult(words.result, words.resultNote, functionFormula(entry, texts, ""));
  row += 1;
  const native = nativeFormula(entry, texts, (reference) => laid.get(reference) ?? null);
  if (native.ok) writeResult(words.native, words.nativeNote, native.value);
  else {
    put(1, words.native, result);
    explain(`${words.noNative}: ${native.failure.message}`, 1);
  }
  return workbookOf(`${words.example} ${entry.id}`, [sheet.build(widths)], styles);
}
