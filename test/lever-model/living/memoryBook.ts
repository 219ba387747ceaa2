import { addressOf, columnNumber, columnName } from "../../../src/workbook/address";
import type { BookCell, BookEdit, BookSurvey, CellEdit, Held } from "../../../src/workbook/book";
import { readTag } from "../../../src/lever-model/plan/tag";
import { heldBy } from "../../../src/lever-model/living/content";

type Cells = Map<string, Held>;

interface Sheet {
  name: string;
  readonly cells: Cells;
  hidden: boolean;
}

/** A cell that holds this; what is not calculated shows what it holds. Most of what twenty models hold is the same. */
const seenAs = new Map<Held, BookCell>();
function seen(held: Held): BookCell {
  const known = seenAs.get(held);
  if (known) return known;
  const made = { held, value: held };
  seenAs.set(held, made);
  return made;
}

const reference = /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(])/g;
const plain = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);
const quoted = (sheet: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** A workbook without calculation that moves references as spreadsheets do when rows and columns come and go. */
export class MemoryBook {
  sheets: Sheet[] = [{ name: "Sheet1", cells: new Map(), hidden: false }];
  names = new Map<string, string>();

  sheet(name: string): Sheet {
    const found = this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Error(`no sheet "${name}"`);
    return found;
  }

  set(sheet: string, row: number, column: number, held: Held): void {
    if (held === "") this.sheet(sheet).cells.delete(`${row},${column}`);
    else this.sheet(sheet).cells.set(`${row},${column}`, held);
  }

  get(sheet: string, row: number, column: number): Held {
    return this.sheet(sheet).cells.get(`${row},${column}`) ?? "";
  }

  rename(from: string, to: string): void {
    this.rewrite((sheet, column, row) => ({ sheet: sheet.toLowerCase() === from.toLowerCase() ? to : sheet, column, row }));
    this.sheet(from).name = to;
  }

  /** Puts lines in (count above 0) or takes them out, and moves what lies behind. */
  shift(name: string, axis: "row" | "column", at: number, count: number): void {
    const moved = (place: number): number | null => (place < at ? place : count < 0 && place < at - count ? null : place + count);
    const sheet = this.sheet(name);
    this.rewrite((of, column, row) => {
      if (of.toLowerCase() !== name.toLowerCase()) return { sheet: of, column, row };
      const place = moved(axis === "row" ? row : column);
      if (place === null) return null;
      return axis === "row" ? { sheet: of, column, row: place } : { sheet: of, column: place, row };
    });
    const all = [...sheet.cells];
    sheet.cells.clear();
    for (const [key, held] of all) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const place = moved(axis === "row" ? row : column);
      if (place !== null) sheet.cells.set(axis === "row" ? `${place},${column}` : `${row},${place}`, held);
    }
  }

  private rewrite(move: (sheet: string, column: number, row: number) => { sheet: string; column: number; row: number } | null): void {
    const change = (home: string, formula: string): string => {
      let last: string | null = null;
      let end = -1;
      return formula.replace(reference, (whole: string, sheet: string | undefined, fixedColumn: string, column: string | undefined, fixedRow: string, row: string, offset: number) => {
        if (column === undefined) return whole;
        /* The second half of a range belongs to the sheet of the first. */
        const own = sheet !== undefined ? plain(sheet) : offset === end + 1 && formula[end] === ":" && last !== null ? last : home;
        last = own;
        end = offset + whole.length;
        const to = move(own, columnNumber(column), Number(row) - 1);
        if (to === null) return "#REF!";
        return `${sheet === undefined ? "" : `${quoted(to.sheet)}!`}${fixedColumn}${columnName(to.column)}${fixedRow}${to.row + 1}`;
      });
    };
    for (const sheet of this.sheets) for (const [key, held] of sheet.cells) if (typeof held === "string" && held.startsWith("=")) sheet.cells.set(key, change(sheet.name, held));
    for (const [name, formula] of this.names) this.names.set(name, change("", formula));
  }

  survey(): BookSurvey {
    return {
      sheets: this.sheets.map(({ name, cells, hidden }) => {
        const tag = cells.get("0,0");
        const isOurs = typeof tag === "string" && readTag(tag) !== null;
        const surveyed = new Map<string, BookCell>();
        if (isOurs) for (const [key, held] of cells) surveyed.set(key, seen(held));
        return { name, hidden, isProtected: false, tag: isOurs ? tag : null, cells: surveyed };
      }),
      names: [...this.names].map(([name, formula]) => ({ name, formula })),
    };
  }

  edit(edits: readonly BookEdit[]): void {
    for (const edit of edits) this.one(edit);
  }

  private one(edit: BookEdit): void {
    switch (edit.kind) {
      case "addSheet": {
        const cells: Cells = new Map();
        for (const { row, cells: planned } of edit.sheet.rows) for (const { column, content } of planned) if (heldBy(content) !== "") cells.set(`${row},${column}`, heldBy(content));
        this.add(edit.sheet.name, cells, edit.after, false);
        return;
      }
      case "addState":
        this.add(edit.name, new Map(edit.rows.flatMap((row, down) => row.map((held, right): [string, Held] => [`${down},${right}`, held]))), null, true);
        return;
      case "insertRows":
        return this.shift(edit.sheet, "row", edit.at, edit.count);
      case "insertColumns":
        return this.shift(edit.sheet, "column", edit.at, edit.count);
      case "deleteRows":
        return this.shift(edit.sheet, "row", edit.at, -edit.count);
      case "deleteColumns":
        return this.shift(edit.sheet, "column", edit.at, -edit.count);
      case "cells":
        return edit.cells.forEach((cell) => this.cell(edit.sheet, cell));
      case "setName":
        this.names.set(edit.name, edit.formula);
        return;
      case "removeName":
        this.names.delete(edit.name);
        return;
      case "removeSheet":
        this.sheets = this.sheets.filter(({ name }) => name !== edit.sheet);
        return;
      case "furnish":
        this.sheet(edit.sheet);
    }
  }

  private cell(sheet: string, { row, column, before, content }: CellEdit): void {
    const held = this.get(sheet, row, column);
    if (before !== null && held !== before) throw new Error(`${sheet}!${addressOf(row, column)} holds ${String(held)}, not ${String(before)}`);
    this.set(sheet, row, column, content === null ? "" : heldBy(content));
  }

  private add(name: string, cells: Cells, after: string | null, hidden: boolean): void {
    if (this.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw new Error(`there is a sheet "${name}"`);
    const place = after === null ? this.sheets.length : this.sheets.findIndex((one) => one.name === after) + 1;
    this.sheets.splice(place, 0, { name, cells, hidden });
  }

  /** All that stands in it, to compare by. */
  get contents(): unknown {
    return { sheets: this.sheets.map(({ name, hidden, cells }) => ({ name, hidden, cells: Object.fromEntries([...cells].sort()) })), names: Object.fromEntries([...this.names].sort()) };
  }
}
