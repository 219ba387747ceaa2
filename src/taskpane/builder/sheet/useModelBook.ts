import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { type BookView, type ModelBook, modelBookOf } from "./modelBook";

/** The workbook as the builder sees it, and what can be done to it. */
export function useModelBook(port: WorkbookPort): { readonly book: ModelBook; readonly view: BookView } {
  const book = modelBookOf(port);
  return { book, view: useSyncExternalStore(book.subscribe, book.now) };
}
