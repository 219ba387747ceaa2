import { random } from "../../src/clv/numerics/random";
import { bgBb } from "../../src/clv/models/bgBb";
import { serialOf } from "../../src/clv/transactions/calendar";
import type { Cell } from "../../src/clv/index";
import { createWork } from "../../src/background/index";
import { inOccasions, lastOccasion, occasionNumber } from "../../src/taskpane/customers/path/occasions";
import { CustomersPath } from "../../src/taskpane/customers/path/session";
import { firstSettings, resolve } from "../../src/taskpane/customers/path/settings";
import { valueOf } from "../../src/taskpane/customers/path/stage";
import { occasionOf } from "../../src/taskpane/customers/sheet/occasions";
import { planSheets } from "../../src/taskpane/customers/sheet/planSheets";
import { requestOf } from "../../src/taskpane/customers/sheet/write";
import { adviceOf } from "../../src/taskpane/customers/steps/FitStep";
import { picturesOf } from "../../src/taskpane/customers/steps/PicturesStep";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { createMemoryPort } from "./memoryPort";

const day = (year: number, month: number, ofMonth: number): number => serialOf({ year, month, day: ofMonth });
const truth = [1.2, 0.75, 0.66, 2.78] as const;

/** Donors who give at most once a year, each with a chance of their own to give and to leave. */
function donations(donors: number): Cell[][] {
  const source = random(11);
  const rows: Cell[][] = [["donor", "date", "amount"]];
  for (let donor = 0; donor < donors; donor += 1) {
    const first = 2014 + (donor % 3);
    const [gives, leaves] = [source.beta(truth[0], truth[1]), source.beta(truth[2], truth[3])];
    const gift = (year: number): void => void rows.push([`D${donor}`, day(year, 1 + Math.floor(12 * source.uniform()), 1 + Math.floor(28 * source.uniform())), 20 + Math.floor(40 * source.uniform())]);
    gift(first);
    for (let year = first + 1; year <= 2024 && source.uniform() >= leaves; year += 1) if (source.uniform() < gives) gift(year);
  }
  return [...rows, ["D0", day(2024, 12, 31), 30]];
}

async function walked(hasHoldout = true): Promise<CustomersPath> {
  const path = new CustomersPath(createMemoryPort({ gifts: donations(900) }, { sheet: "gifts", address: "A1", rows: 1, columns: 1 }), createWork({ spawn: null }));
  await path.takeSelection();
  path.change({ occasion: "year", hasHoldout });
  await path.fit();
  return path;
}
const withHoldout = walked();

test("calendar periods are numbered through, and one that is not over is none yet", () => {
  expect([day(2023, 12, 31), day(2024, 1, 1)].map((one) => occasionNumber(one, "year"))).toEqual([2023, 2024]);
  for (const unit of ["month", "quarter", "year"] as const) expect(occasionNumber(day(2024, 1, 1), unit) - occasionNumber(day(2023, 12, 31), unit)).toBe(1);
  expect([day(2024, 12, 30), day(2024, 12, 31)].map((one) => lastOccasion(one, "year"))).toEqual([2023, 2024]);
  expect([...inOccasions({ customer: ["a", "a"], date: Float64Array.of(day(2023, 2, 3), day(2024, 5, 6)) }, "year").date]).toEqual([2023, 2024]);
  expect([occasionOf("D1", "year"), occasionOf("D1", "month"), occasionOf("D1", "quarter")]).toEqual(["YEAR(D1)", "12*YEAR(D1)+MONTH(D1)-1", "INT((12*YEAR(D1)+MONTH(D1)-1)/3)"]);
});

test("too few occasions are told", () => {
  const span = { firstDay: day(2022, 3, 1), lastDay: day(2024, 6, 1) };
  expect(resolve({ ...firstSettings, occasion: "year" }, span)).toBe("fewOccasions");
  expect(resolve({ ...firstSettings, occasion: "quarter" }, span)).toMatchObject({ unit: "quarter", periods: 9 });
});

test("BG/BB is fitted beside the others, within three standard errors of what was simulated, and foretells best what came after", async () => {
  const path = await withHoldout;
  const fits = valueOf(path.now().fits)!;
  expect(fits.comparison.candidates.map(({ model }) => model)).toEqual(["BG/BB", "BG/NBD", "MBG/NBD", "Pareto/NBD", "NBD"]);
  const fitted = fits.final.candidates[0]!.fit;
  if (!fitted.ok) throw new Error(fitted.failure.message);
  truth.forEach((one, at) => expect(Math.abs(fitted.value.estimates[at]! - one) / fitted.value.standardErrors[at]!).toBeLessThan(3));
  const errors = fits.comparison.candidates.map((one) => one.errors!.mae);
  expect(Math.min(...errors)).toBe(errors[0]);
  expect(fits.best).toBe("BG/BB");
});

test("without a holdout AIC decides nothing between occasions and times, and the model of occasions is advised", async () => {
  const fits = valueOf((await walked(false)).now().fits)!;
  expect([fits.best, fits.comparison.best]).toEqual(["BG/BB", "BG/BB"]);
  expect(adviceOf(fits, wordsFor("en"))).toContain("Its AIC cannot be compared");
});

test("what is expected over time is what is expected of each customer from the year after the first gift", async () => {
  const path = await withHoldout;
  await path.forecast();
  const { tracking, calibrationFit, predictions } = valueOf(path.now().forecast)!;
  const { table } = valueOf(path.now().look)!;
  const { estimates } = calibrationFit;
  const expected = table.age.reduce((sum, age) => sum + bgBb.expected(Float64Array.from(estimates), age), 0);
  expect(path.resolved()).toMatchObject({ periods: 11, learned: 7 });
  expect(tracking.expectedCumulative[0]).toBe(0);
  expect(tracking.expectedCumulative.at(-1)).toBeCloseTo(expected, 6);
  expect(tracking.actualCumulative.at(-1)).toBe(table.frequency.reduce((sum, x) => sum + x, 0));
  expect(predictions.unscored).toEqual([]);
  for (const language of languages)
    for (const { title, table: { head, rows } } of picturesOf(valueOf(path.now().forecast)!, path.resolved()!, wordsFor(language))) {
      expect(title).not.toMatch(/NaN|undefined|–/);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }
});

test("the sheet counts occasions too", async () => {
  const sheets = planSheets(requestOf(await withHoldout, { customers: "Customers", results: "Value", log: "Log" }, "")!, wordsFor("en"));
  const formulas = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []))));
  expect(formulas.some((one) => one.includes("YEAR(gifts!$B$2:") && one.includes('SUBSTITUTE('))).toBe(true);
  expect(formulas.join()).not.toContain("CLV.TRACKING");
  for (const { rows } of sheets) for (const { row, cells } of rows) expect([row, new Set(cells.map(({ column }) => column)).size]).toEqual([row, cells.length]);
});
