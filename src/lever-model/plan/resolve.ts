import { columnName } from "../../workbook/address";
import type { Draft, DraftCell, DraftRow } from "./draft";
import type { Content, PlanChart, PlanRow, PlanSheet, Style } from "./plan";

interface Place {
  readonly sheet: Draft;
  readonly row: number;
  readonly draft: DraftRow;
}

const pattern = /\{([^{}:]*?)(?:\.([A-Za-z0-9_@]+))?(?::([^{}:]*?)\.([A-Za-z0-9_@]+))?\}/g;

export const quoted = (sheet: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** Turns described sheets into planned ones: every name in braces becomes an address. */
export class Resolver {
  private readonly places = new Map<string, Place>();

  constructor(private readonly drafts: readonly Draft[]) {
    for (const sheet of drafts) {
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

  /** "Inputs!$D$12", for names and charts. */
  absolute(id: string, key?: string): string {
    const place = this.place(id);
    return `${quoted(place.sheet.name)}!$${columnName(this.column(place, key))}$${place.row + 1}`;
  }

  range(from: string, to: string, column: string): string {
    const [first, last] = [this.absolute(from, column), this.absolute(to, column)];
    return `${first}:${last.slice(last.indexOf("!") + 1)}`;
  }

  private column({ draft }: Place, key?: string): number {
    const { table } = draft;
    if (table === null) return 1;
    const column = table.at.get(key ?? table.main);
    if (column === undefined) throw new Error(`"${draft.id}" has no column "${key}"`);
    return column;
  }

  private address(sheet: Draft, row: number, column: number, from: Place, id: string, key: string | undefined): string {
    if (id === "" || id === "^") return `$${columnName(this.column(from, key))}${row + (id === "" ? 1 : 0)}`;
    const place = this.place(id);
    const prefix = place.sheet === sheet ? "" : `${quoted(place.sheet.name)}!`;
    const own = from.draft.table !== null && from.draft.table.along && place.draft.table?.key === from.draft.table.key;
    if (key === "@") {
      const wanted = [...(from.draft.table?.at ?? [])].find(([, at]) => at === column)?.[0];
      return `${prefix}${columnName(this.column(place, wanted))}${place.row + 1}`;
    }
    if (key === undefined && own && place.draft.cells.has(column)) return `${columnName(column)}${place.row + 1}`;
    return `${prefix}$${columnName(this.column(place, key))}$${place.row + 1}`;
  }

  formula(sheet: Draft, row: number, column: number, text: string): string {
    const draft = sheet.rows[row]!;
    const from: Place = { sheet, row, draft };
    return text.replace(pattern, (_, id: string, key: string | undefined, otherId: string | undefined, otherKey: string | undefined) => {
      const first = this.address(sheet, row, column, from, id, key);
      if (otherId === undefined) return first;
      const last = this.address(sheet, row, column, from, otherId, otherKey);
      return `${first}:${last.slice(last.indexOf("!") + 1)}`;
    });
  }

  private content(sheet: Draft, row: number, column: number, cell: DraftCell): Content | null {
    if (cell.formula !== undefined) return { kind: "formula", formula: this.formula(sheet, row, column, cell.formula) };
    if (cell.number !== undefined) return { kind: "number", value: cell.number };
    if (cell.flag !== undefined) return { kind: "flag", value: cell.flag };
    return cell.text === undefined ? null : { kind: "text", text: cell.text };
  }

  sheet(draft: Draft): PlanSheet {
    const rows: PlanRow[] = draft.rows.map((made, row) => ({
      id: made.id,
      row,
      ...(made.height === undefined ? {} : { height: made.height }),
      ...(made.outline === undefined ? {} : { outline: made.outline }),
      cells: [
        ...(made.id === "" ? [] : [{ column: 0, content: { kind: "text", text: made.id } as const, style: "id" as const, format: null }]),
        ...[...made.cells].map(([column, cell]) => {
          const content = this.content(draft, row, column, cell) ?? { kind: "text", text: "" };
          return { column, content, style: styleOf(cell.style, content), format: cell.format ?? null, ...(cell.note === undefined ? {} : { note: cell.note }), ...(cell.field === undefined ? {} : { field: cell.field }) };
        }),
      ],
    }));
    const lastColumn = columnName(draft.widths.length);
    return {
      id: draft.id,
      name: draft.name,
      tab: draft.tab,
      widths: [2, ...draft.widths],
      rows,
      freeze: draft.freeze,
      print: { area: `$B$1:$${lastColumn}$${this.lastRow(draft)}`, titleRows: draft.titleRows, landscape: draft.landscape },
      validations: draft.validations.map((one) => (one.kind === "list" ? { ...one, source: this.listSource(draft, one.source) } : one)),
      formats: draft.formats.map(({ from, to, ...format }) => {
        const [first, last] = [this.address(draft, 0, 0, this.place(cellId(from)), cellId(from), cellKey(from)), this.address(draft, 0, 0, this.place(cellId(to)), cellId(to), cellKey(to))];
        return { ...format, ...(format.formula === undefined ? {} : { formula: this.formula(draft, this.place(cellId(from)).row, 0, format.formula) }), range: `${first}:${last}`.replaceAll("$", "") };
      }),
      charts: draft.charts.map((chart) => this.chart(chart)),
      protected: draft.isProtected,
    };
  }

  private listSource(draft: Draft, source: string): string {
    return source.startsWith("{") ? this.formula(draft, 0, 0, source) : source;
  }

  private chart(chart: Draft["charts"][number]): PlanChart {
    return {
      ...chart,
      title: this.absolute(chart.title),
      subtitle: this.absolute(chart.subtitle),
      series: chart.series.map(({ name, from, to, categories, column, colour, labels }) => ({
        name,
        values: this.range(from, to, column),
        categories: this.range(from, to, categories),
        colour,
        labels,
      })),
    };
  }

  private lastRow(draft: Draft): number {
    const charts = draft.charts.map(({ place }) => place.row + place.rows);
    return Math.max(draft.rows.length, ...charts);
  }

  all(): readonly PlanSheet[] {
    return this.drafts.map((draft) => this.sheet(draft));
  }
}

const cellId = (cell: string): string => cell.slice(0, cell.lastIndexOf("."));
const cellKey = (cell: string): string => cell.slice(cell.lastIndexOf(".") + 1);

/** A number fetched from another sheet as it is says so by its colour. */
function styleOf(style: Style, content: Content): Style {
  if (style !== "calculation" || content.kind !== "formula") return style;
  return /^=(?:'(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_]*)!\$?[A-Z]{1,3}\$?\d+$/.test(content.formula) ? "crossSheet" : style;
}
