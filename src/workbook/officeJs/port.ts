import type { Place, WorkbookPort } from "../port";
import { editBook } from "./book/edit";
import { surveyBook } from "./book/survey";
import { changeCells } from "./change";
import { listen, valueEvents } from "./events";
import { readFormulas } from "./formulas";
import { readCells } from "./read";
import { writeFormula } from "./write";

/** Rejects while several areas are selected at once, which is no place for a formula and no single argument. */
function currentSelection(): Promise<Place> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowCount,columnCount");
    range.worksheet.load("name");
    await context.sync();
    const address = range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", "");
    return { sheet: range.worksheet.name, address, rows: range.rowCount, columns: range.columnCount };
  });
}

function onSelectionChanged(listener: (place: Place) => void): () => void {
  let latest = 0;
  let isStopped = false;
  const tell = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    try {
      const place = await currentSelection();
      /* Answers may overtake each other; only that of the last change counts. */
      if (mine === latest && !isStopped) listener(place);
    } catch {
      /* Several areas, a chart, or a cell being edited: the last good selection stands. */
    }
  };
  const stop = listen((context) => [context.workbook.onSelectionChanged.add(tell)]);
  return () => {
    isStopped = true;
    stop();
  };
}

function onValuesChanged(listener: () => void): () => void {
  let isStopped = false;
  const tell = (): Promise<void> => {
    if (!isStopped) listener();
    return Promise.resolve();
  };
  const stop = listen((context) => valueEvents(context, tell));
  return () => {
    isStopped = true;
    stop();
  };
}

/** The workbook in Excel, through Office.js. */
export function createOfficeJsPort(): WorkbookPort {
  return {
    host: "excel",
    selection: currentSelection,
    onSelectionChanged,
    onValuesChanged,
    read: readCells,
    write: writeFormula,
    formulas: readFormulas,
    change: changeCells,
    survey: surveyBook,
    edit: editBook,
    select: (sheet, address) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    /* Excel moves the keyboard between pane and grid by F6 only; there is no call for it. */
    focusGrid: () => undefined,
  };
}
