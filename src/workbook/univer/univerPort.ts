import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Cell } from "../../clv/result";
import { parseReference } from "../address";
import type { WorkbookPort } from "../port";
import { cellsOf, contains, findSheet } from "./cells";
import { editBook } from "./book/edit";
import { surveyBook } from "./book/survey";
import { changeCells } from "./change";
import { readFormulas } from "./formulas";
import { currentSelection, onSelection } from "./selection";
import { writeFormula } from "./write";

/** Changes come in bursts, one per command of the engine; a reader needs only the last. */
const settleMilliseconds = 60;
const drawMilliseconds = 50;
/** The most that Excel lets an add-in read at once. */
const mostCells = 5_000_000;
/** How much is left in sight above a cell that was scrolled to. */
const rowsAbove = 4;

/** The embedded spreadsheet, as the task pane sees it. */
export function createUniverPort(injector: Injector, api: FUniver): WorkbookPort {
  return {
    host: "embedded",
    selection: () => Promise.resolve(currentSelection(api)),
    onSelectionChanged: (listener) => onSelection(injector, api, () => listener(currentSelection(api))),
    onValuesChanged(listener) {
      const tell = settled(listener);
      return untilStopped(
        api.addEvent(api.Event.SheetValueChanged, tell.call),
        api.getFormula().calculationResultApplied(tell.call),
        { dispose: tell.cancel },
      );
    },
    read: (reference, sheet) => Promise.resolve(readValues(injector, api, reference, sheet)),
    write: (request) => writeFormula(injector, api, request),
    formulas: (scope, watch) => readFormulas(injector, api, scope, watch),
    change: (request) => changeCells(injector, api, request),
    survey: () => surveyBook(injector, api),
    edit: (edits, watch) => editBook(injector, api, edits, watch),
    select: (sheet, address) => selectPlace(api, sheet, address),
    focusGrid: () => injector.get(ILayoutService).focus(),
  };
}

async function selectPlace(api: FUniver, sheetName: string, address: string): Promise<void> {
  const workbook = api.getActiveWorkbook();
  const sheet = findSheet(api, sheetName);
  const place = parseReference(address);
  if (!workbook || !sheet || !place) return;
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) {
    workbook.setActiveSheet(sheet);
    // What is visible of a sheet is known once it has been drawn.
    await new Promise((resolve) => setTimeout(resolve, drawMilliseconds));
  }
  const { startRow, startColumn, endRow, endColumn } = place;
  const rows = (endRow ?? sheet.getMaxRows() - 1) - startRow + 1;
  const columns = (endColumn ?? sheet.getMaxColumns() - 1) - startColumn + 1;
  sheet.getRange(startRow, startColumn, rows, columns).activate();
  const visible = sheet.getVisibleRange();
  if (!visible || !contains(visible, startRow, startColumn)) {
    sheet.scrollToCell(Math.max(0, startRow - rowsAbove), Math.max(0, startColumn - 1));
  }
}

function readValues(injector: Injector, api: FUniver, reference: string, ownSheet: string): Cell[][] | null {
  const place = parseReference(reference);
  const sheet = place && findSheet(api, place.sheet ?? ownSheet);
  if (!sheet) return null;
  const endRow = place.endRow ?? sheet.getMaxRows() - 1;
  const endColumn = place.endColumn ?? sheet.getMaxColumns() - 1;
  const rows = endRow - place.startRow + 1;
  if (rows * (endColumn - place.startColumn + 1) > mostCells) return null;
  const cells = cellsOf(injector, sheet);
  const values: Cell[][] = [];
  for (let row = place.startRow; row <= endRow; row++) {
    const cellsOfRow: Cell[] = [];
    for (let column = place.startColumn; column <= endColumn; column++) cellsOfRow.push(cells.value(row, column));
    values.push(cellsOfRow);
  }
  return values;
}

function settled(listener: () => void): { call: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /* The engine tells of a calculation when the page is idle, which may be after nobody listens any more. */
  let isStopped = false;
  return {
    cancel: () => {
      isStopped = true;
      clearTimeout(timer);
    },
    call: () => {
      clearTimeout(timer);
      if (!isStopped) timer = setTimeout(listener, settleMilliseconds);
    },
  };
}

function untilStopped(...subscriptions: readonly { dispose: () => void }[]): () => void {
  return () => subscriptions.forEach((subscription) => subscription.dispose());
}
