import { count as anyNumber } from "../../arguments";
import type { PurchaseHistory } from "../../models/history";
import { inputError, refuse } from "../../reading";
import { type Cell, failure, type Failure, type Grid, type Result, success } from "../../result";
import { convertPeriods, type Unit } from "../../transactions/unit";
import { type Field, headingOf, layoutOf } from "./columnNames";

/** A column of numbers; NaN in the rows that hold none, each of which has its sentence. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly wrong: ReadonlyMap<number, Failure>;
}

const number = anyNumber("x", "Number");

/** A customer table as it lies in the sheet. Rows are counted from 0 below the header. */
export class CustomerRows {
  readonly #columns = new Map<string, NumberColumn>();

  private constructor(
    private readonly grid: Grid,
    readonly header: boolean,
    private readonly places: ReadonlyMap<Field, number>,
    private readonly others: ReadonlyMap<string, number>,
    readonly unit: Unit | null,
    /** Rows with a customer; empty ones below the table are no customers. */
    readonly length: number,
  ) {}

  static read(grid: Grid): Result<CustomerRows> {
    const layout = layoutOf(grid);
    if (!layout.ok) return layout;
    const { header, places, others, unit } = layout.value;
    let length = grid.length - (header ? 1 : 0);
    const rowAt = (row: number): readonly Cell[] => grid[row + (header ? 1 : 0)]!;
    /* An empty cell of a sheet arrives as 0, and a row of zeros may be someone who bought today; a name tells them apart. */
    const named = places.get("customer");
    const isEmpty = (cell: Cell): boolean => cell === null || cell === "" || (named !== undefined && cell === 0);
    while (length > 0 && rowAt(length - 1).every(isEmpty)) length -= 1;
    if (length === 0) return failure("not available", "there are no customers in the table");
    return success(new CustomerRows(grid, header, places, others, unit, length));
  }

  /** Empty rows below the table, which a result leaves empty too. */
  get empty(): number {
    return this.grid.length - (this.header ? 1 : 0) - this.length;
  }

  has(field: Field): boolean {
    return this.places.has(field);
  }

  /** "(row 17)", counted from 1 in the range as given. */
  rowWords(row: number): string {
    return `(row ${row + (this.header ? 2 : 1)})`;
  }

  /** The customer's name, or the number of the row where there are no names. */
  customer(row: number): Cell {
    const place = this.places.get("customer");
    const cell = place === undefined ? null : this.#at(row, place);
    return cell === null || cell === "" ? row + 1 : cell;
  }

  numbers(field: Field): Result<NumberColumn> {
    const place = this.places.get(field);
    return place === undefined
      ? failure("argument", `customers should have a column named ${field}`)
      : success(this.#column(field, place));
  }

  /** A column that is no part of the table, by its heading. */
  other(name: string): Result<NumberColumn> {
    const place = this.others.get(headingOf(name) ?? "");
    return place === undefined
      ? failure("argument", `customers should have a column named ${name}, which the fit has a coefficient for`)
      : success(this.#column(name, place));
  }

  #at(row: number, place: number): Cell {
    return this.grid[row + (this.header ? 1 : 0)]![place] ?? null;
  }

  #column(name: string, place: number): NumberColumn {
    const known = this.#columns.get(name);
    if (known) return known;
    const values = new Float64Array(this.length);
    const wrong = new Map<number, Failure>();
    for (let row = 0; row < this.length; row += 1) {
      const cell = this.#at(row, place);
      if (typeof cell === "number" && Number.isFinite(cell)) values[row] = cell;
      else {
        values[row] = NaN;
        wrong.set(row, inputError(name, cell) ?? refuse(name, number, cell, "a number"));
      }
    }
    const made = { values, wrong };
    this.#columns.set(name, made);
    return made;
  }
}

const known = new WeakMap<Grid, Result<CustomerRows>>();

export function customerRows(grid: Grid): Result<CustomerRows> {
  const made = known.get(grid) ?? CustomerRows.read(grid);
  known.set(grid, made);
  return made;
}

/** Histories in the unit of a fit, with the rows in which a cell is no number. */
export interface ReadHistory {
  readonly history: PurchaseHistory;
  readonly wrong: ReadonlyMap<number, Failure>;
}

function inUnit(column: Float64Array, from: Unit | null, to: Unit | null): Float64Array {
  return from === null || to === null || from === to ? column : column.map((one) => convertPeriods(one, from, to));
}

/** Frequency, recency and age; times come in `unit` where both units are known. */
export function historyOf(rows: CustomerRows, unit: Unit | null): Result<ReadHistory> {
  const [frequency, recency, age] = [rows.numbers("frequency"), rows.numbers("recency"), rows.numbers("age")];
  if (!frequency.ok) return frequency;
  if (!recency.ok) return recency;
  if (!age.ok) return age;
  return success({
    history: {
      frequency: frequency.value.values,
      recency: inUnit(recency.value.values, rows.unit, unit),
      age: inUnit(age.value.values, rows.unit, unit),
    },
    wrong: new Map([...age.value.wrong, ...recency.value.wrong, ...frequency.value.wrong]),
  });
}

/** The same failure with its row, for an answer that the whole table shares; an error of the sheet keeps its own words. */
export const inRow = (rows: CustomerRows, row: number, problem: Failure): Failure =>
  problem.why === "input error" || / \(row \d+\)$/.test(problem.message) ? problem : { ...problem, message: `${problem.message} ${rows.rowWords(row)}` };

