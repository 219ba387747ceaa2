import { OfficeError } from "./book";
import type { Context } from "./context";
import { range } from "./range";

/** The notes of a sheet; a note's key is its cell's address. */
export function notes(context: Context, sheetName: string): object {
  const held = (): Map<string, string> => context.book.sheets.get(sheetName)!.notes;
  const supported = (): void => context.need("1.18");
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
    return [...held().keys()].map(note);
  };
  return context.remote(() => ({ items: items() }), {
    getItem: note,
    getItemOrNullObject: note,
    add: (address: string, content: string) =>
      context.enqueue(() => {
        supported();
        context.attempt("note");
        if (context.book.sheets.get(sheetName)!.isProtected) throw new OfficeError("AccessDenied");
        if (held().has(address)) throw new OfficeError("InvalidArgument");
        held().set(address, content);
      }),
  });
}
