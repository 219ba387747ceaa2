import type { Fit } from "../../../clv/fitting/fit";
import { type Cell, CellError } from "../../../clv/index";
import type { TransactionLog } from "../../../clv/transactions/log";
import type { Tracking } from "../../../clv/transactions/tracking";
import type { Predictions, Work } from "../../../background/index";
import { type Fits, fittedIn } from "./fits";
import type { Doing, Look } from "./look";
import { inOccasions } from "./occasions";
import type { Resolved } from "./settings";
import { need, Stopped } from "./stage";

/** From this number of repeat purchases on, customers are counted together. */
export const together = 7;
/** Sides of the picture of P(alive) by recency and frequency. */
export const surfaceFrequencies = [1, 2, 3, 4, 5, 6, 8, 10] as const;
export const surfaceSteps = 8;

export interface Surface {
  readonly age: number;
  readonly recencies: readonly number[];
  readonly alive: readonly (readonly (number | null)[])[];
}

export interface Forecast {
  /** On all of the observation: what is forecast from. */
  readonly fit: Fit;
  /** On the calibration: what is compared with the holdout. */
  readonly calibrationFit: Fit;
  readonly spendFit: Fit | null;
  readonly predictions: Predictions;
  readonly tracking: Tracking;
  /** Customers by repeat purchases 0, 1, … and `together` or more. */
  readonly histogram: { readonly actual: readonly number[]; readonly expected: readonly number[] };
  /** P(alive) of a customer of this age, by recency up to it and by frequency; null for more purchases than there were occasions. */
  readonly surface: Surface;
}

export const fitGrid = (fit: Fit): Cell[][] => [["model", fit.model], ["unit", fit.unit], ...fit.names.map((name, at): Cell[] => [name, fit.estimates[at]!])];

const numberIn = (cell: Cell | undefined): number => (typeof cell === "number" ? cell : cell instanceof CellError ? NaN : Number(cell));

/** More distinct ages than this are rounded together: the picture is of thousands of customers. */
const mostAges = 400;

function agesOf(age: Float64Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const one of age) counts.set(one, (counts.get(one) ?? 0) + 1);
  if (counts.size <= mostAges) return counts;
  const step = age.reduce((most, one) => Math.max(most, one), 0) / mostAges;
  const rounded = new Map<number, number>();
  for (const [one, count] of counts) {
    const near = Math.round(one / step) * step;
    rounded.set(near, (rounded.get(near) ?? 0) + count);
  }
  return rounded;
}

export async function histogramOf(work: Work, fit: Fit, { frequency, age }: Pick<Look["table"], "frequency" | "age">, signal: AbortSignal): Promise<Forecast["histogram"]> {
  const actual = new Array<number>(together + 1).fill(0);
  for (const x of frequency) actual[Math.min(x, together)]! += 1;
  const ages = agesOf(age);
  const passed = [...ages].filter(([one]) => one > 0);
  /* Who came on the last day has had no time to come again. */
  const expected = new Array<number>(together + 1).fill(0);
  expected[0] = ages.get(0) ?? 0;
  if (passed.length > 0) {
    const purchases = Array.from({ length: together }, (_, x) => x);
    const grid = need(await work.run("call", { id: "CLV.PROBABILITY", inputs: [fitGrid(fit), [purchases], passed.map(([one]) => [one])] }, { signal }));
    passed.forEach(([, count], row) => {
      let rest = 1;
      purchases.forEach((x) => {
        const share = numberIn(grid[row]?.[x]);
        expected[x]! += count * share;
        rest -= share;
      });
      expected[together]! += count * Math.max(0, rest);
    });
  }
  return { actual, expected };
}

const median = (values: Float64Array): number => values.slice().sort()[Math.floor(values.length / 2)] ?? 0;

async function surfaceOf(work: Work, fit: Fit, ages: Float64Array, isCounted: boolean, signal: AbortSignal): Promise<Surface> {
  const age = median(ages);
  const steps = Array.from({ length: surfaceSteps }, (_, step) => (age * (step + 1)) / surfaceSteps);
  /* Occasions come in whole numbers. */
  const recencies = isCounted ? [...new Set(steps.map(Math.round))].filter((one) => one > 0) : steps;
  const isPossible = (x: number, recency: number): boolean => !isCounted || x <= recency;
  const customers = recencies.flatMap((recency) => surfaceFrequencies.map((x): Cell[] => [isPossible(x, recency) ? x : 0, isPossible(x, recency) ? recency : 0, age]));
  const head = isCounted ? ["frequency", "recency", "opportunities"] : ["frequency", `recency (${fit.unit})`, `age (${fit.unit})`];
  const cells = need(await work.run("call", { id: "CLV.ALIVE", inputs: [fitGrid(fit), [head, ...customers]] }, { signal }));
  const values = cells.slice(cells.length - customers.length).map(([cell]) => numberIn(cell));
  const across = surfaceFrequencies.length;
  return { age, recencies, alive: recencies.map((recency, step) => values.slice(step * across, (step + 1) * across).map((one, at) => (isPossible(surfaceFrequencies[at]!, recency) ? one : null))) };
}

/** Everything that is said of the customers with one model. */
export async function forecastWith(work: Work, log: TransactionLog, look: Look, fits: Fits, model: string, settings: Resolved, { signal, onProgress }: Doing): Promise<Forecast> {
  const [known, final] = [fittedIn(fits.comparison, model), fittedIn(fits.final, model)];
  if (known === null || final === null) throw new Stopped(({ customers }) => customers.fit.notFitted(model));
  const { table } = look;
  const [calibrationFit, fit] = [known.fitted, final.fitted];
  const spendFit = fits.spend?.ok === true ? fits.spend.value : null;
  const { horizon: periods, discountPerUnit: discount, margin, occasion, occasions } = settings;
  const predictions = need(await work.run("predict", { fit, spendFit, table, periods, discount, margin }, { signal, onProgress: (share) => onProgress(0.6 * share) }));
  const split = occasions === null ? settings.calibrationEnd : occasions.split;
  const options = { until: occasions === null ? settings.end : occasions.last, occasions: occasions !== null, ...(split === null ? {} : { calibrationEnd: split }) };
  /* A log in which occasions stand for days is followed day by day. */
  const followed = occasion === null ? { fit: calibrationFit, log } : { fit: { ...calibrationFit, unit: "day" as const }, log: inOccasions(log, occasion) };
  const tracking = need(await work.run("tracking", { ...followed, options }, { signal }));
  onProgress(0.8);
  const histogram = await histogramOf(work, fit, table, signal);
  onProgress(0.9);
  return { fit, calibrationFit, spendFit, predictions, tracking, histogram, surface: await surfaceOf(work, fit, table.age, occasion !== null, signal) };
}
