import type { FakeSheet } from "./book";
import { OfficeError } from "./book";
import type { Context } from "./context";

export interface FormatTarget {
  readonly sheet: () => FakeSheet;
  readonly cells: () => string[];
  readonly rows: () => number[] | null;
  readonly columns: () => number[] | null;
}

const usualSize = { rowHeight: 15, columnWidth: 48 };

/** The looks of cells, each kept under its path. */
export function format(context: Context, { sheet, cells, rows, columns }: FormatTarget): object {
  const put = (path: string, value: unknown): void =>
    context.change("format", () => {
      if (sheet().isProtected) throw new OfficeError("AccessDenied");
      if (path === "rowHeight" || path === "columnWidth") {
        const [lines, kept] = path === "rowHeight" ? [rows(), sheet().heights] : [columns(), sheet().widths];
        if (lines === null) throw new OfficeError("InvalidArgument");
        for (const line of lines) {
          if (value === usualSize[path]) kept.delete(line);
          else kept.set(line, Number(value));
        }
        return;
      }
      for (const cell of cells()) {
        if (path === "protection.locked") {
          if (value === false) sheet().unlocked.add(cell);
          else sheet().unlocked.delete(cell);
        }
        lookOf(sheet(), cell).set(path, value);
        tidy(sheet(), cell);
      }
    });
  const sizes = context.remote(() => ({ rowHeight: sheet().heights.get(rows()?.[0] ?? 0) ?? usualSize.rowHeight, columnWidth: sheet().widths.get(columns()?.[0] ?? 0) ?? usualSize.columnWidth }));
  const clear = (): void =>
    context.change("format", () => {
      for (const cell of cells()) {
        sheet().formats.get(cell)?.delete("fill.color");
        tidy(sheet(), cell);
      }
    });
  const protection = context.remote(
    () => ({ locked: cells().every((cell) => sheet().unlocked.has(cell)) ? false : true }),
    {},
    (key, value) => put(`protection.${key}`, value),
  );
  const read = sizes as Readonly<Record<string, unknown>>;
  const inside = context.settings(put, {
    "fill.clear": clear,
    protection: new Proxy(protection, { set: (_target, key, value) => (put(`protection.${String(key)}`, value), true) }),
    "borders.getItem": (edge: string) => context.settings((path, value) => put(`borders.${edge}.${path}`, value)),
    load: read["load"],
  });
  return new Proxy(inside, { get: (target, key) => (key === "rowHeight" || key === "columnWidth" ? read[key] : (Reflect.get(target, key) as unknown)) });
}

export function lookOf(sheet: FakeSheet, cell: string): Map<string, unknown> {
  const there = sheet.formats.get(cell) ?? new Map<string, unknown>();
  sheet.formats.set(cell, there);
  return there;
}

/** Looks as they come to an empty sheet say nothing. */
const usual: Readonly<Record<string, unknown>> = { "protection.locked": true };
export function tidy(sheet: FakeSheet, cell: string): void {
  const look = sheet.formats.get(cell);
  for (const [path, value] of look ?? []) if (usual[path] === value || value === undefined) look!.delete(path);
  if (look?.size === 0) sheet.formats.delete(cell);
}

/** All looks of a cell in one, as Excel gives and takes them; here the paths themselves. */
export const propertiesOf = (sheet: FakeSheet, cell: string): object => {
  const look = Object.fromEntries(sheet.formats.get(cell) ?? []);
  const { "fill.color": colour, ...rest } = look;
  return { format: { ...rest, fill: { color: colour ?? "#FFFFFF" } } };
};

export function putProperties(sheet: FakeSheet, cell: string, given: { readonly format: Readonly<Record<string, unknown>> }): void {
  const { fill, ...rest } = given.format as { readonly fill?: { readonly color: unknown } } & Readonly<Record<string, unknown>>;
  const kept = sheet.formats.get(cell)?.get("fill.color");
  sheet.formats.set(cell, new Map(Object.entries(rest)));
  const colour = fill?.color ?? kept;
  if (colour !== undefined) lookOf(sheet, cell).set("fill.color", colour);
  if (rest["protection.locked"] === false) sheet.unlocked.add(cell);
  else sheet.unlocked.delete(cell);
  tidy(sheet, cell);
}
