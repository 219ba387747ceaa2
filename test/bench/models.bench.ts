import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fit } from "../../src/clv/fitting/fit";
import { bgNbd, bgNbdLogLikelihood } from "../../src/clv/models/bgNbd";
import { gammaGamma } from "../../src/clv/models/gammaGamma";
import type { PurchaseHistory } from "../../src/clv/models/history";
import { mbgNbd } from "../../src/clv/models/mbgNbd";
import { paretoNbd } from "../../src/clv/models/paretoNbd";
import { aliveOf, discountedOf, expectedOf, scoring } from "../../src/clv/models/scoring";
import type { Result } from "../../src/clv/result";
import { serialOf } from "../../src/clv/transactions/calendar";
import { customerTable } from "../../src/clv/transactions/customerTable";
import "./memory.bench";
import { simulateHistory, simulateLog, simulateSpend } from "../../src/clv/transactions/simulate";

/*
 * Figures depend on the machine; the ratios within one run are what to compare. No package that fits these models was found on
 * npm (December 2026), so beside each fit stands the same likelihood as one would write it: no counting, numeric gradient.
 */

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Warm: what takes milliseconds is run until the engine has compiled it, before it is timed. */
const warmingMilliseconds = 300;

function time(runs: number, run: () => void): number {
  const begin = performance.now();
  do run();
  while (performance.now() - begin < warmingMilliseconds);
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/** What takes long is timed once, warm from the runs before. */
function once(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const show = (what: string, milliseconds: number, more = ""): void => {
  console.log(`${what.padEnd(66)} ${milliseconds.toFixed(1).padStart(9)} ms${more === "" ? "" : `   ${more}`}`);
};

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

/** The CDNOW table when the data lie beside the repository; else simulated customers of the same number. */
function cdnow(): { readonly name: string; readonly history: PurchaseHistory } {
  const file = join(__dirname, "../../../shared/data/cdnow_summary.csv");
  if (!existsSync(file))
    return {
      name: "2,357 simulated customers",
      history: simulateHistory("BG/NBD", [0.243, 4.414, 0.793, 2.426], 2357, { from: 27, to: 39, marks: 7 }, 1),
    };
  const rows = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const column = (at: number): Float64Array => Float64Array.from(rows, (row) => row[at]!);
  return { name: "CDNOW, 2,357 customers", history: { frequency: column(1), recency: column(2), age: column(3) } };
}

/** The same likelihood in a straightforward way: customer by customer, numeric gradient, steepest quasi-Newton (BFGS) in logarithms. */
function straightforward({ frequency, recency, age }: PurchaseHistory): { readonly value: number; readonly passes: number } {
  let passes = 0;
  const cost = (logs: readonly number[]): number => {
    passes += 1;
    const parameters = logs.map(Math.exp);
    let sum = 0;
    for (let row = 0; row < frequency.length; row += 1) sum -= bgNbdLogLikelihood(parameters, frequency[row]!, recency[row]!, age[row]!);
    return sum / frequency.length;
  };
  const gradient = (at: readonly number[]): number[] =>
    at.map((_, i) => {
      const moved = (step: number): number => cost(at.map((one, k) => (k === i ? one + step : one)));
      return (moved(1e-5) - moved(-1e-5)) / 2e-5;
    });
  const size = 4;
  let at = [0, 0, 0, 0].map(() => 0.1);
  let value = cost(at);
  let slope = gradient(at);
  let inverse = at.map((_, i) => at.map((__, j) => Number(i === j)));
  for (let round = 0; round < 200 && Math.max(...slope.map(Math.abs)) > 1e-6; round += 1) {
    const direction = inverse.map((row) => -row.reduce((sum, one, j) => sum + one * slope[j]!, 0));
    const downhill = direction.reduce((sum, one, i) => sum + one * slope[i]!, 0);
    let step = 1;
    let next = at.map((one, i) => one + step * direction[i]!);
    let there = cost(next);
    while (!(there <= value + 1e-4 * step * downhill) && step > 1e-8) {
      step /= 2;
      next = at.map((one, i) => one + step * direction[i]!);
      there = cost(next);
    }
    const newSlope = gradient(next);
    const s = next.map((one, i) => one - at[i]!);
    const y = newSlope.map((one, i) => one - slope[i]!);
    const sy = s.reduce((sum, one, i) => sum + one * y[i]!, 0);
    if (sy > 1e-14) {
      const left = at.map((_, i) => at.map((__, j) => Number(i === j) - (s[i]! * y[j]!) / sy));
      const half = left.map((row) => inverse[0]!.map((_, j) => row.reduce((sum, one, k) => sum + one * inverse[k]![j]!, 0)));
      inverse = half.map((row, i) => left.map((other, j) => row.reduce((sum, one, k) => sum + one * other[k]!, 0) + (s[i]! * s[j]!) / sy));
    }
    [at, value, slope] = [next, there, newSlope];
    if (at.length !== size) break;
  }
  return { value: -value * frequency.length, passes };
}

const simulated = (customers: number): PurchaseHistory =>
  simulateHistory("BG/NBD", [0.55, 10.58, 0.8, 2.5], customers, { from: 20, to: 78, marks: 7 }, 145);

function main(): void {
  const { name, history } = cdnow();
  console.log(`\nFits (median)`);
  const bgHere = time(31, () => fit(bgNbd, history));
  show(`BG/NBD, ${name}`, bgHere);
  let passes = 0;
  const plain = time(3, () => ({ passes } = straightforward(history)));
  const gap = must(fit(bgNbd, history)).logLikelihood - straightforward(history).value;
  show(
    "  the same likelihood without counting, numeric gradient",
    plain,
    `${(plain / bgHere).toFixed(0)} × as long, ${passes} passes, log-likelihood ${gap.toExponential(1)} lower`,
  );
  show(
    `MBG/NBD, ${name}`,
    time(31, () => fit(mbgNbd, history)),
  );
  show(
    `Pareto/NBD, ${name}`,
    time(15, () => fit(paretoNbd, history)),
  );

  for (const customers of [1e4, 1e5, 1e6]) {
    const many = simulated(customers);
    const took = time(customers < 1e6 ? 9 : 5, () => fit(bgNbd, many));
    const { distinct } = must(bgNbd.likelihood(many));
    show(`BG/NBD, ${customers.toLocaleString("en")} simulated customers`, took, `${distinct.toLocaleString("en")} distinct`);
    {
      const slow = once(() => straightforward(many));
      show("  without counting, numeric gradient", slow, `${(slow / took).toFixed(0)} × as long`);
    }
    if (customers <= 1e5)
      show(
        `Pareto/NBD, the same`,
        time(3, () => fit(paretoNbd, many)),
      );
    if (customers === 1e6) {
      const spend = simulateSpend([6.25, 3.74, 15.44], many.frequency, 145);
      show(
        "Gamma-Gamma, the same",
        time(5, () => fit(gammaGamma, { frequency: many.frequency, spend })),
      );
      console.log("\nScoring 1,000,000 customers (median)");
      const { estimates } = must(fit(bgNbd, many));
      const alive = time(5, () => aliveOf(scoring(bgNbd, estimates, many)));
      show("P(alive)", alive);
      const all = time(5, () => {
        const scored = scoring(bgNbd, estimates, many);
        aliveOf(scored);
        expectedOf(scored, 52);
        discountedOf(scored, 52.18, 0.002);
      });
      show("P(alive), 52-week expectation, discounted value of 12 months", all, "weekly steps");
      const monthly = time(5, () => {
        const scored = scoring(bgNbd, estimates, many);
        aliveOf(scored);
        expectedOf(scored, 52);
        discountedOf(scored, 12, 0.01);
      });
      show("the same with twelve steps", monthly);
      const pareto = [0.553, 10.578, 0.606, 11.669];
      show("P(alive) of Pareto/NBD", time(3, () => aliveOf(scoring(paretoNbd, pareto, many))));
      const few = { frequency: many.frequency.subarray(0, 1000), recency: many.recency.subarray(0, 1000), age: many.age.subarray(0, 1000) };
      console.log("\nDiscounted value of 1,000 customers over 3,000 periods (median)");
      show("BG/NBD", time(3, () => discountedOf(scoring(bgNbd, estimates, few), 3000, 0.001)));
      show("Pareto/NBD", time(3, () => discountedOf(scoring(paretoNbd, pareto, few), 3000, 0.001)));
    }
  }

  console.log("\nLog of 1,000,000 transactions to customer table (median)");
  const days = {
    start: serialOf({ year: 2022, month: 1, day: 1 }),
    lastStart: serialOf({ year: 2023, month: 3, day: 31 }),
    end: serialOf({ year: 2023, month: 6, day: 30 }),
  };
  const long = simulateLog({
    model: "BG/NBD",
    purchases: [0.55, 10.58, 0.8, 2.5],
    spend: [6.25, 3.74, 15.44],
    customers: 450_000,
    ...days,
    seed: 145,
  });
  const rows = Math.min(1e6, long.customer.length);
  const date = long.date.subarray(0, rows);
  const amount = long.amount!.subarray(0, rows);
  const ids = Float64Array.from({ length: rows }, (_, row) => long.customer[row] as number);
  const texts = Array.from(ids, (id) => `C${String(id).padStart(7, "0")}`);
  const memory = (): number => process.memoryUsage().rss / 1e6;
  const before = memory();
  show(
    `whole-number customers (${rows.toLocaleString("en")} rows)`,
    time(7, () => customerTable({ customer: ids, date, amount })),
    `${Math.round(memory() - before)} MB more after eight runs`,
  );
  show(
    "text customers",
    time(5, () => customerTable({ customer: texts, date, amount })),
  );
  const shuffled = Int32Array.from(ids.keys()).map((row) => (row * 7919) % rows);
  const mixed = {
    customer: Array.from(shuffled, (row) => texts[row]!),
    date: Float64Array.from(shuffled, (row) => date[row]!),
    amount: Float64Array.from(shuffled, (row) => amount[row]!),
  };
  show(
    "text customers in any order of date",
    time(5, () => customerTable(mixed)),
  );
}

main();
