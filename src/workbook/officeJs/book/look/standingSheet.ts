import { addressOf, parseReference, type Rectangle } from "../../../address";
import type { CellEdit } from "../../../book";
import { type At, type Exchange, type Run, runsOf } from "../../runs";
import { hasExcelApi } from "../../support";
import { isDeletion, type Move, originOf } from "../moves";
import { cellsFrom, textIn } from "../survey";
import { plainAddress, sheetIn } from "../work";

interface Placed extends At {
  readonly before: CellEdit["before"];
}

/** A sheet that is there and is changed: what stands in it where the edits go. */
export class StandingSheet {
  tag = "";
  isProtected = false;
  options: Excel.WorksheetProtectionOptions | null = null;
  private readonly runs: readonly Run<Placed>[];
  private worksheet!: Excel.Worksheet;
  private first!: Excel.Range;
  private held: Excel.Range[] = [];
  private merged: Excel.RangeAreas[] = [];
  private tables: { readonly name: string; readonly range: Excel.Range }[] = [];

  constructor(
    readonly name: string,
    readonly moves: readonly Move[],
    cells: readonly { readonly edit: CellEdit; readonly moves: readonly Move[] }[],
    readonly isFurnished: boolean,
  ) {
    const placed = cells.flatMap(({ edit, moves: earlier }) => {
      const origin = originOf(earlier, edit);
      return origin === null ? [] : [{ ...origin, before: edit.before }];
    });
    this.runs = runsOf(placed, ({ before }) => String(before ?? "").length + 20);
  }

  /** Whether anything is done to it but to let it go. */
  get isEdited(): boolean {
    return this.runs.length > 0 || this.moves.length > 0 || this.isFurnished;
  }

  async read(context: Excel.RequestContext, exchange: Exchange): Promise<void> {
    this.worksheet = sheetIn(context, this.name);
    this.first = this.worksheet.getRange("A1");
    this.first.load("values");
    if (hasExcelApi("1.2")) this.worksheet.protection.load("protected,options");
    if (!this.isEdited) return;
    this.worksheet.tables.load("items/name");
    for (const { address, cells } of this.runs) {
      const range = this.worksheet.getRange(address);
      range.load("formulas,values,rowIndex,columnIndex");
      this.held.push(range);
      await exchange.add(cells.length * 40);
    }
    if (!hasExcelApi("1.13")) return;
    for (const address of this.touched()) {
      const areas = this.worksheet.getRange(address).getMergedAreasOrNullObject();
      areas.load("address");
      this.merged.push(areas);
      await exchange.add(100);
    }
  }

  async readTables(exchange: Exchange): Promise<void> {
    this.tag = textIn(this.first);
    if (hasExcelApi("1.2")) {
      this.isProtected = this.worksheet.protection.protected;
      this.options = this.worksheet.protection.options;
    }
    if (!this.isEdited) return;
    for (const table of this.worksheet.tables.items) {
      const range = table.getRange();
      range.load("address");
      this.tables.push({ name: table.name, range });
      await exchange.add(100);
    }
  }

  /** Why the edits cannot be made, in a sentence; null where nothing is in the way. */
  obstacle(): string | null {
    if (!this.isEdited) return null;
    const merged = this.merged.find((areas) => !areas.isNullObject);
    if (merged) return `The merged cells ${plainAddress(merged.address)} of “${this.name}” are in the way. Unmerge them, then try again.`;
    const touched = this.touched().map((address) => parseReference(address)!);
    const table = this.tables.find(({ range }) => touched.some((one) => overlap(one, parseReference(plainAddress(range.address))!)));
    if (table) return `The table “${table.name}” on “${this.name}” is in the way. Convert it to a range with Table Design, Convert to Range, then try again.`;
    for (const [at, { cells }] of this.runs.entries()) {
      const held = cellsFrom(this.held[at]!);
      const changed = cells.find(({ row, column, before }) => before !== null && (held.get(`${row},${column}`)?.held ?? "") !== before);
      if (changed) return `The cell ${addressOf(changed.row, changed.column)} of “${this.name}” has changed since the workbook was looked at. Open the model again.`;
    }
    return null;
  }

  /** Cells that are written, and rows and columns that go, where they stand now. */
  private touched(): string[] {
    const gone = this.moves.filter(isDeletion).flatMap((move) => {
      const earlier = this.moves.slice(0, this.moves.indexOf(move));
      const isRows = move.kind === "deleteRows";
      const line = originOf(earlier, { row: isRows ? move.at : 0, column: isRows ? 0 : move.at });
      if (line === null) return [];
      return [isRows ? `${line.row + 1}:${line.row + move.count}` : addressOf(0, line.column, 1, move.count).replace(/\d+/g, "").replace(/^([A-Z]+)$/, "$1:$1")];
    });
    return [...this.runs.map(({ address }) => address), ...gone];
  }
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.startRow <= (other.endRow ?? Infinity) && other.startRow <= (one.endRow ?? Infinity) && one.startColumn <= (other.endColumn ?? Infinity) && other.startColumn <= (one.endColumn ?? Infinity);
