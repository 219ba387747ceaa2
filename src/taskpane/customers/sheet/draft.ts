import type { Content, PlanCell, PlanChart, PlanFormat, PlanRow, PlanSheet, Style, Tab } from "../../../lever-model/plan/plan";
import { pageStarts } from "../../../lever-model/plan/paper";
import { addressOf } from "../../../workbook/address";
import { sheetPrefix } from "../../form/reference";

export const text = (written: string): Content => ({ kind: "text", text: written });
export const number = (value: number): Content => ({ kind: "number", value });
export const formula = (written: string): Content => ({ kind: "formula", formula: `=${written}` });

/** A sheet that grows row by row; addresses are settled as cells are put. */
export class SheetDraft {
  private readonly cells = new Map<number, PlanCell[]>();
  private readonly formats: PlanFormat[] = [];
  private readonly charts: PlanChart[] = [];
  /** The next free row, counted from 0. */
  row = 0;

  constructor(readonly name: string) {}

  /** Puts a cell and gives its address on this sheet, "$B$5". */
  put(row: number, column: number, content: Content, style: Style, format: string | null = null): string {
    const list = this.cells.get(row) ?? [];
    list.push({ column, content, style, format });
    this.cells.set(row, list);
    this.row = Math.max(this.row, row + 1);
    return this.at(row, column);
  }

  at(row: number, column: number, rows = 1, columns = 1): string {
    return addressOf(row, column, rows, columns).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  }

  /** The same with the name of the sheet. */
  from(row: number, column: number, rows = 1, columns = 1): string {
    return `${sheetPrefix(this.name)}${this.at(row, column, rows, columns)}`;
  }

  heading(written: string, columns: number): number {
    this.row += 1;
    const { row } = this;
    for (let column = 0; column < columns; column += 1) this.put(row, column, text(column === 0 ? written : ""), "heading");
    return row;
  }

  /** A label with what stands beside it; gives the address of that. */
  line(label: string, content: Content, style: Style, format: string | null): string {
    const { row } = this;
    this.put(row, 0, text(label), "label");
    return this.put(row, 1, content, style, format);
  }

  head(row: number, names: readonly string[]): void {
    names.forEach((name, column) => this.put(row, column, text(name), "head"));
  }

  /** Takes over the cells of a draft of the same sheet that was made apart; what comes next stands below them. */
  take(other: SheetDraft): void {
    for (const [row, cells] of other.cells) this.cells.set(row, [...(this.cells.get(row) ?? []), ...cells]);
    this.formats.push(...other.formats);
    this.charts.push(...other.charts);
    this.row = Math.max(this.row, other.row);
  }

  /** How that is shown which a formula will put there; the cells themselves stay empty. */
  shownAs(row: number, column: number, rows: number, columns: number, format: string | null, style: Style = "calculation"): void {
    const { row: kept } = this;
    for (let down = 0; down < rows; down += 1) for (let right = 0; right < columns; right += 1) this.put(row + down, column + right, text(""), style, format);
    this.row = Math.max(kept, row + rows);
  }

  format(one: PlanFormat): void {
    this.formats.push(one);
  }
  chart(one: PlanChart): void {
    this.charts.push(one);
  }

  plan(id: string, tab: Tab, widths: readonly number[], freeze: PlanSheet["freeze"], landscape: boolean): PlanSheet {
    const rows = [...this.cells].sort(([one], [other]) => one - other).map(([row, cells]): PlanRow => ({ id: "", row, cells: [...cells].sort((one, other) => one.column - other.column) }));
    const columns = Math.max(widths.length, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1), ...this.charts.map(({ place }) => place.column + place.columns));
    const last = Math.max(1, this.row, ...this.charts.map(({ place }) => place.row + place.rows));
    return {
      id, name: this.name, tab, widths, rows, freeze,
      print: { area: addressOf(0, 0, last, columns), titleRows: null, landscape, onePage: false, starts: pageStarts({ widths, rows, charts: this.charts }, landscape) },
      validations: [], formats: this.formats, charts: this.charts, protected: false,
    };
  }
}
