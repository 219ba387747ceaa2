import { catalogue, CellError } from "../clv/index";
import { addressOf } from "../workbook/address";
import { cellsOf } from "../workbook/univer/cells";
import { onSelection } from "../workbook/univer/selection";
import type { SpreadsheetEngine } from "./engine";

/** What each error means where no function has told more. */
const meanings: Readonly<Record<string, string>> = {
  "#VALUE!": "A value is not of the kind that this formula needs.",
  "#NUM!": "The calculation has no finite value.",
  "#DIV/0!": "The calculation divides by zero or by an empty cell.",
  "#N/A": "A value is not available.",
  "#REF!": "The formula refers to a cell that is not there.",
  "#NAME?": "The formula has a name that is not known. Check how it is spelt.",
  "#NULL!": "The formula meets two areas that have no cell in common.",
  "#SPILL!": "The result needs more room. Clear the cells below and to the right, or move the formula.",
  "#CALC!": "The formula gives an empty or nested result that a cell cannot hold.",
};

/** Says in words why the selected cell shows an error, as Excel does when the pointer rests on it. */
export function showErrorSentences(engine: SpreadsheetEngine, line: HTMLElement): void {
  const { api } = engine;
  const update = () => {
    const sentence = selectedCellSentence(engine);
    if (line.textContent !== sentence) line.textContent = sentence;
    line.hidden = sentence === "";
  };
  onSelection(engine.univer.__getInjector(), api, update);
  api.getFormula().calculationResultApplied(update);
  update();
}

function selectedCellSentence(engine: SpreadsheetEngine): string {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getActiveCell() ?? sheet?.getActiveRange();
  if (!sheet || !cell) return "";
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const cells = cellsOf(engine.univer.__getInjector(), sheet);
  const value = cells.value(row, column);
  if (!(value instanceof CellError)) return "";
  const area = cells.spill(row, column) ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const anchor = { unit: sheet.getWorkbook().getUnitId(), sheet: sheet.getSheetId(), row: area.startRow, column: area.startColumn };
  const place = {
    rows: area.endRow - area.startRow + 1,
    columns: area.endColumn - area.startColumn + 1,
    row: row - area.startRow,
    column: column - area.startColumn,
  };
  const formula = sheet.getRange(area.startRow, area.startColumn).getFormula();
  const told = callsFunction(formula) ? engine.sentences.find(anchor, value.code, place) : null;
  const sentence = told ?? meanings[value.code] ?? "The formula has no result.";
  return `${addressOf(row, column)} ${value.code}: ${sentence}`;
}

/** A sentence remembered for a cell is stale once its formula calls none of the functions that give sentences. */
function callsFunction(formula: string): boolean {
  const upper = formula.toUpperCase();
  return catalogue.some(({ id }) => upper.includes(`${id}(`));
}
