import { catalogue, CellError } from "../clv/index";
import { separatorsOf } from "../taskpane/form/separators";
import { currentLanguage, onLanguage } from "../words/current";
import { sentenceIn } from "../words/sentences";
import { addressOf } from "../workbook/address";
import { cellsOf } from "../workbook/univer/cells";
import { onSelection } from "../workbook/univer/selection";
import type { SpreadsheetEngine } from "./engine";
import { pageWords } from "./words/pageWords";

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
  onLanguage(update);
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
  const words = pageWords();
  const language = currentLanguage();
  const sentence = (told === null ? null : (sentenceIn(language, told, separatorsOf().decimal) ?? told)) ?? words.errors[value.code] ?? words.noResult;
  return `${addressOf(row, column)} ${value.code}: ${sentence}`;
}

/** A sentence remembered for a cell is stale once its formula calls none of the functions that give sentences. */
function callsFunction(formula: string): boolean {
  const upper = formula.toUpperCase();
  return catalogue.some(({ id }) => upper.includes(`${id}(`));
}
