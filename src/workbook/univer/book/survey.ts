import { BooleanNumber, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { readTag } from "../../../lever-model/plan/tag";
import type { BookCell, BookSheet, BookSurvey } from "../../book";
import { each } from "../formulas";
import { HeldCells } from "./held";
import { namesOf } from "./names";

/** What the workbook in the page holds of lever models. */
export function surveyBook(injector: Injector, api: FUniver): Promise<BookSurvey> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return Promise.resolve({ sheets: [], names: [] });
  return Promise.resolve({
    sheets: workbook.getSheets().map((sheet) => surveySheet(injector, sheet)),
    names: namesOf(injector, workbook.getId()),
  });
}

function surveySheet(injector: Injector, sheet: FWorksheet): BookSheet {
  const tag = tagOfSheet(sheet);
  const cells = new Map<string, BookCell>();
  if (tag !== null) {
    const held = new HeldCells(injector, sheet);
    for (const [row, column] of each(held.formulas.cells)) {
      const cell = held.at(row, column);
      if (cell) cells.set(`${row},${column}`, cell);
    }
  }
  return {
    name: sheet.getSheetName(),
    hidden: sheet.getSheet().isSheetHidden() === BooleanNumber.TRUE,
    isProtected: !sheet.getWorksheetPermission().canEdit(),
    tag,
    cells,
  };
}

/** What A1 says, where it is the tag of a model's sheet. */
export function tagOfSheet(sheet: FWorksheet): string | null {
  const text = sheet.getSheet().getCellMatrix().getValue(0, 0)?.v;
  return typeof text === "string" && readTag(text) !== null ? text : null;
}
