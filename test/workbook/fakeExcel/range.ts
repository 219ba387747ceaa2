import { addressOf, parseReference } from "../../../src/workbook/address";
import { type FakeSheet, OfficeError } from "./book";
import type { Context, Members, Properties } from "./context";

export const cellsOf = (
  address: string,
): { rows: number; columns: number; at: (row: number, column: number) => string } => {
  const place = parseReference(address);
  if (!place || place.endRow === null || place.endColumn === null) throw new OfficeError("InvalidArgument");
  const { startRow, startColumn, endRow, endColumn } = place;
  return {
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
    at: (row, column) => addressOf(startRow + row, startColumn + column),
  };
};
const grid = <T>(address: string, read: (cell: string) => T): T[][] => {
  const { rows, columns, at } = cellsOf(address);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(at(row, column))),
  );
};
export const flat = (address: string): string[] => grid(address, (cell) => cell).flat();

const isSpilled = (sheet: FakeSheet, cell: string): boolean =>
  sheet.spills.has(cell) || sheet.spillParents.has(cell);

const within = (cell: string, address: string): boolean => {
  const { startRow, startColumn } = parseReference(cell)!;
  const { startRow: top, startColumn: left, endRow, endColumn } = parseReference(address)!;
  return startRow >= top && startColumn >= left && startRow <= (endRow ?? startRow) && startColumn <= (endColumn ?? startColumn);
};

/** The smallest rectangle around the cells that hold something. */
export function usedIn(sheet: FakeSheet, cells: readonly string[]): string | null {
  const places = cells.filter((cell) => sheet.cells.has(cell)).map((cell) => parseReference(cell)!);
  if (places.length === 0) return null;
  const rows = places.map(({ startRow }) => startRow);
  const columns = places.map(({ startColumn }) => startColumn);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return addressOf(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}

function typeOf(value: unknown): string {
  if (value === undefined) return "Empty";
  if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

/** A range of a sheet; `address` gives null for one that is not there. */
export function range(context: Context, sheetName: string, address: () => string | null): object {
  const sheet = (): FakeSheet => context.book.sheets.get(sheetName)!;
  const properties = (): Properties | null => {
    const here = address();
    if (here === null) return null;
    const { rows, columns } = cellsOf(here);
    const { startRow, startColumn } = parseReference(here)!;
    const formulas = grid(here, (cell) => sheet().cells.get(cell) ?? "");
    const values = grid(here, (cell) => sheet().shown.get(cell) ?? sheet().cells.get(cell) ?? "");
    const types = grid(here, (cell) => typeOf(sheet().cells.get(cell)));
    const spilled = flat(here).map((cell) => isSpilled(sheet(), cell));
    return {
      hasSpill: spilled.every((one) => one === spilled[0]) ? (spilled[0] ?? false) : null,
      address: `'${sheetName}'!${here}`,
      rowCount: rows,
      columnCount: columns,
      rowIndex: startRow,
      columnIndex: startColumn,
      formulas,
      values,
      valueTypes: types,
    };
  };
  const maybe = (find: () => string | null) => () => range(context, sheetName, find);
  const members: Members = {
    worksheet: context.remote(() => ({ name: sheetName })),
    format: {
      protection: context.remote(() => ({
        locked: flat(address()!).every((cell) => sheet().unlocked.has(cell)) ? false : true,
      })),
    },
    getUsedRangeOrNullObject: maybe(() => usedIn(sheet(), [...sheet().cells.keys()].filter((cell) => within(cell, address()!)))),
    getMergedAreasOrNullObject: maybe(
      () => sheet().merged.find((merged) => flat(merged).some((cell) => flat(address()!).includes(cell))) ?? null,
    ),
    getSpillParentOrNullObject: maybe(() => sheet().spillParents.get(address()!) ?? null),
    getSpillingToRangeOrNullObject: maybe(() => sheet().spills.get(address()!) ?? null),
    getTables: () =>
      context.remote(() => ({
        items: sheet().tables.filter((table) => flat(table.address).some((cell) => flat(address()!).includes(cell))),
      })),
    getDataBodyRange: () => range(context, sheetName, address),
    select: () => context.enqueue(() => (context.book.selection = { sheet: sheetName, address: address()! })),
    clear: (what: string) =>
      context.enqueue(() => {
        context.attempt("clear");
        context.book.log.push(`clear ${what} ${address()}`);
        for (const cell of flat(address()!)) sheet().cells.delete(cell);
      }),
  };
  return context.remote(properties, members, (key, value) => {
    if (key !== "formulas" && key !== "values") throw new OfficeError("InvalidArgument");
    context.attempt(key);
    if (sheet().isProtected && !flat(address()!).every((cell) => sheet().unlocked.has(cell)))
      throw new OfficeError("AccessDenied");
    context.book.log.push(`${key} ${address()}`);
    const { rows, columns, at } = cellsOf(address()!);
    const given = value as unknown[][];
    if (given.length !== rows || given.some((row) => row.length !== columns)) throw new OfficeError("InvalidArgument");
    given.forEach((row, down) =>
      row.forEach((one, right) =>
        one === ""
          ? sheet().cells.delete(at(down, right))
          : sheet().cells.set(at(down, right), typeof one === "string" ? one.replace(/^'/, "") : one),
      ),
    );
  });
}
