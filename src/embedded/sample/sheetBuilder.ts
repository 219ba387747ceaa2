import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { parseReference } from "../../workbook/address";
import { cellType, type CellRows, type Styles, worksheet } from "../../workbook/snapshot";

type Content = number | string | null;

const middle: IStyleData = { vt: 2 };

/** Writes a sheet cell by cell: a text that begins with "=" is a formula. */
export class SheetBuilder {
  private readonly cells: CellRows = {};
  private readonly merged: { startRow: number; endRow: number; startColumn: number; endColumn: number }[] = [];
  private readonly rowData: Record<number, { h: number; ia: 0 }> = {};
  private rows = 0;
  private columns = 0;

  constructor(
    private readonly id: string,
    private readonly name: string,
    private readonly styles: Styles,
  ) {}

  /** Fills cells to the right of an address, each row of contents one row further down. */
  put(address: string, contents: readonly (readonly Content[])[], ...styles: readonly IStyleData[]): this {
    const { startRow, startColumn } = place(address);
    const style = Object.assign({}, middle, ...styles) as IStyleData;
    contents.forEach((row, down) => row.forEach((content, right) => this.set(startRow + down, startColumn + right, content, style)));
    return this;
  }

  /** One text over several cells; a height in pixels makes room for its lines where one row must hold them all. */
  text(range: string, content: string, height: number | null, ...styles: readonly IStyleData[]): this {
    const { startRow, startColumn, endRow, endColumn } = place(range);
    this.put(range, [[content]], { tb: 3 }, ...styles);
    if (endRow > startRow || endColumn > startColumn) this.merged.push({ startRow, endRow, startColumn, endColumn });
    return height === null ? this : this.height(startRow, height);
  }

  height(row: number, pixels: number): this {
    this.rowData[row] = { h: pixels, ia: 0 };
    return this;
  }

  build(widths: readonly number[], more: Partial<IWorksheetData> = {}): Partial<IWorksheetData> {
    return worksheet(this.id, this.name, this.cells, { rows: this.rows, columns: this.columns }, {
      columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
      rowData: this.rowData,
      mergeData: this.merged,
      showGridlines: 0,
      ...more,
    });
  }

  private set(row: number, column: number, content: Content, style: IStyleData): void {
    const cell: ICellData = Object.keys(style).length > 0 ? { s: this.styles.idOf(style) } : {};
    if (typeof content === "number") Object.assign(cell, { v: content, t: cellType.number });
    else if (content?.startsWith("=")) cell.f = content;
    else if (content) Object.assign(cell, { v: content, t: cellType.text });
    (this.cells[row] ??= {})[column] = cell;
    this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, column + 1);
  }
}

function place(address: string) {
  const found = parseReference(address);
  if (!found || found.endRow === null || found.endColumn === null) throw new Error(`${address} is no place for text.`);
  return { ...found, endRow: found.endRow, endColumn: found.endColumn };
}
