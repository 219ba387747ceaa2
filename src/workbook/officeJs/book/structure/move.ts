import { addressOf, columnName, parseReference } from "../../../address";
import { hasExcelApi } from "../../support";
import { hasNotes, readNotes } from "../../notes";
import { KeptCells } from "../cells/keptCells";
import { KeptValidation } from "../furniture/validations";
import type { Move } from "../moves";
import { plainAddress, sheetIn, type Work } from "../work";

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const isRows = ({ kind }: Pick<Move, "kind">): boolean => kind === "insertRows" || kind === "deleteRows";

const lineOf = ({ kind, at, count }: Move): string => (isRows({ kind }) ? `${at + 1}:${at + count}` : `${columnName(at)}:${columnName(at + count - 1)}`);

/** How far the contents of a sheet reach. */
async function extentOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Extent> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  return used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

const reach = (extent: Extent, edit: Move): number => (isRows(edit) ? extent.rows : extent.columns);

/**
 * Puts rows or columns in, or takes them out. Each goes in an exchange of its own, and whether it came about is seen from
 * how far the contents reach: taking back an insertion that never was would take out what is the user's.
 */
export async function move(work: Work, edit: Move): Promise<void> {
  await work.exchange.send();
  const before = await extentOf(work.context, sheetIn(work.context, edit.sheet));
  const isInsertion = edit.kind === "insertRows" || edit.kind === "insertColumns";
  if (isInsertion) insertionJournal(work, edit, before);
  else await deletionJournal(work, edit, before);
  const line = sheetIn(work.context, edit.sheet).getRange(lineOf(edit));
  if (isInsertion) line.insert(isRows(edit) ? "Down" : "Right");
  else line.delete(isRows(edit) ? "Up" : "Left");
  await work.exchange.send();
}

function insertionJournal({ journal }: Work, edit: Move, before: Extent): void {
  /* Below all contents an insertion moves nothing, and there is nothing to take back. */
  if (edit.at >= reach(before, edit)) return;
  journal.add(async (later) => {
    const sheet = sheetIn(later, edit.sheet);
    const now = await extentOf(later, sheet);
    if (reach(now, edit) > reach(before, edit)) sheet.getRange(lineOf(edit)).delete(isRows(edit) ? "Up" : "Left");
  });
}

async function deletionJournal({ context, journal }: Work, edit: Move, before: Extent): Promise<void> {
  const lost = Math.min(edit.count, reach(before, edit) - edit.at);
  if (lost <= 0) return;
  const sheet = sheetIn(context, edit.sheet);
  const area = isRows(edit) ? { row: edit.at, column: 0, rows: lost, columns: before.columns } : { row: 0, column: edit.at, rows: before.rows, columns: lost };
  const kept = new KeptCells(edit.sheet, sheet, addressOf(area.row, area.column, area.rows, area.columns));
  const validations: KeptValidation[] = [];
  for (let place = 0; hasExcelApi("1.8") && place < area.rows * area.columns; place += 1) {
    validations.push(new KeptValidation(edit.sheet, sheet, addressOf(area.row + Math.floor(place / area.columns), area.column + (place % area.columns))));
  }
  const sizes = Array.from({ length: lost }, (_, place) => {
    const { format } = sheet.getRange(lineOf({ ...edit, at: edit.at + place, count: 1 }));
    format.load(isRows(edit) ? "rowHeight" : "columnWidth");
    return format;
  });
  await context.sync();
  const notes = hasNotes() ? [...(await readNotes(context, sheet))].filter(([address]) => isInside(address, edit)) : [];
  journal.add(async (later) => {
    const there = sheetIn(later, edit.sheet);
    const now = await extentOf(later, there);
    /* The last rows are gone where the contents reach less far; rows that held nothing leave no trace either way. */
    if (reach(now, edit) >= reach(before, edit)) return;
    there.getRange(lineOf(edit)).insert(isRows(edit) ? "Down" : "Right");
    kept.putBack(later, true);
    for (const validation of validations) validation.putBack(later);
    sizes.forEach((size, place) => {
      const { format } = there.getRange(lineOf({ ...edit, at: edit.at + place, count: 1 }));
      if (isRows(edit)) format.rowHeight = size.rowHeight;
      else format.columnWidth = size.columnWidth;
    });
    for (const [address, content] of notes) there.notes.add(address, content);
  });
}

function isInside(address: string, edit: Move): boolean {
  const place = parseReference(plainAddress(address))!;
  const at = isRows(edit) ? place.startRow : place.startColumn;
  return at >= edit.at && at < edit.at + edit.count;
}
