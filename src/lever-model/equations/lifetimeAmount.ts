import { compile } from "../../clv/formula/compile";
import { parseFormula } from "../../clv/formula/parse";
import { overLifetime, type Paid } from "../state/workings";
import type { Evaluation } from "./equations";

const names = ["amount", "multiple", "customers", "periods_per_year", "days_per_year"];

/** An amount of a programme over the lifetime of a customer of today. */
export function lifetimeAmount(amount: number, paid: Paid, { numbers, columns }: Pick<Evaluation, "numbers" | "columns">): number {
  const given: Readonly<Record<string, number>> = { ...numbers, amount, multiple: columns["multiple"]![0]! };
  return compile(parseFormula(overLifetime[paid]), names)(names.map((name) => Float64Array.of(given[name]!)), 0);
}
