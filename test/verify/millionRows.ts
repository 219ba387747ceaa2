import assert from "node:assert/strict";
import { fit } from "../../src/clv/fitting/fit";
import { bgNbd } from "../../src/clv/models/bgNbd";
import { gammaGamma } from "../../src/clv/models/gammaGamma";
import { aliveOf, discountedOf, expectedOf, scoring } from "../../src/clv/models/scoring";
import type { Result } from "../../src/clv/result";
import { customerTable } from "../../src/clv/transactions/customerTable";
import { simulatedLog } from "../background/simulated";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

/** Each hundredth row is bad, in five ways by turns. */
const ways = 5;

/* A million rows with 1% bad ones: the bad ones are left out by their rows, the others make a table, a fit and a forecast. */
const rows = 1_000_000;
const long = simulatedLog(450_000, 145);
const customer = Array.from({ length: rows }, (_, row) => `C${String(long.customer[row])}`);
const [date, amount] = [long.date.slice(0, rows), long.amount!.slice(0, rows)];
for (let row = 99; row < rows; row += 100) {
  const way = ((row - 99) / 100) % ways;
  if (way === 0) customer[row] = "";
  else if (way === 1) date[row] = NaN;
  else if (way === 2) date[row] = -5;
  else if (way === 3) amount[row] = NaN;
  else amount[row] = -20;
}
const table = must(customerTable({ customer, date, amount }));
assert.equal(table.leftOut.length, rows / 100);
assert.deepEqual(table.leftOut.slice(0, ways), [
  { row: 99, sentence: "customer should be a name or a number, not empty" },
  { row: 199, sentence: "date should be a date, not text or empty" },
  { row: 299, sentence: "date should be a date, not -5" },
  { row: 399, sentence: "amount should be a number, not text or empty" },
  { row: 499, sentence: "amount -20 is a refund, which is no purchase" },
]);
assert.ok(table.warnings.join(" ").includes("Left out: 10000 of 1,000,000 rows; the first is row 100"));
const fitted = must(fit(bgNbd, table, { unit: table.unit }));
const spend = must(fit(gammaGamma, { frequency: table.frequency, spend: table.spend! }));
assert.deepEqual([fitted.converged, spend.converged], [true, true]);
const customers = scoring(bgNbd, fitted.estimates, table);
for (const { values, refusals } of [aliveOf(customers), must(expectedOf(customers, 52)), must(discountedOf(customers, 52, 0.002))]) {
  assert.deepEqual(refusals, []);
  assert.ok(values.every((one) => one >= 0 && one < Infinity));
}
console.log("A million rows with 1% bad ones: left out by their rows; the others fitted and forecast.");
