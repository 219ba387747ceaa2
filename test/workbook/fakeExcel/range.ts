import { addressOf, columnName, mostColumns, mostRows, parseReference } from "../../../src/workbook/address";
import { type FakeSheet, OfficeError } from "./book";
import { type Context, type Members, once, type Properties } from "./context";
import { format, propertiesOf, putProperties } from "./format";
import { conditionalFormats, validation } from "./furniture";
import { sheetsIn } from "./references";
import { move } from "./structure";

const standsAt = Symbol("where a range stands");
interface Place {
  readonly sheet: string;
  readonly address: () => string;
}
/** Which cells a range stands for, told to what takes ranges: charts, panes, titles. */
export const placeIn = (given: object): Place | undefined => (given as { readonly [standsAt]?: Place })[standsAt];

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
/** Addresses are asked for again and again. */
const grids = new Map<string, readonly (readonly string[])[]>();
function addressesIn(address: string): readonly (readonly string[])[] {
  const found = grids.get(address);
  if (found) return found;
  const { rows, columns, at } = cellsOf(address);
  const made = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
  grids.set(address, made);
  return made;
}
const grid = <T>(address: string, read: (cell: string) => T): T[][] => addressesIn(address).map((line) => line.map(read));
export const flat = (address: string): string[] => addressesIn(address).flat();

const isSpilled = (sheet: FakeSheet, cell: string): boolean =>
  sheet.spills.has(cell) || sheet.spillParents.has(cell);

const bounds = (address: string) => {
  const { startRow, startColumn, endRow, endColumn } = parseReference(address)!;
  return { top: startRow, left: startColumn, bottom: endRow ?? mostRows - 1, right: endColumn ?? mostColumns - 1 };
};
/** Whether a cell stands in the area. */
const inside = (address: string) => {
  const { top, left, bottom, right } = bounds(address);
  return (cell: string): boolean => {
    const { startRow, startColumn } = placeOf(cell);
    return startRow >= top && startRow <= bottom && startColumn >= left && startColumn <= right;
  };
};
const overlap = (one: string, other: string): boolean => {
  const [first, second] = [bounds(one), bounds(other)];
  return first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right;
};
const linesOf = (from: number, to: number, isWhole: boolean): number[] | null => (isWhole ? Array.from({ length: to - from + 1 }, (_, place) => from + place) : null);

/** The smallest rectangle around the cells that hold something. */
export function usedIn(sheet: FakeSheet, cells: readonly string[]): string | null {
  const places = cells.filter((cell) => sheet.cells.has(cell)).map(placeOf);
  if (places.length === 0) return null;
  const rows = places.map(({ startRow }) => startRow);
  const columns = places.map(({ startColumn }) => startColumn);
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const [top, left] = [least(rows), least(columns)];
  return addressOf(top, left, most(rows) - top + 1, most(columns) - left + 1);
}

const places = new Map<string, { readonly startRow: number; readonly startColumn: number }>();
function placeOf(cell: string): { readonly startRow: number; readonly startColumn: number } {
  const known = places.get(cell);
  if (known) return known;
  const found = parseReference(cell)!;
  places.set(cell, found);
  return found;
}

function typeOf(value: unknown): string {
  if (value === undefined) return "Empty";
  if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

/** What Excel makes of what is written into a cell: a text without an apostrophe may be a number, a day or a truth value. */
function taken(given: unknown): unknown {
  if (typeof given !== "string" || given.startsWith("=")) return given;
  if (given.startsWith("'")) return given.slice(1);
  if (/^[-+@]/.test(given)) throw new OfficeError("InvalidArgument");
  if (/^(true|false)$/i.test(given)) return given.toLowerCase() === "true";
  if (/^\d{4}-\d\d-\d\d$|^\d+\/\d+$|^(May|Jan \d+)$/.test(given)) return 45_000;
  return /^[\d.]+%?$/.test(given) ? Number.parseFloat(given) : given;
}

/** A range of a sheet, several areas with commas between; `address` gives null for one that is not there. */
export function range(context: Context, sheetName: string, address: () => string | null): object {
  const { book } = context;
  const sheet = (): FakeSheet => {
    const found = book.sheets.get(sheetName);
    if (!found) throw new OfficeError("ItemNotFound");
    return found;
  };
  const here = (): string => {
    const found = address();
    if (found === null) throw new OfficeError("ItemNotFound");
    return found;
  };
  const cells = (): string[] => here().split(",").flatMap(flat);
  const unlocked = (): void => {
    if (sheet().isProtected) throw new OfficeError("AccessDenied");
  };
  const properties = (): Properties | null => {
    const found = address();
    if (found === null) return null;
    const common = { address: found.split(",").map((area) => `'${sheetName}'!${area}`).join(",") };
    if (found.includes(",") || !/\d/.test(found) || !/[A-Z]/.test(found)) return common;
    const { rows, columns } = cellsOf(found);
    const { startRow, startColumn } = parseReference(found)!;
    const lazily: Record<string, () => unknown> = {
      formulas: () => grid(found, (cell) => sheet().cells.get(cell) ?? ""),
      values: () => grid(found, (cell) => sheet().shown.get(cell) ?? sheet().cells.get(cell) ?? ""),
      valueTypes: () => grid(found, (cell) => typeOf(sheet().cells.get(cell))),
      numberFormat: () => grid(found, (cell) => sheet().numberFormats.get(cell) ?? "General"),
      hasSpill: () => {
        const spilled = flat(found).map((cell) => isSpilled(sheet(), cell));
        return spilled.every((one) => one === spilled[0]) ? (spilled[0] ?? false) : null;
      },
    };
    const known: Properties = { ...common, rowCount: rows, columnCount: columns, rowIndex: startRow, columnIndex: startColumn };
    return new Proxy(known, { get: (target, key) => lazily[String(key)]?.() ?? target[String(key)] });
  };
  const maybe = (find: () => string | null) => () => range(context, sheetName, find);
  const collection = (found: () => FakeSheet["tables"]) =>
    context.remote(() => ({
      items: found().map((table) => context.remote(() => ({ name: table.name }), { getRange: () => range(context, sheetName, () => table.address) })),
    }));
  const homed = once(() => context.remote(() => ({ name: sheetName })));
  const formatted = once(() =>
    format(context, {
      sheet,
      cells,
      rows: () => linesOf(bounds(here()).top, bounds(here()).bottom, !/[A-Z]/.test(here())),
      columns: () => linesOf(bounds(here()).left, bounds(here()).right, !/\d/.test(here())),
    }),
  );
  const validated = once(() => validation(context, sheet, cells));
  const ruled = once(() => conditionalFormats(context, sheet, () => here(), (area) => range(context, sheetName, area)));
  const members: Members & { readonly [standsAt]: Place } = {
    [standsAt]: { sheet: sheetName, address: here },
    get worksheet() {
      return homed();
    },
    get format() {
      return formatted();
    },
    get dataValidation() {
      return validated();
    },
    get conditionalFormats() {
      return ruled();
    },
    getUsedRangeOrNullObject: maybe(() => usedIn(sheet(), [...sheet().cells.keys()].filter(inside(here())))),
    getMergedAreasOrNullObject: maybe(() => {
      context.need("1.13");
      return sheet().merged.find((merged) => overlap(merged, here())) ?? null;
    }),
    getSpillParentOrNullObject: maybe(() => sheet().spillParents.get(here()) ?? null),
    getSpillingToRangeOrNullObject: maybe(() => sheet().spills.get(here()) ?? null),
    getTables: () => collection(() => sheet().tables.filter((table) => overlap(table.address, here()))),
    getDataBodyRange: () => range(context, sheetName, address),
    getCellProperties: () => {
      const result: { value?: object[][] } = {};
      context.enqueue(() => {
        context.need("1.9");
        result.value = grid(here(), (cell) => propertiesOf(sheet(), cell));
      });
      return result;
    },
    setCellProperties: (given: { readonly format: Readonly<Record<string, unknown>> }[][]) =>
      context.change("format", () => {
        context.need("1.9");
        unlocked();
        grid(here(), (cell) => cell).forEach((line, down) => line.forEach((cell, right) => putProperties(sheet(), cell, given[down]![right]!)));
      }),
    insert: (way: string) => context.change("insert", () => (unlocked(), move(book, sheetName, here(), way))),
    delete: (way: string) => context.change("delete", () => (unlocked(), move(book, sheetName, here(), way))),
    group: () => context.change("group", () => (context.need("1.10"), unlocked(), void sheet().groups.push(here()))),
    select: () => context.enqueue(() => (book.selection = { sheet: sheetName, address: here() })),
    clear: (what: string) =>
      context.change("clear", () => {
        book.log.push(`clear ${what} ${here()}`);
        for (const cell of cells()) sheet().cells.delete(cell);
      }),
  };
  const put = (cell: string, key: string, given: unknown): void => {
    if (key === "numberFormat") {
      if (given === "General") sheet().numberFormats.delete(cell);
      else sheet().numberFormats.set(cell, String(given));
      return;
    }
    if (typeof given === "string" && given.startsWith("=") && sheetsIn(given).some((name) => !book.sheets.has(name))) throw new OfficeError("InvalidArgument");
    if (given === "") sheet().cells.delete(cell);
    else sheet().cells.set(cell, taken(given));
  };
  return context.remote(properties, members, (key, value) => {
    context.attempt(key);
    if (key !== "formulas" && key !== "values" && key !== "numberFormat") throw new OfficeError("InvalidArgument");
    if (sheet().isProtected && !cells().every((cell) => sheet().unlocked.has(cell))) throw new OfficeError("AccessDenied");
    book.log.push(`${key} ${here()}`);
    const { rows, columns, at } = cellsOf(here());
    const given = value as unknown[][];
    if (given.length !== rows || given.some((row) => row.length !== columns)) throw new OfficeError("InvalidArgument");
    /* A merged cell hides all but its first. */
    if (sheet().merged.some((merged) => overlap(merged, here()))) throw new OfficeError("MergedRangeConflict");
    given.forEach((row, down) => row.forEach((one, right) => put(at(down, right), key, one)));
  });
}

/** "'Sheet 1'!$A$1:$A$5", as charts tell of their cells. */
export function absolute({ sheet: name, address }: Place): string {
  const { top, left, bottom, right } = bounds(address());
  const sheet = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  const first = `$${columnName(left)}$${top + 1}`;
  return `${sheet}!${first}${top === bottom && left === right ? "" : `:$${columnName(right)}$${bottom + 1}`}`;
}
