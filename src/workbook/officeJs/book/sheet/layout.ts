import { tabs } from "../../../../lever-model/plan/look";
import { margins } from "../../../../lever-model/plan/paper";
import type { PlanSheet } from "../../../../lever-model/plan/plan";
import { addressOf, columnName } from "../../../address";
import type { Exchange } from "../../runs";
import { hasExcelApi } from "../../support";
import { hasNotes } from "../../notes";

/** Excel takes widths in points; a character of its usual font is seven pixels wide, and five more stand beside the text. */
const pointsOf = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

/** All of a new sheet that is neither content nor hangs on other sheets. What this Excel has not yet is left out. */
export async function layOut(sheet: Excel.Worksheet, planned: PlanSheet, exchange: Exchange): Promise<void> {
  if (hasExcelApi("1.7")) sheet.tabColor = `#${tabs[planned.tab]}`;
  if (hasExcelApi("1.8")) sheet.showGridlines = false;
  if (hasExcelApi("1.2")) sizes(sheet, planned);
  await exchange.add(planned.rows.length * 100);
  if (hasExcelApi("1.10")) outline(sheet, planned);
  if (hasExcelApi("1.7")) freeze(sheet, planned.freeze);
  if (hasExcelApi("1.9")) printLayout(sheet, planned.print);
  await exchange.add(3_000);
  if (hasNotes()) await notes(sheet, planned, exchange);
}

function sizes(sheet: Excel.Worksheet, { widths, rows }: PlanSheet): void {
  widths.forEach((width, column) => {
    sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = pointsOf(width);
  });
  for (const { row, height } of rows) if (height !== undefined) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

/** Rows of one depth that stand together are one group; deeper ones are groups inside. */
function outline(sheet: Excel.Worksheet, { rows }: PlanSheet): void {
  const deepest = rows.reduce((most, { outline: depth = 0 }) => Math.max(most, depth), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    let first: number | null = null;
    let last = -1;
    const close = (): void => {
      if (first !== null) sheet.getRange(`${first + 1}:${last + 1}`).group("ByRows");
      first = null;
    };
    for (const { row, outline: own = 0 } of rows) {
      if (own < depth || (first !== null && row !== last + 1)) close();
      if (own >= depth) first ??= row;
      last = row;
    }
    close();
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: PlanSheet["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(addressOf(0, 0, rows, columns)));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function printLayout(sheet: Excel.Worksheet, { area, titleRows, landscape, onePage, starts }: PlanSheet["print"]): void {
  const layout = sheet.pageLayout;
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.setPrintArea(area.replaceAll("$", ""));
  if (titleRows !== null) layout.setPrintTitleRows(titleRows);
  /* As many pages high as it takes: a height of pages that is left out is not limited. */
  layout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  for (const row of starts) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  layout.setPrintMargins("Inches", margins);
  layout.headersFooters.defaultForAllPages.leftFooter = "&8&A";
  layout.headersFooters.defaultForAllPages.rightFooter = "&8Page &P of &N";
}

async function notes(sheet: Excel.Worksheet, { rows }: PlanSheet, exchange: Exchange): Promise<void> {
  for (const { row, cells } of rows) {
    for (const { column, note } of cells) {
      if (note === undefined) continue;
      sheet.notes.add(addressOf(row, column), note);
      await exchange.add(note.length);
    }
  }
}
