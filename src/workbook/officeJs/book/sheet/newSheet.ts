import type { BookEdit } from "../../../book";
import { sameName, type Work } from "../work";

type Added = Extract<BookEdit, { readonly kind: "addSheet" | "addState" }>;

export const nameOfAdded = (edit: Added): string => (edit.kind === "addSheet" ? edit.sheet.name : edit.name);

/**
 * Queues a sheet, still empty: formulas of other sheets need it to be there. `order` holds the names of all sheets and is
 * kept up to date. What takes it back finds it by its name, which nobody had before.
 */
export async function addEmpty(work: Work, edit: Added, order: string[]): Promise<void> {
  const name = nameOfAdded(edit);
  takeSheetBack(work, name);
  const sheet = work.context.workbook.worksheets.add(name);
  const after = edit.kind === "addSheet" && edit.after !== null ? order.findIndex((one) => sameName(one, edit.after!)) : -1;
  if (after < 0 || after === order.length - 1) order.push(name);
  else {
    order.splice(after + 1, 0, name);
    sheet.position = after + 1;
  }
  if (edit.kind === "addState") sheet.visibility = "Hidden";
  await work.exchange.add(200);
}

export function takeSheetBack({ journal }: Pick<Work, "journal">, name: string): void {
  journal.add(async (later) => {
    const sheet = later.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await later.sync();
    if (!sheet.isNullObject) sheet.delete();
  });
}
