import { fit as fitModel } from "../../src/clv/fitting/fit";
import { bgNbd } from "../../src/clv/models/bgNbd";
import { compareModels } from "../../src/clv/models/compare";
import { gammaGamma } from "../../src/clv/models/gammaGamma";
import { cohortTriangle } from "../../src/clv/transactions/cohorts";
import { customerTable } from "../../src/clv/transactions/customerTable";
import { trackPurchases } from "../../src/clv/transactions/tracking";
import { clvPredict } from "../../src/clv/functions/customers/clvPredict";
import { createWork, isCancelled } from "../../src/background/index";
import { must, simulatedLog } from "./simulated";

const work = createWork();
const log = simulatedLog(600);
const calibrationEnd = log.date.reduce((most, one) => Math.max(most, one)) - 120;
const table = must(customerTable(log, { calibrationEnd }));

test("each task gives what the core gives", async () => {
  expect(must(await work.run("readLog", { log, options: { calibrationEnd } }))).toEqual(table);
  expect(must(await work.run("fit", { model: "bg/nbd", table }))).toEqual(must(fitModel(bgNbd, table, { unit: "week" })));
  const spend = { frequency: table.frequency, spend: table.spend! };
  expect(must(await work.run("fit", { model: "Gamma-Gamma", table }))).toEqual(must(fitModel(gammaGamma, spend, { unit: "week" })));
  expect(must(await work.run("compareModels", { table }))).toEqual(must(compareModels(table)));
  const fit = must(fitModel(bgNbd, table, { unit: "week" }));
  expect(must(await work.run("tracking", { fit, log }))).toEqual(must(trackPurchases(bgNbd, fit.estimates, log, { unit: "week" })));
  expect(must(await work.run("cohorts", { log, measure: "retention" }))).toEqual(must(cohortTriangle(log, "month", "retention")));
  expect(work.counts).toEqual({ inWorkers: 0, inPlace: 6, cancelled: 0 });
});

/** The table as CLV.PREDICT reads it. */
const cells = [
  ["customer", "frequency", "recency (week)", "age (week)", "spend"],
  ...table.customer.map((one, row) => [one, table.frequency[row]!, table.recency[row]!, table.age[row]!, table.spend![row]!]),
];

test("predictions are those of the function in the sheet, in the unit of the table", async () => {
  const fit = must(fitModel(bgNbd, table, { unit: "week" }));
  const spendFit = must(fitModel(gammaGamma, { frequency: table.frequency, spend: table.spend! }));
  const rows = (one: typeof fit) => [["model", one.model], ["unit", one.unit ?? ""], ...one.names.map((name, at) => [name, one.estimates[at]!])];
  const sheet = must(clvPredict.call([rows(fit), rows(spendFit), cells, [[52]], [[0.002]], [[0.3]]]));
  const made = must(await work.run("predict", { fit, spendFit, table, periods: 52, discount: 0.002, margin: 0.3 }));
  const column = (at: number) => sheet.slice(1).map((row) => row[at]);
  expect([[...made.alive], [...made.purchases], [...made.spend!]]).toEqual([column(1), column(2), column(3)]);
  made.value!.forEach((one, row) => expect(one / Number(column(4)[row])).toBeCloseTo(1, 14));
  expect(made.unscored).toEqual([]);
  const days = must(customerTable(log, { calibrationEnd, unit: "day" }));
  const byDay = must(await work.run("predict", { fit, spendFit, table: days, periods: 364, discount: 1.002 ** (1 / 7) - 1, margin: 0.3 }));
  byDay.value!.forEach((one, row) => expect(one / made.value![row]!).toBeCloseTo(1, 9));
});

test("what cannot be done is a sentence", async () => {
  const sentence = async (answer: Promise<{ ok: boolean }>) => ((await answer) as { failure?: { message: string } }).failure?.message;
  expect(await sentence(work.run("fit", { model: "BG/BB", table }))).toContain("opportunities");
  expect(await sentence(work.run("fit", { model: "Gamma-Gamma", table: { ...table, spend: null } }))).toContain("amounts");
  expect(await sentence(work.run("fit", { model: "ARIMA", table }))).toContain('not "ARIMA"');
  const fit = must(fitModel(bgNbd, table));
  expect(await sentence(work.run("tracking", { fit, log }))).toContain("say its unit");
  expect(await sentence(work.run("predict", { fit, table, periods: -1 }))).toContain("periods should be");
  expect(await sentence(work.run("predict", { fit: { ...fit, estimates: [1] }, table, periods: 1 }))).toContain("4 parameters");
});

test("progress rises to 1, and a cancelled fit climbs no further", async () => {
  const shares: number[] = [];
  must(await work.run("compareModels", { table }, { onProgress: (share) => shares.push(share) }));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const controller = new AbortController();
  let rounds = 0;
  const answer = await work.run("compareModels", { table }, {
    signal: controller.signal,
    onProgress: () => {
      rounds += 1;
      if (rounds === 3) controller.abort();
    },
  });
  expect([isCancelled(answer), rounds]).toEqual([true, 3]);
  expect(isCancelled(await work.run("fit", { model: "NBD", table }, { signal: AbortSignal.abort() }))).toBe(true);
});
