import type { Cell } from "../../src/clv/index";
import { addressOf, parseReference } from "../../src/workbook/address";
import type { Place, WorkbookPort, WriteOutcome, WriteRequest } from "../../src/workbook/port";
import { changeIn, formulasIn, type MemoryBook } from "./memoryChange";
import { editIn, surveyOf } from "./memoryModels";

export interface MemoryPort extends WorkbookPort {
  /** As a user would: moves the selection and tells the listeners. */
  choose(sheet: string, address: string): void;
  /** Puts a value into a cell and tells the listeners. */
  put(sheet: string, address: string, value: Cell): void;
  /** What a cell holds: a value, or the text of a formula. */
  at(sheet: string, address: string): Cell | undefined;
  /** Every write from here on is refused with this sentence; null lets them through again. */
  refuse(sentence: string | null): void;
  /** The next reading takes so many milliseconds, and gives what the cells held when it began. */
  slow(milliseconds: number): void;
  readonly gridFocused: () => number;
  /** Its names and notes, and whether it has notes at all. */
  readonly book: MemoryBook;
}

/** A workbook in memory: sheets of cells without calculation. */
export function createMemoryPort(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  start: Place,
): MemoryPort {
  const cells = new Map<string, Map<string, Cell>>();
  for (const [sheet, rows] of Object.entries(sheets)) {
    const held = new Map<string, Cell>();
    rows.forEach((row, down) => row.forEach((cell, right) => cell !== null && held.set(addressOf(down, right), cell)));
    cells.set(sheet, held);
  }
  const selectionListeners = new Set<(place: Place) => void>();
  const valueListeners = new Set<() => void>();
  let place = start;
  const book: MemoryBook = { cells, names: new Map(), notes: new Map(), hasNotes: true, refusal: null };
  let focused = 0;
  let delay = 0;

  const choose = (sheet: string, address: string): void => {
    const { startRow, startColumn, endRow, endColumn } = parseReference(address)!;
    place = { sheet, address, rows: (endRow ?? 99) - startRow + 1, columns: (endColumn ?? 25) - startColumn + 1 };
    selectionListeners.forEach((listener) => listener(place));
  };
  const changed = (): void => valueListeners.forEach((listener) => listener());

  function write({ sheet, address, formula, spill, overwrite }: WriteRequest): WriteOutcome {
    if (book.refusal !== null) return { done: false, refusal: { sentence: book.refusal } };
    const held = cells.get(sheet)!;
    const { startRow, startColumn } = parseReference(address)!;
    const covered: string[] = [];
    for (let row = 0; row < spill.rows; row += 1) {
      for (let column = 0; column < spill.columns; column += 1)
        covered.push(addressOf(startRow + row, startColumn + column));
    }
    const occupied = covered.filter((cell) => held.has(cell));
    if (occupied.length > 0 && !overwrite) return { done: false, occupied };
    const before = new Map(covered.map((cell) => [cell, held.get(cell)]));
    for (const cell of covered) held.delete(cell);
    held.set(address, formula);
    changed();
    const undo = (): Promise<{ sentence: string } | null> => {
      if (held.get(address) !== formula)
        return Promise.resolve({ sentence: `${address} has changed since, so it stays as it is.` });
      for (const [cell, value] of before) {
        if (value === undefined) held.delete(cell);
        else held.set(cell, value);
      }
      changed();
      return Promise.resolve(null);
    };
    return { done: true, undo };
  }

  return {
    host: "embedded",
    book,
    formulas: (scope) => Promise.resolve(formulasIn(book, scope, place)),
    change: (request) => Promise.resolve(changeIn(book, request, changed)),
    survey: () => Promise.resolve(surveyOf(book)),
    edit: (edits) => Promise.resolve(editIn(book, edits, changed)),
    choose,
    put: (sheet, address, value) => {
      cells.get(sheet)!.set(address, value);
      changed();
    },
    at: (sheet, address) => cells.get(sheet)?.get(address),
    refuse: (sentence) => (book.refusal = sentence),
    slow: (milliseconds) => (delay = milliseconds),
    gridFocused: () => focused,
    selection: () => Promise.resolve(place),
    onSelectionChanged: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onValuesChanged: (listener) => {
      valueListeners.add(listener);
      return () => valueListeners.delete(listener);
    },
    read: (reference, home) => {
      const wanted = parseReference(reference);
      const held = wanted && cells.get(wanted.sheet ?? home);
      if (!wanted || !held) return Promise.resolve(null);
      const grid: Cell[][] = [];
      for (let row = wanted.startRow; row <= (wanted.endRow ?? 99); row += 1) {
        const line: Cell[] = [];
        for (let column = wanted.startColumn; column <= (wanted.endColumn ?? 25); column += 1)
          line.push(held.get(addressOf(row, column)) ?? 0);
        grid.push(line);
      }
      const wait = delay;
      delay = 0;
      return new Promise((resolve) => setTimeout(resolve, wait, grid));
    },
    write: (request) => Promise.resolve(write(request)),
    select: (sheet, address) => {
      choose(sheet, address);
      return Promise.resolve();
    },
    focusGrid: () => {
      focused += 1;
    },
  };
}
