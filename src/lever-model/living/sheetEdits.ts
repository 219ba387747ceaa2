import type { BookCell, BookEdit, CellEdit } from "../../workbook/book";
import type { Draft } from "../plan/draft";
import type { PlanCell, PlanSheet } from "../plan/plan";
import type { Settled } from "../plan/settle";
import { placeColumns, type PlacedColumns } from "./columns";
import { isBroken, isFormula, isSame } from "./content";
import { saysSame } from "./field";
import { type KeptCell, keptCell } from "./kept";
import { type PlacedRows, placeRows } from "./rows";
import { cellKey, type StandingSheet } from "./standing";

/** A sheet of the model that is there: what the model wrote into it, and where its rows and columns will stand. */
export class SheetUpdate {
  private rows: PlacedRows | null = null;
  private columns: PlacedColumns | null = null;
  private readonly written = new Map<string, PlanCell>();
  /** Inputs as the user has changed them since, which the model has taken in. */
  private readonly adopted = new Map<string, PlanCell>();
  /** Rows with an id that today's layout does not know. */
  private readonly otherRows: ReadonlySet<number>;
  private readonly columnsToday: ReadonlySet<number>;
  /** Cells that hold something of the user's. */
  private readonly own: ReadonlySet<string>;

  constructor(
    private readonly standing: StandingSheet,
    /** The sheet as it was written, settled onto what stands there; null where the model did not know it. */
    base: PlanSheet | null,
    opened: PlanSheet | null,
    /** What stands in the places of the model's formulas is then another version's, not the user's. */
    private readonly isOtherLayout: boolean,
  ) {
    for (const { row, cells } of base?.rows ?? []) for (const cell of cells) if (!Number.isNaN(row) && !Number.isNaN(cell.column)) this.written.set(cellKey(row, cell.column), cell);
    for (const { row, cells } of opened?.rows ?? []) for (const cell of cells) if (cell.field !== undefined && !Number.isNaN(row) && !Number.isNaN(cell.column)) this.adopted.set(cellKey(row, cell.column), cell);
    const known = new Set(base?.rows.map(({ row }) => row));
    this.otherRows = new Set([...standing.rows.values()].filter((row) => !known.has(row)));
    this.columnsToday = new Set(standing.columns.values());
    this.own = new Set([...standing.sheet.cells].flatMap(([key, cell]) => (this.isOwn(key, cell) ? [key] : [])));
  }

  private isOwn(key: string, cell: BookCell): boolean {
    if (cell.held === "" || (this.isOtherLayout && this.isFormulasPlace(key))) return false;
    const says = (one: PlanCell | undefined): boolean => one !== undefined && saysSame(one.content, one.field, cell);
    return this.written.get(key) === undefined || !(isBroken(cell) || says(this.written.get(key)) || says(this.adopted.get(key)));
  }

  /** Where the model writes and takes nothing in, and the columns of rows that only another version had. */
  private isFormulasPlace(key: string): boolean {
    const planned = this.written.get(key);
    if (planned !== undefined) return planned.field === undefined;
    const [row, column] = key.split(",").map(Number) as [number, number];
    return this.otherRows.has(row) && this.columnsToday.has(column);
  }

  get hasOwn(): boolean {
    return this.own.size > 0;
  }

  settle(draft: Draft): Settled {
    const { sheet, rows, columns } = this.standing;
    const own = [...this.own].map((key) => key.split(",").map(Number) as [number, number]);
    const [ownRows, ownColumns] = [new Set(own.map(([row]) => row)), new Set(own.map(([, column]) => column))];
    const all = [...sheet.cells.keys()].map((key) => key.split(",").map(Number) as [number, number]);
    const height = all.reduce((most, [row]) => Math.max(most, row + 1), 1);
    const width = all.reduce((most, [, column]) => Math.max(most, column + 1), 1);
    this.rows = placeRows(draft, rows, height, (row) => ownRows.has(row));
    this.columns = placeColumns(draft.widths.length, columns, width, (column) => ownColumns.has(column));
    const { places } = this.rows;
    return { name: sheet.name, row: (planned) => places[planned] ?? Number.NaN, column: this.columns.place };
  }

  /** Rows and columns that are put in or taken out. */
  structure(): readonly BookEdit[] {
    const { name } = this.standing.sheet;
    return [
      ...this.rows!.edits.map(({ kind, at, count }): BookEdit => ({ kind: kind === "insert" ? "insertRows" : "deleteRows", sheet: name, at, count })),
      ...this.columns!.edits.map(({ kind, at, count }): BookEdit => ({ kind: kind === "insert" ? "insertColumns" : "deleteColumns", sheet: name, at, count })),
    ];
  }

  /** What each cell becomes; the user's own are kept and told, or replaced where he says so. */
  cells(planned: PlanSheet, isMoved: boolean, replace: boolean): { readonly edits: readonly CellEdit[]; readonly kept: readonly KeptCell[] } {
    const edits: CellEdit[] = [];
    const kept: KeptCell[] = [];
    const today = this.today();
    const seen = new Set<string>();
    for (const { id, row, cells } of planned.rows) {
      for (const { column, content, style, format, note, field } of cells) {
        const key = today.get(cellKey(row, column));
        const look = { style, format, ...(note === undefined ? {} : { note }) };
        if (key === undefined) {
          edits.push({ row, column, before: "", content, look });
          continue;
        }
        seen.add(key);
        const cell = this.standing.sheet.cells.get(key);
        const written = this.written.get(key);
        const held = cell?.held ?? "";
        const before = isMoved && isFormula(held) ? null : held;
        const isLike = written !== undefined && written.style === style && written.format === format;
        if (isSame(content, cell) && !(isMoved && isFormula(held))) {
          if (held !== "" && !isLike && written !== undefined) edits.push({ row, column, before, content, look });
          continue;
        }
        if (this.own.has(key)) kept.push(keptCell({ sheet: planned, id, row, column, content, field, cell, isSame: false }));
        if (!this.own.has(key) || replace) edits.push({ row, column, before, content, ...(isLike ? {} : { look }) });
      }
    }
    return { edits: [...edits, ...this.cleared(seen, isMoved)], kept: replace ? [] : kept };
  }

  /** Where each cell of today that stays will stand, by its place then. */
  private today(): ReadonlyMap<string, string> {
    const { rows, columns } = this.standing;
    const found = new Map<string, string>();
    for (const row of [0, ...rows.values()]) {
      const down = this.rows!.moved(row);
      for (const column of columns.values()) {
        const across = this.columns!.moved(column);
        if (!Number.isNaN(down) && !Number.isNaN(across)) found.set(cellKey(down, across), cellKey(row, column));
      }
    }
    return found;
  }

  /** What the model wrote once and has no more. */
  private cleared(seen: ReadonlySet<string>, isMoved: boolean): readonly CellEdit[] {
    return [...this.written.keys()].flatMap((key): CellEdit[] => {
      const held = this.standing.sheet.cells.get(key)?.held ?? "";
      if (seen.has(key) || held === "" || this.own.has(key)) return [];
      const [row, column] = key.split(",").map(Number) as [number, number];
      const [down, across] = [this.rows!.moved(row), this.columns!.moved(column)];
      if (Number.isNaN(down) || Number.isNaN(across)) return [];
      return [{ row: down, column: across, before: isMoved && isFormula(held) ? null : held, content: null }];
    });
  }

  /** A sheet that the model has no more: its cells go, the user's stay. */
  released(): BookEdit {
    const { name } = this.standing.sheet;
    if (!this.hasOwn) return { kind: "removeSheet", sheet: name };
    const cells = [...this.written.keys()].flatMap((key): CellEdit[] => {
      const held = this.standing.sheet.cells.get(key)?.held ?? "";
      if (held === "" || this.own.has(key)) return [];
      const [row, column] = key.split(",").map(Number) as [number, number];
      return [{ row, column, before: isFormula(held) ? null : held, content: null }];
    });
    return { kind: "cells", sheet: name, cells };
  }
}
