import { addressOf, columnName } from "../../workbook/address";
import type { Draft, DraftCell, DraftRow, DraftValidation } from "./draft";
import { pageStarts } from "./paper";
import type { Content, PlanCell, PlanChart, PlanRow, PlanSheet, PlanValidation, Style } from "./plan";
import { asPlanned, type Settle, type Settled } from "./settle";
import { columnTag, tagOf } from "./tag";

/** A row of a described sheet, by the number that it was planned with. */
interface Place {
  readonly sheet: Draft;
  readonly row: number;
  readonly draft: DraftRow;
}

const pattern = /\{([^{}:]*?)(?:\.([A-Za-z0-9_@]+))?(?::([^{}:]*?)\.([A-Za-z0-9_@]+))?\}/g;

/** A text in every column of a row: the same in all, or made for each. */
type Along = string | ((column: number) => string);

const inColumn = (along: Along, column: number): string => (typeof along === "string" ? along : along(column));

export const quoted = (sheet: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** Turns described sheets into planned ones: every name in braces becomes an address. */
export class Resolver {
  private readonly places = new Map<string, Place>();
  private readonly settled = new Map<Draft, Settled>();

  constructor(
    private readonly modelId: string,
    drafts: readonly Draft[],
    settle: Settle = asPlanned,
  ) {
    for (const sheet of drafts) {
      this.settled.set(sheet, settle(sheet));
      sheet.rows.forEach((draft, row) => {
        if (draft.id === "") return;
        if (this.places.has(draft.id)) throw new Error(`two rows are called "${draft.id}"`);
        this.places.set(draft.id, { sheet, row, draft });
      });
    }
  }

  place(id: string): Place {
    const found = this.places.get(id);
    if (found === undefined) throw new Error(`no row is called "${id}"`);
    return found;
  }

  private on(sheet: Draft): Settled {
    return this.settled.get(sheet)!;
  }

  /** "$D$12" where the row and the column of the plan stand; what the user has deleted is #REF!, as it is in the sheet. */
  private cell(sheet: Draft, row: number, column: number): string {
    return this.cellsIn(sheet, row, "$", "$")(column);
  }

  /** The addresses of a planned row by planned column, with dollar signs where they are fixed. */
  private cellsIn(sheet: Draft, row: number, acrossFixed: "$" | "", downFixed: "$" | ""): (column: number) => string {
    const { row: rowOf, column: columnOf } = this.on(sheet);
    const down = rowOf(row);
    return (column) => {
      const across = columnOf(column);
      return Number.isNaN(down) || Number.isNaN(across) ? "#REF!" : `${acrossFixed}${columnName(across)}${downFixed}${down + 1}`;
    };
  }

  /** "$D$12", without its sheet. */
  private local(id: string, key?: string): string {
    const place = this.place(id);
    return this.cell(place.sheet, place.row, this.column(place, key));
  }

  /** "Inputs!$D$12", for names and charts. */
  absolute(id: string, key?: string): string {
    return `${quoted(this.on(this.place(id).sheet).name)}!${this.local(id, key)}`;
  }

  range(from: string, to: string, column: string): string {
    return `${this.absolute(from, column)}:${this.local(to, column)}`;
  }

  private column({ draft }: Place, key?: string): number {
    const { table } = draft;
    if (table === null) return 1;
    const column = table.at.get(key ?? table.main);
    if (column === undefined) throw new Error(`"${draft.id}" has no column "${key}"`);
    return column;
  }

  /** What a name in braces stands for in each column of a row; a text where it is the same in all of them. */
  private address(sheet: Draft, row: number, from: Place, id: string, key: string | undefined, withSheet = true): Along {
    if (id === "" || id === "^") return this.cellsIn(sheet, id === "" ? row : row - 1, "$", "")(this.column(from, key));
    const place = this.place(id);
    const prefix = place.sheet === sheet || !withSheet ? "" : `${quoted(this.on(place.sheet).name)}!`;
    if (key === "@") {
      const keys = new Map([...(from.draft.table?.at ?? [])].map(([wanted, at]) => [at, wanted]));
      /* Rows of cases go on beside the rows they read; rows of any other table read the same ones all the way down. */
      const there = this.cellsIn(place.sheet, place.row, "", from.draft.table?.along === false ? "$" : "");
      return (column) => `${prefix}${there(this.column(place, keys.get(column)))}`;
    }
    const { table } = from.draft;
    const main = `${prefix}${this.cell(place.sheet, place.row, this.column(place, key))}`;
    if (key !== undefined || table === null || !table.along || place.draft.table?.key !== table.key) return main;
    const there = this.cellsIn(place.sheet, place.row, "", "");
    return (column) => (place.draft.cells.has(column) ? there(column) : main);
  }

  /** The formula that a text gives in each column of a row: a text is taken apart once, however many columns share it. */
  private along(sheet: Draft, row: number, text: string): Along {
    const from: Place = { sheet, row, draft: sheet.rows[row]! };
    const parts: Along[] = [];
    const add = (part: Along): void => {
      const last = parts.at(-1);
      if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
      else parts.push(part);
    };
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const [whole, id, key, otherId, otherKey] = match;
      add(text.slice(end, match.index));
      add(this.address(sheet, row, from, id!, key));
      if (otherId !== undefined) {
        add(":");
        add(this.address(sheet, row, from, otherId, otherKey, false));
      }
      end = match.index + whole.length;
    }
    add(text.slice(end));
    if (parts.length === 1) return parts[0]!;
    return (column) => {
      let joined = "";
      for (const part of parts) joined += inColumn(part, column);
      return joined;
    };
  }

  formula(sheet: Draft, row: number, text: string): string {
    return inColumn(this.along(sheet, row, text), 0);
  }

  sheet(draft: Draft): PlanSheet {
    const { name, row: rowOf, column: columnOf } = this.on(draft);
    const rows: PlanRow[] = draft.rows.map((made, row) => ({
      id: made.id,
      row: rowOf(row),
      ...(made.height === undefined ? {} : { height: made.height }),
      ...(made.outline === undefined ? {} : { outline: made.outline }),
      cells: row === 0 ? this.anchors(draft) : this.cellsOf(draft, made, row),
    }));
    const { titleRow } = draft;
    const widths = [2, ...draft.widths];
    const charts = draft.charts.map((chart) => this.chart(draft, chart));
    return {
      id: draft.id,
      name,
      tab: draft.tab,
      widths,
      rows,
      freeze: { rows: draft.freeze.rows === 0 ? 0 : rowOf(draft.freeze.rows - 1) + 1, columns: draft.freeze.columns === 0 ? 0 : columnOf(draft.freeze.columns - 1) + 1 },
      print: {
        area: `$B$2:${this.cell(draft, 0, draft.widths.length).replace(/\d+$/, "")}${this.lastRow(draft)}`,
        titleRows: titleRow === null ? null : `$${rowOf(titleRow) + 1}:$${rowOf(titleRow) + 1}`,
        landscape: draft.landscape,
        onePage: draft.onePage,
        starts: titleRow === null && !draft.onePage ? pageStarts({ widths, rows, charts }, draft.landscape) : [],
      },
      validations: draft.validations.map((one) => this.validation(draft, one)),
      formats: draft.formats.map(({ from, to, ...format }) => {
        const [first, last] = [from, to].map((cell) => this.local(cellId(cell), cellKey(cell)));
        return { ...format, ...(format.formula === undefined ? {} : { formula: this.formula(draft, this.place(cellId(from)).row, format.formula) }), range: `${first}:${last}`.replaceAll("$", "") };
      }),
      charts,
      protected: draft.isProtected,
    };
  }

  /** The tag of the sheet, and an id for every column. */
  private anchors(draft: Draft): readonly PlanCell[] {
    const columnOf = this.on(draft).column;
    const anchor = (column: number, text: string): PlanCell => ({ column, content: { kind: "text", text }, style: "id", format: null });
    return [anchor(0, tagOf(this.modelId, draft.id)), ...draft.widths.map((_, at) => anchor(columnOf(at + 1), columnTag(at + 1)))];
  }

  private cellsOf(draft: Draft, made: DraftRow, row: number): readonly PlanCell[] {
    const columnOf = this.on(draft).column;
    const id: readonly PlanCell[] = made.id === "" ? [] : [{ column: 0, content: { kind: "text", text: made.id }, style: "id", format: null }];
    const formulas = new Map<string, Along>();
    const formulaIn = (column: number, text: string): string => {
      const known = formulas.get(text) ?? this.along(draft, row, text);
      formulas.set(text, known);
      return inColumn(known, column);
    };
    const cells = [...made.cells].map(([planned, cell]): PlanCell => {
      const { style, format = null, note, field } = cell;
      const content = contentOf(cell, (text) => formulaIn(planned, text));
      const shown = { column: columnOf(planned), content, style: styleOf(style, content), format };
      return note === undefined && field === undefined ? shown : { ...shown, ...(note === undefined ? {} : { note }), ...(field === undefined ? {} : { field }) };
    });
    return [...id, ...cells];
  }

  private validation(draft: Draft, { row, column, rule, message }: DraftValidation): PlanValidation {
    const { row: rowOf, column: columnOf } = this.on(draft);
    const range = addressOf(rowOf(row), columnOf(column));
    return "list" in rule ? { range, kind: "list", source: this.listSource(draft, rule.list), message } : { range, kind: "between", ...rule, message };
  }

  private listSource(draft: Draft, source: string): string {
    return source.startsWith("{") ? this.formula(draft, 0, source) : source;
  }

  private chart(draft: Draft, chart: Draft["charts"][number]): PlanChart {
    const { row: rowOf, column: columnOf } = this.on(draft);
    const { row, column, rows, columns } = chart.place;
    return {
      ...chart,
      place: { row: rowOf(row), column: columnOf(column), rows, columns },
      title: this.absolute(chart.title),
      subtitle: this.absolute(chart.subtitle),
      series: chart.series.map(({ name, from, to, categories, column: values, colour, labels }) => ({
        name,
        values: this.range(from, to, values),
        categories: this.range(from, to, categories),
        colour,
        labels,
      })),
    };
  }

  private lastRow(draft: Draft): number {
    const rowOf = this.on(draft).row;
    const charts = draft.charts.map(({ place }) => rowOf(place.row) + place.rows);
    return Math.max(rowOf(draft.rows.length - 1) + 1, ...charts);
  }
}

const cellId = (cell: string): string => cell.slice(0, cell.lastIndexOf("."));
const cellKey = (cell: string): string => cell.slice(cell.lastIndexOf(".") + 1);

function contentOf(cell: DraftCell, resolved: (formula: string) => string): Content {
  if (cell.formula !== undefined) return { kind: "formula", formula: resolved(cell.formula) };
  if (cell.number !== undefined) return { kind: "number", value: cell.number };
  if (cell.flag !== undefined) return { kind: "flag", value: cell.flag };
  return { kind: "text", text: cell.text ?? "" };
}

/** A number fetched from another sheet as it is says so by its colour. */
function styleOf(style: Style, content: Content): Style {
  if (style !== "calculation" || content.kind !== "formula") return style;
  return /^=(?:'(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_]*)!\$?[A-Z]{1,3}\$?\d+$/.test(content.formula) ? "crossSheet" : style;
}
