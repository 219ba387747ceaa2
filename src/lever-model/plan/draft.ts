import type { Colour, Field, PlanChart, PlanFormat, Style, Tab } from "./plan";
import { plainText } from "./plainText";

/**
 * A sheet while it is being described. Formulas name rows in braces: {in/retention} is the number of a row, {in/retention.low}
 * a cell of it, {.low} a cell of the row itself, {^.low} of the row above, {calc/net.@} the same column elsewhere,
 * {coal/net.c0:coal/net.c15} a range. Addresses come last, when all rows have their place.
 */
export interface DraftCell {
  readonly text?: string;
  readonly number?: number;
  readonly flag?: boolean;
  readonly formula?: string;
  readonly style: Style;
  readonly format?: string;
  readonly note?: string;
  readonly field?: Field;
}

export interface Table {
  readonly key: string;
  /** Column of the sheet by the column's key. */
  readonly at: ReadonlyMap<string, number>;
  readonly main: string;
  /** Columns are cases: a row named in a formula means its cell in the same column. Elsewhere it means its main cell. */
  readonly along: boolean;
}

export interface DraftRow {
  readonly id: string;
  readonly table: Table | null;
  readonly cells: ReadonlyMap<number, DraftCell>;
  readonly height?: number;
  readonly outline?: number;
}

type ByKey = Readonly<Record<string, DraftCell | undefined>>;

export interface DraftChart extends Omit<PlanChart, "series"> {
  readonly series: readonly { readonly name: string; readonly from: string; readonly to: string; readonly categories: string; readonly column: string; readonly colour: Colour; readonly labels: boolean }[];
}

/** What a cell of a sheet takes. */
export interface DraftValidation {
  readonly row: number;
  readonly column: number;
  readonly rule: { readonly list: string } | { readonly min: number; readonly max: number };
  readonly message: string;
}

export class Draft {
  /** The first row holds the ids of the columns, as column A holds those of the rows. */
  readonly rows: DraftRow[] = [];
  readonly validations: DraftValidation[] = [];
  readonly formats: { readonly from: string; readonly to: string; readonly formula?: string; readonly look: PlanFormat["look"] }[] = [];
  readonly charts: DraftChart[] = [];
  freeze = { rows: 0, columns: 2 };
  /** Planned rows, the last included, that are repeated on every printed page. */
  titleRow: number | null = null;
  landscape = true;
  /** However long it gets, it is printed on one page. */
  onePage = false;
  private lastId = "";
  private unnamed = 0;

  constructor(
    readonly id: string,
    readonly name: string,
    readonly tab: Tab,
    /** Widths from column B on. */
    readonly widths: readonly number[],
    readonly isProtected = false,
  ) {
    this.add(`${id}/columns`, new Map(), { height: 6 });
  }

  /** The row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** A row without an id gets one from the row above; only empty rows stay without. */
  add(id: string, cells: ReadonlyMap<number, DraftCell>, more: { height?: number; outline?: number; table?: Table } = {}): void {
    const { table = null, ...rest } = more;
    if (id !== "") [this.lastId, this.unnamed] = [id, 0];
    const isEmpty = id === "" && cells.size === 0;
    if (id === "" && !isEmpty) this.unnamed += 1;
    this.rows.push({ id: id !== "" || isEmpty ? id : `${this.lastId}+${this.unnamed}`, table, cells, ...rest });
  }

  blank(rows = 1): void {
    for (let at = 0; at < rows; at += 1) this.add("", new Map());
  }

  /** Title, what the sheet is for, and how to read it; the unit and the basis of its numbers where they are in money. */
  opening(title: string, about: string, unit?: DraftCell): void {
    this.add(`${this.id}/title`, new Map([[1, { text: plainText(title), style: "title" }]]), { height: 26 });
    this.add(`${this.id}/about`, new Map([[1, { text: plainText(about), style: "subtitle" }]]));
    if (unit !== undefined) this.add(`${this.id}/unit`, new Map([[1, unit]]));
    this.blank();
  }

  heading(text: string, id = ""): void {
    const last = this.widths.length;
    const cells = new Map<number, DraftCell>();
    for (let column = 1; column <= last; column += 1) cells.set(column, { ...(column === 1 ? { text: plainText(text) } : {}), style: "heading" });
    this.add(id === "" ? `${this.id}/${slug(text)}` : id, cells);
  }

  note(text: string): void {
    this.add("", new Map([[1, { text: plainText(text), style: "note" }]]));
  }

  /** A table with these columns from column B on; rows are added by the function it gives. */
  table(key: string, columns: readonly string[], main: string, along = false): TableDraft {
    return new TableDraft(this, { key, at: new Map(columns.map((column, place) => [column, 1 + place])), main, along });
  }

  /** Keeps the rows so far in sight and on every printed page. */
  freezeHere(columns = 2): void {
    this.freeze = { rows: this.next, columns };
    this.titleRow = this.next - 1;
  }
}

export class TableDraft {
  constructor(
    readonly sheet: Draft,
    readonly table: Table,
  ) {}

  head(texts: Readonly<Record<string, string | DraftCell>>, id = ""): void {
    const cells = Object.entries(texts).map(([key, text]) => [this.column(key), typeof text === "string" ? { text, style: "head" as const } : { ...text, style: "head" as const }] as const);
    this.sheet.add(id === "" ? "" : `${this.table.key}/${id}`, new Map(cells), { height: 42, ...(id === "" ? {} : { table: this.table }) });
  }

  row(id: string, cells: ByKey, more: { outline?: number; height?: number } = {}): void {
    const placed = new Map<number, DraftCell>();
    for (const [key, cell] of Object.entries(cells)) if (cell !== undefined) placed.set(this.column(key), cell);
    this.sheet.add(`${this.table.key}/${id}`, placed, { ...more, table: this.table });
  }

  column(key: string): number {
    const found = this.table.at.get(key);
    if (found === undefined) throw new Error(`the table ${this.table.key} has no column "${key}"`);
    return found;
  }

  /** What a cell of the row that was added last takes. */
  validate(key: string, rule: DraftValidation["rule"], message: string): void {
    this.sheet.validations.push({ row: this.sheet.next - 1, column: this.column(key), rule, message });
  }
}

/** "What the levers change" as "what-the-levers-change": an id that stays when rows are inserted. */
const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
