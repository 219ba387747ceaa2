import { fakeSheet, OfficeError } from "./book";
import type { Context } from "./context";
import { range } from "./range";
import { sheetsIn } from "./references";
import { worksheet } from "./worksheet";

/** The names of the workbook: references that a test has put there, and formulas. */
function names(context: Context): object {
  const { book } = context;
  const formulaName = (name: string, formula: string, comment = ""): void => {
    if (!formula.startsWith("=")) throw new OfficeError("InvalidArgument");
    if (sheetsIn(formula).some((sheet) => !book.sheets.has(sheet))) throw new OfficeError("InvalidArgument");
    book.names.set(name, { type: "String", value: formula, sheet: "", address: "", formula, comment });
  };
  const item = (name: string): object =>
    context.remote(
      () => (book.names.has(name) ? { ...book.names.get(name), name } : null),
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
        const found = book.names.get(name);
        if ((key !== "formula" && key !== "comment") || !found) throw new OfficeError("InvalidArgument");
        if (key === "comment") book.names.set(name, { ...found, comment: String(value) });
        else formulaName(name, String(value), found.comment);
      },
    );
  return context.remote(() => ({ items: [...book.names.keys()].map(item) }), {
    getItem: item,
    getItemOrNullObject: item,
    add: (name: string, formula: string, comment?: string) =>
      context.enqueue(() => {
        context.attempt("name");
        if (book.names.has(name)) throw new OfficeError("InvalidArgument");
        formulaName(name, formula, comment);
      }),
  });
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
    protection: context.remote(() => {
      context.need("1.7");
      return { protected: book.isStructureProtected };
    }),
    worksheets: context.remote(() => ({ items: [...book.sheets.keys()].map((name) => worksheet(context, name)) }), {
      add: (name: string) => {
        context.change("add sheet", () => {
          if (book.isStructureProtected) throw new OfficeError("AccessDenied");
          if ([...book.sheets.keys()].some((one) => one.toLowerCase() === name.toLowerCase()) || name.length > 31) throw new OfficeError("InvalidArgument");
          book.sheets.set(name, fakeSheet());
        });
        return worksheet(context, name);
      },
      getActiveWorksheet: () =>
        worksheet(context, book.selection === "several areas" ? [...book.sheets.keys()][0]! : book.selection.sheet),
      getItem: (name: string) => worksheet(context, name),
      getItemOrNullObject: (name: string) => worksheet(context, name),
      onChanged: event(book.changeHandlers),
      onCalculated: event(book.changeHandlers),
    }),
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
