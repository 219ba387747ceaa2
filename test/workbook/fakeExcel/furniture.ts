import { type FakeSheet, OfficeError } from "./book";
import type { Context } from "./context";

/** The check of what is typed; cells that are checked in several ways answer with "Inconsistent". */
export function validation(context: Context, sheet: () => FakeSheet, cells: () => string[]): object {
  const guard = (): void => {
    context.need("1.8");
    if (sheet().isProtected) throw new OfficeError("AccessDenied");
  };
  const put = (key: string, value: unknown): void => {
    context.attempt("validation");
    guard();
    for (const cell of cells()) {
      const before = sheet().validations.get(cell);
      if (key !== "rule" && !before) throw new OfficeError("InvalidArgument");
      sheet().validations.set(cell, { rule: null, errorAlert: null, ignoreBlanks: true, ...before, [key]: value });
    }
  };
  return context.remote(
    () => {
      context.need("1.8");
      const found = cells().map((cell) => sheet().validations.get(cell));
      if (found.some((one) => JSON.stringify(one) !== JSON.stringify(found[0]))) return { type: "Inconsistent", rule: null, errorAlert: null, ignoreBlanks: null };
      const [first] = found;
      if (!first) return { type: "None", rule: {}, errorAlert: { message: "", showAlert: true, style: "Stop", title: "" }, ignoreBlanks: true };
      return { type: Object.keys(first.rule as object)[0] === "list" ? "List" : "Decimal", ...first };
    },
    { clear: () => context.change("validation", () => (guard(), cells().forEach((cell) => sheet().validations.delete(cell)))) },
    put,
  );
}

/** Looks that depend on cells. */
export function conditionalFormats(context: Context, sheet: () => FakeSheet, address: () => string, range: (place: () => string) => object): object {
  const guard = (): void => {
    context.need("1.6");
    if (sheet().isProtected) throw new OfficeError("AccessDenied");
  };
  return context.remote(
    () => ({
      items: sheet().rules.map((rule) => {
        const read = (path: string, name: string) => context.remote(() => ({ [name]: rule.properties.get(path) }));
        return context.remote(() => ({ type: rule.type }), {
          getRanges: () => range(() => rule.range),
          custom: { rule: read("custom.rule.formula", "formula"), format: { fill: read("custom.format.fill.color", "color") } },
          colorScale: read("colorScale.criteria", "criteria"),
          delete: () => context.change("rule", () => (guard(), void sheet().rules.splice(sheet().rules.indexOf(rule), 1))),
        });
      }),
    }),
    {
      add: (type: string) => {
        const rule = { range: "", type, properties: new Map<string, unknown>() };
        context.change("rule", () => {
          guard();
          rule.range = address();
          sheet().rules.push(rule);
        });
        return context.settings((path, value) => context.change("rule", () => rule.properties.set(path, value)));
      },
    },
  );
}
