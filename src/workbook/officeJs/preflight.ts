import { addressOf, mostColumns, mostRows, parseReference } from "../address";
import type { WriteOutcome, WriteRequest } from "../port";
import { refused } from "./refusals";
import { hasExcelApi } from "./support";

/** What stood in the part of the area that is in use; null when all of it is empty. */
export interface Before {
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
}

export interface Ready {
  readonly ready: true;
  /** The address of all cells that the result will fill. */
  readonly area: string;
  readonly before: Before | null;
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

/** The cells that hold something, as addresses. */
export function heldCells({ address, formulas }: Before): string[] {
  const { startRow, startColumn } = parseReference(address)!;
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, right) => (formula === "" ? [] : [addressOf(startRow + down, startColumn + right)])),
  );
}

/** Looks before writing: the sheet, its protection, merged cells, tables, other results, and what already stands there. */
export async function preflight(
  context: Excel.RequestContext,
  request: WriteRequest,
): Promise<Ready | Extract<WriteOutcome, { done: false }>> {
  const { sheet: name, address, spill, overwrite } = request;
  const place = parseReference(address);
  if (!place) return refused(`There is no cell ${address}. Select a cell in the sheet and insert again.`);
  if (place.startRow + spill.rows > mostRows || place.startColumn + spill.columns > mostColumns) {
    return refused(
      `The ${spill.rows} × ${spill.columns} results do not fit below ${address}. Select a cell further up or to the left.`,
    );
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return refused(`There is no sheet “${name}” any more. Select a cell and insert again.`);

  const areaAddress = addressOf(place.startRow, place.startColumn, spill.rows, spill.columns);
  const area = sheet.getRange(areaAddress);
  const lock = area.format.protection;
  lock.load("locked");
  sheet.protection.load("protected");
  const used = area.getUsedRangeOrNullObject(false);
  used.load("address,formulas");
  const merged = hasExcelApi("1.13") ? area.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const parent = hasExcelApi("1.12") ? sheet.getRange(address).getSpillParentOrNullObject() : null;
  parent?.load("address");
  const tables = hasExcelApi("1.9") && spill.rows * spill.columns > 1 ? area.getTables(false) : null;
  tables?.load("items/name");
  await context.sync();

  /* A cell whose lock was taken off may be written although its sheet is protected. */
  if (sheet.protection.protected && lock.locked !== false) {
    return refused(
      `The sheet “${name}” is protected. Unprotect it in the Review tab, or select a cell in another sheet.`,
    );
  }
  if (merged && !merged.isNullObject) {
    return refused(
      `The merged cells ${withoutSheet(merged.address)} are in the way. Unmerge them, or select another cell.`,
    );
  }
  if (parent && !parent.isNullObject && withoutSheet(parent.address) !== address) {
    return refused(`${address} is part of the results of ${withoutSheet(parent.address)}. Select another cell.`);
  }
  const table = tables?.items[0];
  if (table) return refused(`Several results cannot stand inside the table “${table.name}”. Select a cell outside it.`);

  const before = used.isNullObject
    ? null
    : { address: withoutSheet(used.address), formulas: used.formulas as unknown[][] };
  const held = before ? heldCells(before) : [];
  if (held.length > 0 && !overwrite) return { done: false, occupied: held };
  return { ready: true, area: areaAddress, before: held.length > 0 ? before : null };
}
