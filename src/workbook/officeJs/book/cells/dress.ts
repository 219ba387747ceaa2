import { type Look, looks } from "../../../../lever-model/plan/look";
import type { Style } from "../../../../lever-model/plan/plan";
import type { At, Exchange } from "../../runs";
import { hasExcelApi } from "../../support";
import { type Areas, areasOf } from "./areas";

export interface Styled extends At {
  readonly style: Style;
}

const lineColours = { thin: "#B7A94B", top: "#7B8794", bottom: "#7B8794" } as const;

/** Gives each cell the look of its role, role by role. */
export async function dress(sheet: Excel.Worksheet, cells: readonly Styled[], exchange: Exchange): Promise<void> {
  const roles = new Map<Style, Styled[]>();
  for (const cell of cells) {
    const list = roles.get(cell.style);
    if (list) list.push(cell);
    else roles.set(cell.style, [cell]);
  }
  for (const [style, list] of roles) {
    for (const areas of areasOf(sheet, list)) {
      put(areas, looks[style]);
      await exchange.add(2_000);
    }
  }
}

function put({ format, hasRows, hasColumns }: Areas, look: Look): void {
  format.verticalAlignment = "Center";
  format.wrapText = look.wrap === true;
  format.horizontalAlignment = look.clip ? "Fill" : look.align === undefined ? "General" : aligned[look.align];
  if (hasExcelApi("1.9")) format.indentLevel = look.indent ?? 0;
  format.font.bold = look.bold === true;
  format.font.italic = look.italic === true;
  format.font.name = "Calibri";
  format.font.size = look.size ?? 10;
  if (hasExcelApi("1.9")) format.font.superscript = look.superscript === true;
  format.font.color = `#${look.colour ?? "000000"}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (hasExcelApi("1.2")) format.protection.locked = look.unlocked !== true;
  if (look.line !== undefined) putLines(format, look.line, hasRows, hasColumns);
}

const aligned = { left: "Left", center: "Center", right: "Right" } as const;

/* A line of each cell is one around the area and one between its rows or columns, where it has several. */
function putLines(format: Excel.RangeFormat, line: keyof typeof lineColours, hasRows: boolean, hasColumns: boolean): void {
  const across = hasRows ? (["InsideHorizontal"] as const) : [];
  const down = hasColumns ? (["InsideVertical"] as const) : [];
  const edges =
    line === "thin" ? (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...across, ...down] as const) : ([line === "top" ? "EdgeTop" : "EdgeBottom", ...across] as const);
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = lineColours[line];
  }
}
