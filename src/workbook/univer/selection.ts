import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { addressOf } from "../address";
import type { Place } from "../port";

/** The selected area of the sheet on show. */
export function currentSelection(api: FUniver): Place {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return { sheet: sheet?.getSheetName() ?? "", address: "A1", rows: 1, columns: 1 };
  const rows = range.getHeight();
  const columns = range.getWidth();
  const address = addressOf(range.getRow(), range.getColumn(), rows, columns);
  return { sheet: sheet.getSheetName(), address, rows, columns };
}

/** Calls back when a person or the page itself selects something else, also by going to another sheet. */
export function onSelection(injector: Injector, api: FUniver, listener: () => void): () => void {
  // The engine's public event leaves out what is selected from code.
  const selections = injector.get(SheetsSelectionsService);
  const subscriptions = [selections.selectionMoveEnd$, selections.selectionSet$].map((changes) => changes.subscribe(listener));
  const sheets = api.addEvent(api.Event.ActiveSheetChanged, listener);
  return () => {
    subscriptions.forEach((subscription) => subscription.unsubscribe());
    sheets.dispose();
  };
}
