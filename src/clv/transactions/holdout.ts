import { rankCorrelation } from "../models/spendCorrelation";
import { failure, type Result, success } from "../result";

/** How far a forecast was from what came, over all customers. */
export interface HoldoutErrors {
  readonly customers: number;
  /** Mean absolute error, in purchases. */
  readonly mae: number;
  readonly rmse: number;
  /** Mean squared error of ln(1 + purchases). */
  readonly msle: number;
  /** Expected over actual purchases of all, less 1; null when nobody bought. */
  readonly bias: number | null;
  /** Customers in ten groups by forecast: the mean error of a group's purchases, as a share of all purchases; null when nobody bought. */
  readonly decileError: number | null;
  /** Spearman's; null when one side does not vary. */
  readonly rankCorrelation: number | null;
  /** Normalised Gini: 1 for a perfect ranking, about 0 for a random one; null when nobody bought. */
  readonly gini: number | null;
}

const defined = (value: number): number | null => (Number.isFinite(value) ? value : null);

const byForecast = (forecast: Float64Array): number[] => Array.from(forecast.keys()).sort((a, b) => forecast[b]! - forecast[a]! || a - b);

/** Area between the share of purchases found by going down the forecast and the even share. */
function giniOf(actual: Float64Array, forecast: Float64Array, total: number): number {
  let [found, area] = [0, 0];
  for (const row of byForecast(forecast)) {
    found += actual[row]!;
    area += found / total;
  }
  return area - (actual.length + 1) / 2;
}

/** Normalised Gini coefficient of a ranking: that of the forecast over that of the truth. */
export function normalisedGini(actual: Float64Array, forecast: Float64Array): number {
  const total = actual.reduce((sum, one) => sum + one, 0);
  return giniOf(actual, forecast, total) / giniOf(actual, actual, total);
}

function decileErrorOf(actual: Float64Array, forecast: Float64Array, total: number): number {
  const order = byForecast(forecast);
  const groups = Math.min(10, order.length);
  let error = 0;
  for (let group = 0; group < groups; group += 1) {
    let difference = 0;
    for (let place = Math.floor((group * order.length) / groups); place < Math.floor(((group + 1) * order.length) / groups); place += 1)
      difference += forecast[order[place]!]! - actual[order[place]!]!;
    error += Math.abs(difference);
  }
  return error / groups / total;
}

export function holdoutErrors(actual: Float64Array, forecast: Float64Array): Result<HoldoutErrors> {
  const customers = actual.length;
  if (forecast.length !== customers)
    return failure("argument", `actual and expected should be columns of one length, not ${customers} and ${forecast.length} rows`);
  if (customers === 0) return failure("not available", "there are no customers with a holdout");
  let [absolute, squared, logarithmic, bought, foretold] = [0, 0, 0, 0, 0];
  for (let row = 0; row < customers; row += 1) {
    const [real, said] = [actual[row]!, forecast[row]!];
    if (!(real >= 0 && real < Infinity && said >= 0 && said < Infinity))
      return failure("argument", `actual and expected should be numbers, 0 or more, not ${real} and ${said} (row ${row + 1})`);
    absolute += Math.abs(said - real);
    squared += (said - real) ** 2;
    logarithmic += (Math.log1p(said) - Math.log1p(real)) ** 2;
    bought += real;
    foretold += said;
  }
  return success({
    customers,
    mae: absolute / customers,
    rmse: Math.sqrt(squared / customers),
    msle: logarithmic / customers,
    bias: defined(foretold / bought - 1),
    decileError: defined(decileErrorOf(actual, forecast, bought)),
    rankCorrelation: defined(rankCorrelation(actual, forecast)),
    gini: defined(normalisedGini(actual, forecast)),
  });
}

/** Mean holdout purchases of the customers with so many in calibration: 0, 1, …, and `from` or more. */
export interface FrequencyBin {
  readonly frequency: number;
  readonly customers: number;
  readonly actual: number;
  readonly expected: number;
}

/** Bins without customers are left out. */
export function byFrequency(frequency: Float64Array, actual: Float64Array, expected: Float64Array, from = 7): FrequencyBin[] {
  const bins = Array.from({ length: from + 1 }, () => ({ customers: 0, actual: 0, expected: 0 }));
  for (let row = 0; row < frequency.length; row += 1) {
    const bin = bins[Math.min(frequency[row]!, from)]!;
    bin.customers += 1;
    bin.actual += actual[row]!;
    bin.expected += expected[row]!;
  }
  return bins
    .map((bin, x) => ({
      frequency: x,
      customers: bin.customers,
      actual: bin.actual / bin.customers,
      expected: bin.expected / bin.customers,
    }))
    .filter(({ customers }) => customers > 0);
}
