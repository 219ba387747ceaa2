import { type FakeSheet, OfficeError } from "./book";
import type { Context } from "./context";
import { cellsOf, range, usedIn } from "./range";

function worksheet(context: Context, name: string): object {
  const sheet = (): FakeSheet | undefined => context.book.sheets.get(name);
  return context.remote(() => (sheet() ? { name } : null), {
    protection: context.remote(() => ({ protected: sheet()!.isProtected })),
    names: { getItemOrNullObject: () => context.remote(() => null) },
    activate: () => undefined,
    getRange: (address: string) => {
      context.enqueue(() => cellsOf(address));
      return range(context, name, () => address);
    },
    getUsedRangeOrNullObject: () => range(context, name, () => usedIn(sheet()!, [...sheet()!.cells.keys()])),
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
    worksheets: {
      getItem: (name: string) => worksheet(context, name),
      getItemOrNullObject: (name: string) => worksheet(context, name),
      onChanged: event(book.changeHandlers),
      onCalculated: event(book.changeHandlers),
    },
    onSelectionChanged: event(book.selectionHandlers),
    names: {
      getItemOrNullObject: (name: string) => {
        const found = book.names.get(name);
        return context.remote(() => found ?? null, {
          getRange: () => range(context, found!.sheet, () => found!.address),
        });
      },
    },
    tables: {
      getItemOrNullObject: (name: string) => {
        const found = tableOf(name);
        const body = { getDataBodyRange: () => range(context, found!.sheet, () => found!.address) };
        const column = (title: string) =>
          context.remote(() => (found && title === "Margin" ? { name: title } : null), body);
        return context.remote(() => (found ? { name } : null), { ...body, columns: { getItemOrNullObject: column } });
      },
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
