import type { Entry, Grid, Input as Plain } from "../../clv/index";
import type { PackedGrid } from "../../background/packing/grid";

/** What is packed is long: it holds no fit and no single value. */
type Input = Plain | PackedGrid;

/** Above this many milliseconds, by the estimate below, a call leaves the thread that draws and takes keys. */
const limit = 50;

function rowsOf(input: Input): number {
  if (Array.isArray(input)) return (input as Grid).length;
  return typeof input === "object" && input !== null && "packed" in input ? input.rows : 1;
}

const cellOf = (input: Input): unknown => (Array.isArray(input) ? (input as Grid)[0]?.[0] : input);

const numberOf = (input: Input): number => {
  const cell = cellOf(input);
  return typeof cell === "number" && cell > 0 ? cell : 0;
};

const isOf = (input: Input, model: RegExp): boolean => {
  if (!Array.isArray(input)) return typeof input === "string" && model.test(input);
  return (input as Grid).slice(0, 3).some((row) => row.some((cell) => typeof cell === "string" && model.test(cell)));
};

const pareto = /^\s*pareto/i;

/**
 * Microseconds for each row of the longest range, measured on a slow machine with two processors. A value that is discounted
 * period by period is worth its periods, above all in the models whose expectation is a series.
 */
const perRow: Readonly<Record<string, (inputs: readonly Input[]) => number>> = {
  "CLV.SUMMARY": () => 6,
  "CLV.FIT": ([, model]) => (isOf(model, pareto) ? 20 : 3),
  "CLV.ALIVE": ([fit]) => (isOf(fit, pareto) ? 5 : 2),
  "CLV.PROBABILITY": () => 150,
  "CLV.RESIDUAL": () => 40,
  "CLV.PREDICT": ([fit, , , periods, discount]) => 10 + numberOf(periods) * (numberOf(discount) > 0 ? (isOf(fit, pareto) ? 0.05 : 2.2) : 0.05),
  "CLV.VALIDATE": () => 15,
  "CLV.TRACKING": () => 8,
};
const usual = (): number => 4;

/** Whether a call of a function that learns from data, or asks a fit, may take long enough to be felt. */
export function isLong({ id, fromData }: Pick<Entry, "id" | "fromData">, inputs: readonly Input[]): boolean {
  if (!fromData) return false;
  const rows = inputs.reduce<number>((most, input) => Math.max(most, rowsOf(input)), 1);
  return rows * (perRow[id] ?? usual)(inputs) > 1000 * limit;
}
