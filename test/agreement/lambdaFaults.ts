import type { Entry } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { toLambda } from "../../src/clv/portable/toLambda";
import { callCases, type CallCase, type Style } from "./callCases";
import { fault, model } from "./ironcalcSheet";

/*
 * This engine hands a single cell to a LAMBDA as a number, and ROWS, INDEX and MATCH make errors of a number, of an array
 * constant and of a range of one row's first column; in Excel all of them are ranges. So a LAMBDA that asks for the shape
 * of a range gets ranges of several rows or columns from cells.
 */
const isShaped = (entry: Entry, formula: string, { call, read }: CallCase): boolean =>
  entry.arguments.every(({ name, argument }, place) => {
    const rows = read(call.split(/[(,)]/)[place + 1] ?? "");
    if (!argument.list || rows === null) return true;
    if (formula.includes(`INDEX(${name},0,`)) return rows.length > 1;
    return entry.lambda === null || rows.length * rows[0]!.length > 1;
  });

const styles = (entry: Entry, rows: number): Partial<Record<Style, number>> =>
  entry.lambda === null
    ? { references: rows * 0.8, literals: rows * 0.15, spellings: rows * 0.25 }
    : { references: rows * 4, spellings: rows * 0.6 };

/** How many drawn rows of the named LAMBDA were compared with the add-in, how many of them gave a result, and what differs. */
export function lambdaFaults(entry: Entry, rows: number): { readonly compared: number; readonly results: number; readonly faults: readonly string[] } {
  const lambda = namedLambda(entry);
  if (!lambda.ok) throw new Error(lambda.failure.message);
  const cases = callCases(entry, 20261125, styles(entry, rows)).filter((one) => isShaped(entry, lambda.value.formula, one));
  /* Many draws of ranges fall out; of the others no more than wanted are calculated, some from either end. */
  const kept = cases.length > 1.3 * rows ? [...cases.slice(0, rows), ...cases.slice(-0.3 * rows)] : cases;
  const written = kept.map((one) => ({ ...one, formula: toLambda(one.call).formula }));
  const astray = written.filter(({ formula }) => !formula.startsWith(`=${lambda.value.name}(`)).map(({ formula }) => `${formula} calls no LAMBDA`);
  const calculated = model(written, [lambda.value]);
  const faults = [...astray, ...written.flatMap((one) => fault(calculated, one) ?? [])];
  calculated.free();
  return { compared: written.length, results: written.filter(({ expected }) => !String(expected[0]![0]).startsWith("#")).length, faults };
}
