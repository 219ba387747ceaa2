import { addressOf } from "../address";
import type { CellChange } from "../conversion";
import { placeOf } from "./formulas";
import type { Journal } from "./journal";
import { readNotes } from "./notes";
import { type At, Exchange, type Run, runsOf } from "./runs";

interface Placed extends CellChange, At {}

/** The values that take the place of one formula, ready to be written. */
interface Values {
  readonly change: Placed;
  readonly address: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** Values that say that there is none: yet, or without the add-in. */
const noValue = new Set(["#BUSY!", "#GETTING_DATA", "#NAME?", "#CONNECT!"]);

/** The changes of one sheet: looked at, written, and compared afterwards with what was written. */
export class CellSheet {
  worksheet!: Excel.Worksheet;
  notes: ReadonlyMap<string, string> = new Map();
  private readonly formulaRuns: readonly Run<Placed>[];
  private readonly valueRuns: readonly Run<Placed>[];
  private readonly spilled: readonly Placed[];
  private values: Values[] = [];
  /** What Excel holds in the changed cells after the change, in the order of `compared`. */
  private written: unknown[][] = [];

  private constructor(
    readonly name: string,
    readonly changes: readonly Placed[],
  ) {
    const isValue = ({ after }: Placed): boolean => after === null;
    const fillsMore = ({ rows, columns }: Placed): boolean => rows * columns > 1;
    this.formulaRuns = runsOf(changes.filter((change) => !isValue(change)), textLength);
    this.valueRuns = runsOf(changes.filter((change) => isValue(change) && !fillsMore(change)), textLength);
    this.spilled = changes.filter((change) => isValue(change) && fillsMore(change));
  }

  static of(cells: readonly CellChange[]): CellSheet[] {
    const sheets = new Map<string, Placed[]>();
    for (const cell of cells) {
      const placed = { ...cell, ...placeOf(cell.address) };
      const list = sheets.get(cell.sheet);
      if (list) list.push(placed);
      else sheets.set(cell.sheet, [placed]);
    }
    return [...sheets].map(([name, changes]) => new CellSheet(name, changes));
  }

  /** Queues the look for the sheet; after the next exchange `isMissing` tells. */
  find(context: Excel.RequestContext): void {
    this.worksheet = context.workbook.worksheets.getItemOrNullObject(this.name);
    this.worksheet.load("name");
  }

  get isMissing(): boolean {
    return this.worksheet.isNullObject;
  }

  async readNotes(context: Excel.RequestContext): Promise<void> {
    if (this.changes.some(({ note }) => note !== null)) this.notes = await readNotes(context, this.worksheet);
  }

  /** Why nothing can be written here, in a sentence; the values are read on the way. */
  async obstacle(context: Excel.RequestContext, signal?: AbortSignal): Promise<string | null> {
    const { worksheet } = this;
    worksheet.protection.load("protected");
    await context.sync();
    if (worksheet.protection.protected && !(await this.isUnlocked(context, signal))) {
      return `The sheet “${this.name}” is protected. Unprotect it in the Review tab, or leave its cells out.`;
    }
    for (const [change, formula] of await this.standing(context, signal)) {
      if (formula === change.before) continue;
      return `The cell ${change.address} of “${this.name}” has changed since the list was made. Look at the list again, then convert.`;
    }
    return this.readValues(context, signal);
  }

  private async isUnlocked(context: Excel.RequestContext, signal?: AbortSignal): Promise<boolean> {
    const exchange = new Exchange(context, signal);
    const locks: Excel.FormatProtection[] = [];
    for (const address of this.areas()) {
      const lock = this.worksheet.getRange(address).format.protection;
      lock.load("locked");
      locks.push(lock);
      await exchange.add(0);
    }
    await exchange.send();
    return locks.every(({ locked }) => locked === false);
  }

  /** All that is written to, as addresses. */
  private areas(): string[] {
    const areas = this.spilled.map(({ row, column, rows, columns }) => addressOf(row, column, rows, columns));
    return [...this.formulaRuns, ...this.valueRuns].map(({ address }) => address).concat(areas);
  }

  private get singles(): readonly Run<Placed>[] {
    return [...this.formulaRuns, ...this.valueRuns, ...runsOf(this.spilled, textLength)];
  }

  /** What stands in the changed cells now. */
  private async standing(context: Excel.RequestContext, signal?: AbortSignal): Promise<(readonly [Placed, unknown])[]> {
    const exchange = new Exchange(context, signal);
    const asked: (readonly [Run<Placed>, Excel.Range])[] = [];
    for (const run of this.singles) {
      const range = this.worksheet.getRange(run.address);
      range.load("formulas");
      asked.push([run, range]);
      await exchange.add(run.cells.reduce((sum, cell) => sum + textLength(cell), 0));
    }
    await exchange.send();
    return asked.flatMap(([{ cells }, range]) => cells.map((cell, place) => [cell, range.formulas[place]?.[0] as unknown] as const));
  }

  private async readValues(context: Excel.RequestContext, signal?: AbortSignal): Promise<string | null> {
    const exchange = new Exchange(context, signal);
    const asked: { readonly cells: readonly Placed[]; readonly address: string; readonly range: Excel.Range }[] = [];
    const ask = async (cells: readonly Placed[], address: string, count: number): Promise<void> => {
      const range = this.worksheet.getRange(address);
      range.load("values");
      asked.push({ cells, address, range });
      await exchange.add(count * 20);
    };
    for (const { cells, address } of this.valueRuns) await ask(cells, address, cells.length);
    for (const cell of this.spilled) {
      await ask([cell], addressOf(cell.row, cell.column, cell.rows, cell.columns), cell.rows * cell.columns);
    }
    await exchange.send();
    this.values = [];
    for (const { cells, address, range } of asked) {
      const values = range.values as unknown[][];
      const missing = values.flat().find((value) => typeof value === "string" && noValue.has(value));
      if (missing !== undefined) {
        const where = cells[values.findIndex((line) => line.includes(missing))] ?? cells[0]!;
        return `The cell ${where.address} of “${this.name}” shows ${missing as string}, so it has no value to keep. Wait until it is calculated, or leave it out.`;
      }
      const isRun = cells.length > 1 || values.length * (values[0]?.length ?? 0) === 1;
      if (!isRun) this.values.push({ change: cells[0]!, address, cells: values.map((line) => line.map(asTyped)) });
      else cells.forEach((change, place) => this.values.push({ change, address: change.address, cells: [[asTyped(values[place]?.[0])]] }));
    }
    return null;
  }

  /** Queues the writing; what takes it back is noted before. */
  async write(journal: Journal, exchange: Exchange, onWritten: (cells: number) => void): Promise<void> {
    for (const { address, cells } of this.formulaRuns) {
      this.takeBackFormulas(journal, address, cells);
      this.worksheet.getRange(address).formulas = cells.map(({ after }) => [after]);
      await exchange.add(cells.reduce((sum, cell) => sum + textLength(cell), 0));
      onWritten(cells.length);
    }
    const values = new Map(this.values.map((each) => [each.change, each]));
    for (const { address, cells } of this.valueRuns) {
      this.takeBackFormulas(journal, address, cells);
      this.worksheet.getRange(address).values = cells.map((cell) => [...(values.get(cell)?.cells[0] ?? [])]);
      await exchange.add(cells.length * 20);
      onWritten(cells.length);
    }
    for (const change of this.spilled) {
      const { address, cells } = values.get(change)!;
      /* The values must go before the formula comes back, or they stand in the way of its results. */
      journal.add((context) => {
        const sheet = context.workbook.worksheets.getItem(this.name);
        sheet.getRange(address).clear("Contents");
        sheet.getRange(change.address).formulas = [[change.before]];
      });
      this.worksheet.getRange(address).values = cells.map((line) => [...line]);
      await exchange.add(change.rows * change.columns * 20);
      onWritten(1);
    }
  }

  private takeBackFormulas(journal: Journal, address: string, cells: readonly Placed[]): void {
    journal.add((context) => {
      context.workbook.worksheets.getItem(this.name).getRange(address).formulas = cells.map(({ before }) => [before]);
    });
  }

  /** Keeps what Excel holds after the change: it may write a formula in its own way. */
  async readBack(context: Excel.RequestContext): Promise<void> {
    this.written = (await this.standing(context)).map(([, formula]) => [formula]);
  }

  /** The sentence why nothing is taken back, when a cell is no more as it was written. */
  async changedSince(context: Excel.RequestContext): Promise<string | null> {
    const now = await this.standing(context);
    const changed = now.find(([, formula], place) => formula !== this.written[place]?.[0]);
    return changed
      ? `The cell ${changed[0].address} of “${this.name}” has been changed since, so nothing was undone. Use Undo in Excel to go back step by step.`
      : null;
  }
}

const textLength = ({ before, after }: Placed): number => Math.max(before.length, after?.length ?? 0) + 4;

/** A text that Excel would take for something else when it is written gets the sign that keeps it a text. */
const asTyped = (value: unknown): unknown =>
  typeof value === "string" && !/^(?:|#[A-Z0-9/]+[!?]?|(?!true$|false$)[\p{L}][\p{L} ]*)$/iu.test(value) ? `'${value}` : value;
