import type { CellValueType, ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";

/*
 * The embedded engine's own form of a workbook, as files are turned into it and out of it. The engine itself is
 * not loaded here: reading and writing files needs only its data, so its numbers for kinds of cells stand below.
 */

export const cellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const satisfies Record<string, CellValueType>;

export type CellRows = Record<number, Record<number, ICellData>>;

/** Room below and beside what a file holds, so that there is somewhere to type. */
export const leastRows = 10_000;
export const leastColumns = 40;
const spareRows = 200;
const spareColumns = 12;

/** Each different style once: the engine keeps styles by id. */
export class Styles {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.byId[id] = style;
    }
    return id;
  }
}

/** A sheet with its cells and enough empty ones around them. */
export function worksheet(
  id: string,
  name: string,
  cellData: CellRows,
  extent: { readonly rows: number; readonly columns: number },
  more: Partial<IWorksheetData> = {},
): Partial<IWorksheetData> {
  return {
    id,
    name,
    cellData,
    rowCount: Math.max(leastRows, extent.rows + spareRows),
    columnCount: Math.max(leastColumns, extent.columns + spareColumns),
    ...more,
  };
}

export function workbookOf(
  name: string,
  sheets: readonly Partial<IWorksheetData>[],
  styles: Styles,
  more: Partial<IWorkbookData> = {},
): Partial<IWorkbookData> {
  return {
    id: `workbook-${Date.now().toString(36)}`,
    name,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
    styles: styles.byId,
    ...more,
  };
}

/** A name that Excel takes for a sheet: at most 31 characters, none of those it forbids. */
export function sheetName(text: string): string {
  const allowed = text.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "").trim();
  return allowed.slice(0, 31).trim() || "Sheet1";
}

/** The name of a file without its ending: "customers.2026.csv" gives "customers.2026". */
export function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "") || fileName;
}
