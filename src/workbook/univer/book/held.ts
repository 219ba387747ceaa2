import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { type Cell, CellError } from "../../../clv/result";
import type { BookCell, Held } from "../../book";
import { cellsOf, hasContent, type SheetCells } from "../cells";
import { SheetFormulas } from "../formulas";

/** What stands in the cells of one sheet, as a survey of the workbook tells it. */
export class HeldCells {
  readonly formulas: SheetFormulas;
  private readonly cells: SheetCells;

  constructor(injector: Injector, sheet: FWorksheet) {
    this.formulas = new SheetFormulas(injector, sheet);
    this.cells = cellsOf(injector, sheet);
  }

  /** Null where nothing stands; a value that a formula has put there from elsewhere is nothing of the cell's own. */
  at(row: number, column: number): BookCell | null {
    const stored = this.cells.stored(row, column);
    if (!hasContent(stored)) return null;
    const value = plain(this.cells.value(row, column), stored);
    return { held: this.formulas.at(row, column) ?? value, value };
  }

  held(row: number, column: number): Held {
    return this.at(row, column)?.held ?? "";
  }

  /** The content of a cell as the engine stores it, to be put back. */
  stored(row: number, column: number): ICellData {
    const { v = null, f = null, si = null, p = null, t = null } = this.cells.stored(row, column) ?? {};
    return f || si ? { v: null, f, si, p: null, t: null } : { v, f: null, si: null, p, t };
  }

  styleAt(row: number, column: number): ICellData["s"] {
    return this.cells.stored(row, column)?.s ?? null;
  }
}

function plain(value: Cell, stored: Nullable<ICellData>): Held {
  if (value instanceof CellError) return value.code;
  const isText = stored?.t === CellValueType.FORCE_STRING || (stored?.t === CellValueType.STRING && !stored.f && !stored.si);
  return isText && typeof value === "number" ? String(value) : (value ?? "");
}
