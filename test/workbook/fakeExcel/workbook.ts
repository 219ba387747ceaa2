import { type FakeSheet, OfficeError } from "./book";
import type { Context } from "./context";
import { cellsOf, range, usedIn } from "./range";

function worksheet(context: Context, name: string): object {
  const sheet = (): FakeSheet | undefined => context.book.sheets.get(name);
  return context.remote(() => (sheet() ? { name } : null), {
    protection: context.remote(() => ({ protected: sheet()!.isProtected })),
    names: { getItemOrNullObject: () => context.remote(() => null) },
    notes: notes(context, name),
    activate: () => undefined,
    getRange: (address: string) => {
      context.enqueue(() => cellsOf(address));
      return range(context, name, () => address);
    },
    getUsedRangeOrNullObject: () => range(context, name, () => usedIn(sheet()!, [...sheet()!.cells.keys()])),
  });
}

/** The notes of a sheet; a note's key is its cell's address. */
function notes(context: Context, sheetName: string): object {
  const held = (): Map<string, string> => context.book.sheets.get(sheetName)!.notes;
  const supported = (): void => {
    if (Number(context.book.api.split(".")[1]) < 18) throw new OfficeError("ApiNotFound");
  };
  const note = (address: string): object =>
    context.remote(
      () => (held().has(address) ? { content: held().get(address) } : null),
      {
        getLocation: () => range(context, sheetName, () => address),
        delete: () =>
          context.enqueue(() => {
            context.attempt("note");
            held().delete(address);
          }),
      },
      (key, value) => {
        context.attempt("note");
        if (key !== "content" || !held().has(address)) throw new OfficeError("InvalidArgument");
        held().set(address, String(value));
      },
    );
  const items = (): object[] => {
    supported();
    return [...held()].map(([address, content]) => {
      const read = (one: object, key: string | symbol): unknown => (key === "content" ? content : Reflect.get(one, key));
      return new Proxy(note(address), { get: read });
    });
  };
  return context.remote(() => ({ items: items() }), {
    getItem: note,
    getItemOrNullObject: note,
    add: (address: string, content: string) =>
      context.enqueue(() => {
        supported();
        context.attempt("note");
        if (held().has(address)) throw new OfficeError("InvalidArgument");
        held().set(address, content);
      }),
  });
}

/** The names of the workbook: references that a test has put there, and formulas. */
function names(context: Context): object {
  const { book } = context;
  const formulaName = (name: string, formula: string, comment = ""): void => {
    if (!formula.startsWith("=")) throw new OfficeError("InvalidArgument");
    book.names.set(name, { type: "String", value: formula, sheet: "", address: "", formula, comment });
  };
  const item = (name: string): object =>
    context.remote(
      () => book.names.get(name) ?? null,
      {
        getRange: () => range(context, book.names.get(name)!.sheet, () => book.names.get(name)!.address),
        delete: () =>
          context.enqueue(() => {
            context.attempt("name");
            book.names.delete(name);
          }),
      },
      (key, value) => {
        context.attempt("name");
        if (key !== "formula" || !book.names.has(name)) throw new OfficeError("InvalidArgument");
        formulaName(name, String(value), book.names.get(name)!.comment);
      },
    );
  return {
    getItem: item,
    getItemOrNullObject: item,
    add: (name: string, formula: string, comment?: string) =>
      context.enqueue(() => {
        context.attempt("name");
        if (book.names.has(name)) throw new OfficeError("InvalidArgument");
        formulaName(name, formula, comment);
      }),
  };
}

export function workbook(context: Context): object {
  const { book } = context;
  const tableOf = (name: string) =>
    [...book.sheets].flatMap(([sheet, { tables }]) =>
      tables.filter((table) => table.name === name).map((table) => ({ sheet, ...table })),
    )[0];
  const event = (handlers: Set<() => Promise<void>>) => ({
    add: (handler: () => Promise<void>) => {
      context.enqueue(() => handlers.add(handler));
      return { context, remove: () => context.enqueue(() => handlers.delete(handler)) };
    },
  });
  return {
    worksheets: {
      load: () => undefined,
      get items() {
        return [...book.sheets.keys()].map((name) => worksheet(context, name));
      },
      getActiveWorksheet: () =>
        worksheet(context, book.selection === "several areas" ? [...book.sheets.keys()][0]! : book.selection.sheet),
      getItem: (name: string) => worksheet(context, name),
      getItemOrNullObject: (name: string) => worksheet(context, name),
      onChanged: event(book.changeHandlers),
      onCalculated: event(book.changeHandlers),
    },
    onSelectionChanged: event(book.selectionHandlers),
    names: names(context),
    tables: {
      getItemOrNullObject: (name: string) => {
        const found = tableOf(name);
        const body = { getDataBodyRange: () => range(context, found!.sheet, () => found!.address) };
        const column = (title: string) =>
          context.remote(() => (found && title === "Margin" ? { name: title } : null), body);
        return context.remote(() => (found ? { name } : null), { ...body, columns: { getItemOrNullObject: column } });
      },
    },
    getSelectedRanges: () => {
      const { selection } = book;
      const addresses = selection === "several areas" ? [] : selection.address.split(",");
      const sheet = selection === "several areas" ? "" : selection.sheet;
      return { areas: { load: () => undefined, items: addresses.map((one) => range(context, sheet, () => one)) } };
    },
    getSelectedRange: () => {
      const { selection } = book;
      if (selection !== "several areas") return range(context, selection.sheet, () => selection.address);
      return context.remote(
        () => {
          throw new OfficeError("InvalidSelection");
        },
        { worksheet: context.remote(() => ({ name: "" })) },
      );
    },
  };
}
