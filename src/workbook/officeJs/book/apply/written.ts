import type { BookEdit } from "../../../book";
import { Exchange } from "../../runs";
import { nameMeaning } from "../../../nameMeaning";
import { isDeletion, isMove } from "../moves";
import { nameOfAdded } from "../sheet/newSheet";
import { addressAt, differenceOf, readSheet, type Snapshot, snapshotOf } from "../structure/snapshot";
import { sheetIn } from "../work";

/** What of a sheet the edits have written: all of it, or these cells. */
type Own = "all" | Set<string>;

/** What stood in the workbook right after the edits, to tell later whether the user has changed any of it. */
export class Written {
  private readonly own: ReadonlyMap<string, Own>;
  private readonly names: readonly string[];
  private readonly hasDeletions: boolean;
  private cells = new Map<string, ReadonlyMap<string, unknown>>();
  private formulas = new Map<string, string | null>();
  private snapshot: Snapshot | null = null;

  constructor(edits: readonly BookEdit[]) {
    const own = new Map<string, Own>();
    for (const edit of edits) {
      if (edit.kind === "addSheet" || edit.kind === "addState") own.set(nameOfAdded(edit), "all");
      else if (isMove(edit)) own.set(edit.sheet, "all");
      else if (edit.kind === "cells" && own.get(edit.sheet) !== "all") {
        const before = (own.get(edit.sheet) as Set<string> | undefined) ?? new Set<string>();
        own.set(edit.sheet, new Set([...before, ...edit.cells.map(({ row, column }) => `${row},${column}`)]));
      }
    }
    for (const edit of edits) if (edit.kind === "removeSheet") own.delete(edit.sheet);
    this.own = own;
    this.names = edits.flatMap((edit) => (edit.kind === "setName" || edit.kind === "removeName" ? [edit.name] : []));
    this.hasDeletions = edits.some(isDeletion);
  }

  /** Keeps what stands there now. */
  async read(context: Excel.RequestContext): Promise<void> {
    const exchange = new Exchange(context);
    for (const [name, own] of this.own) this.cells.set(name, await this.readOwn(exchange, sheetIn(context, name), own));
    this.formulas = await this.readNames(context);
    if (this.hasDeletions) this.snapshot = await snapshotOf(context, exchange);
  }

  private async readOwn(exchange: Exchange, sheet: Excel.Worksheet, own: Own): Promise<Map<string, unknown>> {
    const all = await readSheet(exchange, sheet, () => true);
    return own === "all" ? all : new Map([...all].filter(([key]) => own.has(key)));
  }

  private async readNames(context: Excel.RequestContext): Promise<Map<string, string | null>> {
    const items = this.names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load("formula");
      return { name, item };
    });
    await context.sync();
    return new Map(items.map(({ name, item }) => [name, item.isNullObject ? null : nameMeaning(String(item.formula))]));
  }

  /** Why nothing can be taken back, in a sentence; null where all is as it was written. */
  async change(context: Excel.RequestContext): Promise<string | null> {
    const sheets = [...this.own.keys()].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { name, sheet };
    });
    await context.sync();
    const missing = sheets.find(({ sheet }) => sheet.isNullObject);
    if (missing) return `There is no sheet “${missing.name}” any more, so nothing was undone.`;
    const exchange = new Exchange(context);
    for (const { name, sheet } of sheets) {
      const before = this.cells.get(name)!;
      const now = await this.readOwn(exchange, sheet, this.own.get(name)!);
      const key = [...new Set([...before.keys(), ...now.keys()])].find((one) => before.get(one) !== now.get(one));
      if (key !== undefined) return changed(`cell ${addressAt(key)} of “${name}”`);
    }
    for (const [name, formula] of await this.readNames(context)) if (formula !== this.formulas.get(name)) return changed(`name “${name}”`);
    if (this.snapshot === null) return null;
    const cell = differenceOf(this.snapshot, await snapshotOf(context, exchange));
    return cell === null ? null : changed(`cell ${cell}`);
  }
}

const changed = (what: string): string => `The ${what} has been changed since, so nothing was undone. Use Undo in Excel to go back step by step.`;
