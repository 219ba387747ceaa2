import type { Cell } from "../../src/clv/index";
import type { ChangeOutcome, ChangeRequest, Scope, StandingFormula, WorkbookName } from "../../src/workbook/conversion";
import type { Place } from "../../src/workbook/port";

/** A workbook in memory, as the conversion of its formulas sees it. */
export interface MemoryBook {
  readonly cells: ReadonlyMap<string, Map<string, Cell>>;
  readonly names: Map<string, WorkbookName>;
  readonly notes: Map<string, string>;
  hasNotes: boolean;
  refusal: string | null;
}

/** The selection counts as one cell. */
export function formulasIn(book: MemoryBook, scope: Scope, place: Place): StandingFormula[] {
  return [...book.cells].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, formula]) => {
      const isMeant = scope === "workbook" || (sheet === place.sheet && (scope === "sheet" || address === place.address));
      return isMeant && typeof formula === "string" && formula.startsWith("=") ? [{ sheet, address, formula }] : [];
    }),
  );
}

/** All or nothing; a value is 1, for nothing is calculated here. */
export function changeIn(book: MemoryBook, request: ChangeRequest, changed: () => void): ChangeOutcome {
  if (book.refusal !== null) return { done: false, refusal: { sentence: book.refusal } };
  const taken = request.names.filter(({ name, formula }) => (book.names.get(name)?.formula ?? formula) !== formula);
  if (taken.length > 0 && !request.replaceNames) return { done: false, names: taken.map(({ name }) => name) };
  const hasNote = request.cells.some(({ note }) => note !== null);
  if (hasNote && !book.hasNotes && !request.withoutNotes) return { done: false, noNotes: true };
  const before = request.cells.map(({ sheet, address }) => [book.cells.get(sheet)!, address, book.cells.get(sheet)!.get(address)!] as const);
  const names = new Map(book.names);
  const notes = new Map(book.notes);
  for (const each of request.names) book.names.set(each.name, each);
  for (const { sheet, address, after, note } of request.cells) {
    book.cells.get(sheet)!.set(address, after ?? 1);
    if (note !== null && book.hasNotes) book.notes.set(`${sheet}!${address}`, note);
  }
  changed();
  const undo = (): Promise<{ sentence: string } | null> => {
    if (request.cells.some(({ sheet, address, after }) => book.cells.get(sheet)!.get(address) !== (after ?? 1)))
      return Promise.resolve({ sentence: "A cell has been changed since, so nothing was undone." });
    for (const [cells, address, formula] of before) cells.set(address, formula);
    book.names.clear();
    book.notes.clear();
    for (const [key, each] of names) book.names.set(key, each);
    for (const [key, each] of notes) book.notes.set(key, each);
    changed();
    return Promise.resolve(null);
  };
  return { done: true, isHostStep: true, undo };
}
