import { type FakeSheet, OfficeError } from "./book";
import { charts, shapes } from "./charts";
import { type Context, once } from "./context";
import { placeIn, range, usedIn } from "./range";
import { notes } from "./notes";
import { remove } from "./structure";

export function worksheet(context: Context, name: string): object {
  const { book } = context;
  const sheet = (): FakeSheet | undefined => book.sheets.get(name);
  const there = (): FakeSheet => {
    const found = sheet();
    if (!found) throw new OfficeError("ItemNotFound");
    return found;
  };
  const set = (path: string, value: unknown): void =>
    context.change("sheet", () => {
      if (path === "position") {
        place(Number(value));
        return;
      }
      if (there().isProtected && path !== "visibility") throw new OfficeError("AccessDenied");
      there().properties.set(path, value);
    });
  const place = (position: number): void => {
    const others = [...book.sheets].filter(([other]) => other !== name);
    others.splice(position, 0, [name, there()]);
    book.sheets.clear();
    for (const [other, one] of others) book.sheets.set(other, one);
  };
  const areas = (address: string): object => {
    context.enqueue(() => void there());
    return range(context, name, () => address);
  };
  const methods = (version: string, root: string, members: Readonly<Record<string, (...given: never[]) => unknown>> = {}): object =>
    context.settings(
      (path, value) => context.change("layout", () => (context.need(version), there().properties.set(`${root}.${path}`, value))),
      Object.fromEntries(Object.keys(members).map((key) => [key, (...given: never[]) => context.change("layout", () => (context.need(version), there().properties.set(`${root}.${key}`, members[key]!(...given))))])),
    );
  const addressIn = (given: object): string => placeIn(given)!.address();
  const noted = once(() => notes(context, name));
  const charted = once(() => charts(context, there));
  const shaped = once(() => shapes(context, there));
  const tabled = once(() => context.remote(() => ({ items: there().tables.map((table) => context.remote(() => ({ name: table.name }), { getRange: () => range(context, name, () => table.address) })) })));
  const frozen = once(() => methods("1.7", "freeze", { freezeAt: (given: object) => addressIn(given), freezeRows: (count: number) => count, freezeColumns: (count: number) => count }));
  const laidOut = once(() =>
    methods("1.9", "print", {
      setPrintArea: (area: string) => area,
      setPrintTitleRows: (rows: string) => rows,
      setPrintMargins: (unit: string, margins: object) => ({ unit, ...margins }),
    }),
  );
  const broken = once(() =>
    context.remote(() => ({}), {
      add: (address: string) => context.change("page break", () => (context.need("1.9"), void there().pageBreaks.push(address))),
    }),
  );
  const locked = once(() =>
    context.remote(() => ({ protected: there().isProtected, options: there().options }), {
      protect: (options: Readonly<Record<string, unknown>>) =>
        context.change("protection", () => {
          if (there().isProtected) throw new OfficeError("AccessDenied");
          there().isProtected = true;
          there().options = options;
        }),
      unprotect: () =>
        context.change("protection", () => {
          if (there().hasPassword) throw new OfficeError("AccessDenied");
          there().isProtected = false;
          there().options = null;
        }),
    }),
  );
  return context.remote(
    () => (sheet() ? { name, visibility: there().properties.get("visibility") ?? "Visible" } : null),
    {
      get protection() {
        return locked();
      },
      names: { getItemOrNullObject: () => context.remote(() => null) },
      get notes() {
        return noted();
      },
      get charts() {
        return charted();
      },
      get shapes() {
        return shaped();
      },
      get tables() {
        return tabled();
      },
      get freezePanes() {
        return frozen();
      },
      get horizontalPageBreaks() {
        return broken();
      },
      get pageLayout() {
        return laidOut();
      },
      activate: () => undefined,
      getRange: (address = "1:1048576") => areas(address),
      getRanges: (addresses: string) => {
        context.enqueue(() => context.need("1.9"));
        return areas(addresses);
      },
      getUsedRangeOrNullObject: () => range(context, name, () => usedIn(there(), [...there().cells.keys()])),
      delete: () =>
        context.change("delete sheet", () => {
          there();
          if (book.isStructureProtected) throw new OfficeError("AccessDenied");
          remove(book, name);
        }),
    },
    set,
  );
}
