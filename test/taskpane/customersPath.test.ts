import { simulateLog } from "../../src/clv/transactions/simulate";
import { meanSpend } from "../../src/clv/models/gammaGamma";
import { bestOf } from "../../src/taskpane/customers/path/fits";
import { CustomersPath } from "../../src/taskpane/customers/path/session";
import { beginsPeriod, cohortUnitFor } from "../../src/taskpane/customers/path/look";
import { percentile, rank } from "../../src/taskpane/customers/path/segments";
import { firstSettings, resolve } from "../../src/taskpane/customers/path/settings";
import { valueOf } from "../../src/taskpane/customers/path/stage";
import { adviceOf, rowsOf } from "../../src/taskpane/customers/steps/FitStep";
import { summaryOf } from "../../src/taskpane/customers/steps/LookStep";
import { picturesOf } from "../../src/taskpane/customers/steps/PicturesStep";
import { lightInk } from "../../src/taskpane/builder/charts/ink";
import { cohortPicture } from "../../src/taskpane/customers/pictures/cohorts";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { createWork } from "../../src/background/index";
import type { Cell } from "../../src/clv/index";
import { createMemoryPort } from "./memoryPort";

const simulated = simulateLog({ model: "BG/NBD", purchases: [0.55, 10.58, 0.8, 2.5], spend: [6.25, 3.74, 15.44], customers: 600, start: 45292, lastStart: 45382, end: 45656, seed: 7 });
const cells = (amounts: boolean): Cell[][] => [
  ["customer", "date", ...(amounts ? ["amount"] : [])],
  ...Array.from(simulated.date, (day, row): Cell[] => [`C${simulated.customer[row]!}`, day, ...(amounts ? [simulated.amount![row]!] : [])]),
];
const portWith = (rows: Cell[][]) => createMemoryPort({ log: rows }, { sheet: "log", address: "A1", rows: 1, columns: 1 });

async function walked(amounts = true) {
  const path = new CustomersPath(portWith(cells(amounts)), createWork({ spawn: null }));
  await path.takeSelection();
  await path.look();
  await path.fit();
  await path.forecast();
  return path;
}

/** For tests that only look at it. */
const once = walked();

test("from the selection to the forecast, with numbers of the core", async () => {
  const path = await once;
  const state = path.now();
  expect(state.reference).toBe(`log!A1:C${simulated.date.length + 1}`);
  const [log, look, fits, forecast] = [path.sound()!, valueOf(state.look)!, valueOf(state.fits)!, valueOf(state.forecast)!];
  expect([log.customers, look.table.customer.length]).toEqual([600, 600]);
  expect(look.calibration.holdout).not.toBeNull();
  expect(fits.comparison.candidates).toHaveLength(4);
  expect(fits.spend!.ok && meanSpend(fits.spend!.value.estimates).ok).toBe(true);
  /* Every customer has a place in the picture, in fact and as expected. */
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  expect(sum(forecast.histogram.actual)).toBe(600);
  expect(sum(forecast.histogram.expected)).toBeCloseTo(600, 6);
  const ranked = rank(forecast.predictions);
  expect(sum(ranked.deciles)).toBeCloseTo(ranked.total, 6);
  expect(ranked.segments.flat().reduce((all, { customers }) => all + customers, 0)).toBe(600);
  expect(ranked.alive.reduce((all, one) => all + one, 0)).toBe(600);
  /* The longer the silence, the less likely still there. */
  for (let column = 0; column < forecast.surface.alive[0]!.length; column += 1)
    for (let step = 1; step < forecast.surface.alive.length; step += 1) expect(forecast.surface.alive[step]![column]!).toBeGreaterThanOrEqual(forecast.surface.alive[step - 1]![column]!);
});

test("without amounts purchases are forecast and money is not", async () => {
  const path = await walked(false);
  const forecast = valueOf(path.now().forecast)!;
  expect([forecast.spendFit, forecast.predictions.value]).toEqual([null, null]);
  expect(rank(forecast.predictions).by).toBe("purchases");
});

test("another range keeps what was set, and what rests on the old one goes", async () => {
  const path = await walked();
  path.change({ unit: "month", discount: 0.2 });
  path.goTo("data");
  await path.read("log!A1:C400");
  const state = path.now();
  expect(state.settings).toMatchObject({ unit: "month", discount: 0.2 });
  expect(state.columns).toEqual({ customer: 0, date: 1, amount: 2 });
  expect(state.fits.state).toBe("none");
  await path.fit();
  expect(valueOf(path.now().fits)!.best).not.toBeNull();
});

test("money changes the forecast only; time changes everything behind it", async () => {
  const path = await walked();
  path.change({ margin: 0.4 });
  expect([path.now().fits.state, path.now().forecast.state]).toEqual(["done", "none"]);
  path.change({ unit: "day" });
  expect([path.now().look.state, path.now().fits.state]).toEqual(["none", "none"]);
  expect(path.resolved()!.horizon).toBe(365);
});

test("a fit that is stopped says so and can be begun again", async () => {
  const path = new CustomersPath(portWith(cells(true)), createWork({ spawn: null }));
  await path.takeSelection();
  await path.look();
  const fitting = path.fit();
  path.cancel("fits");
  await fitting;
  expect(path.now().fits.state).toBe("cancelled");
  await path.fit();
  expect(path.now().fits.state).toBe("done");
});

test("a range that is none is a sentence, and what was read before is gone", async () => {
  const path = new CustomersPath(portWith(cells(true)), createWork({ spawn: null }));
  await path.read("Nowhere!A1:C5");
  const { range } = path.now();
  expect(range.state === "failed" && range.say(wordsFor("en"))).toBe("There is no place “Nowhere!A1:C5” in this workbook. Check the name of the sheet.");
  expect(path.sound()).toBeNull();
});

test("settings that cannot be are told apart", () => {
  const span = { firstDay: 45300, lastDay: 45700 };
  expect(resolve(firstSettings, span)).toMatchObject({ end: 45700, calibrationEnd: 45567, horizon: 52 });
  expect(resolve({ ...firstSettings, end: 45300 }, span)).toBe("endBeforeFirst");
  expect(resolve({ ...firstSettings, calibrationEnd: 45700 }, span)).toBe("splitOutside");
  expect(resolve(firstSettings, { firstDay: 45300, lastDay: 45340 })).toMatchObject({ calibrationEnd: null });
  expect([cohortUnitFor(45300, 45340), cohortUnitFor(45300, 45700), cohortUnitFor(45300, 47300)]).toEqual(["week", "month", "quarter"]);
});

test("a calendar period begins with its first day", () => {
  /* 1 January 2024 was a Monday. */
  expect((["day", "week", "month", "quarter", "year"] as const).map((unit) => beginsPeriod(45292, unit))).toEqual([true, true, true, true, true]);
  expect((["week", "month", "quarter", "year"] as const).map((unit) => beginsPeriod(45323, unit))).toEqual([false, true, false, false]);
  expect(beginsPeriod(45293, "week")).toBe(false);
});

test("a model that all of the data do not determine is not advised, however small its error in the holdout", async () => {
  const fits = valueOf((await once).now().fits)!;
  const best = fits.best!;
  const loose = { ...fits.final, candidates: fits.final.candidates.map((one) => (one.model === best && one.fit.ok ? { ...one, fit: { ok: true as const, value: { ...one.fit.value, converged: false } } } : one)) };
  const other = bestOf({ comparison: fits.comparison, final: loose });
  expect(other).not.toBe(best);
  expect(other).not.toBeNull();
  expect(adviceOf({ ...fits, final: loose, best: other }, wordsFor("en"))).toContain(`The data do not determine`);
});

test("a percentile is that of the sheet", () => {
  expect(percentile(Float64Array.of(1, 2, 3, 4), 0.5)).toBe(2.5);
  expect(percentile(Float64Array.of(1, 2, 3, 4), 0.8)).toBeCloseTo(3.4, 12);
});

test.each(languages)("every picture says its finding in %s, and has its numbers as a table", async (language) => {
  const path = await once;
  const words = wordsFor(language);
  const [look, forecast, fits] = [valueOf(path.now().look)!, valueOf(path.now().forecast)!, valueOf(path.now().fits)!];
  const pictures = [...picturesOf(forecast, path.resolved()!, words), ...(["retention", "spend"] as const).map((measure) => cohortPicture(look.triangles[measure]!, look, measure, words))];
  expect(pictures.map(({ id }) => id)).toEqual(["cumulative", "incremental", "histogram", "alive", "surface", "deciles", "segments", "cohorts-retention", "cohorts-spend"]);
  for (const { title, subtitle, option, table } of pictures) {
    expect([title, subtitle].join(" ")).not.toMatch(/NaN|undefined|–/);
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
    expect(option(lightInk).series).toBeDefined();
  }
  expect(adviceOf(fits, words)).toContain(fits.best!);
  expect(rowsOf(fits, words).every((row) => row.length === 4)).toBe(true);
  expect(summaryOf(look, words).flat().join(" ")).not.toMatch(/NaN|undefined/);
});
