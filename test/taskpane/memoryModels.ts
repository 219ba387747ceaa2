import type { Cell } from "../../src/clv/index";
import { addressOf, parseReference } from "../../src/workbook/address";
import type { BookEdit, BookSurvey, EditOutcome, Held } from "../../src/workbook/book";
import { MemoryBook as Living } from "../lever-model/living/memoryBook";
import type { MemoryBook } from "./memoryChange";

/** Which sheets of a workbook in memory nobody sees. */
const hidden = new WeakMap<MemoryBook, Set<string>>();
const hiddenIn = (book: MemoryBook): Set<string> => {
  const known = hidden.get(book) ?? new Set<string>();
  hidden.set(book, known);
  return known;
};

function livingOf(book: MemoryBook): Living {
  const living = new Living();
  living.sheets = [...book.cells].map(([name, cells]) => ({
    name,
    hidden: hiddenIn(book).has(name),
    cells: new Map(
      [...cells].map(([address, cell]): [string, Held] => {
        const { startRow, startColumn } = parseReference(address)!;
        return [`${startRow},${startColumn}`, cell as Held];
      }),
    ),
  }));
  living.names = new Map([...book.names].map(([name, { formula }]) => [name, formula]));
  return living;
}

function takeBack(book: MemoryBook, living: Living): void {
  const cells = book.cells as Map<string, Map<string, Cell>>;
  cells.clear();
  hiddenIn(book).clear();
  for (const sheet of living.sheets) {
    if (sheet.hidden) hiddenIn(book).add(sheet.name);
    cells.set(sheet.name, new Map([...sheet.cells].map(([key, held]) => [addressOf(...(key.split(",").map(Number) as [number, number])), held])));
  }
  book.names.clear();
  for (const [name, formula] of living.names) book.names.set(name, { name, formula, comment: "" });
}

export const surveyOf = (book: MemoryBook): BookSurvey => livingOf(book).survey();

/** All of the edits, or, where the workbook refuses, none. */
export function editIn(book: MemoryBook, edits: readonly BookEdit[], changed: () => void): EditOutcome {
  if (book.refusal !== null) return { done: false, refusal: { sentence: book.refusal } };
  const before = livingOf(book);
  const after = livingOf(book);
  after.edit(edits);
  takeBack(book, after);
  changed();
  const written = JSON.stringify(after.contents);
  const undo = (): Promise<{ sentence: string } | null> => {
    if (JSON.stringify(livingOf(book).contents) !== written) return Promise.resolve({ sentence: "A cell has been changed since, so nothing was undone." });
    takeBack(book, before);
    changed();
    return Promise.resolve(null);
  };
  return { done: true, isHostStep: true, undo };
}
