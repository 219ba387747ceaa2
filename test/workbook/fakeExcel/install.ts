import type { FakeWorkbook } from "./book";
import { Context } from "./context";
import { workbook } from "./workbook";

/** Puts `Excel` and `Office` in place, over this workbook, until the answer is called. */
export function installExcel(book: FakeWorkbook): () => void {
  const run = async (first: unknown, second?: unknown): Promise<unknown> => {
    const batch = (second ?? first) as (context: object) => Promise<unknown>;
    const context = first instanceof Context ? first : new Context(book);
    if (second && !(first instanceof Context)) book.runOptions.push(first);
    const object = Object.assign(context, { workbook: workbook(context) });
    const answer = await batch(object);
    await context.sync();
    return answer;
  };
  const isSetSupported = (_set: string, version: string): boolean =>
    Number(version.split(".")[1]) <= Number(book.api.split(".")[1]);
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return () => {
    Reflect.deleteProperty(globalThis, "Excel");
    Reflect.deleteProperty(globalThis, "Office");
  };
}
