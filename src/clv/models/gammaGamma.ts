import type { Evaluation, Likelihood, Model } from "../fitting/likelihood";
import { positive } from "../fitting/scale";
import { digamma, trigamma } from "../numerics/digamma";
import { logGamma, logGammaRise } from "../numerics/logGamma";
import { failure, type Result, success } from "../result";
import { counted } from "../transactions/counted";
import { rowWords } from "./history";
import type { Parameters } from "./purchases";
import { correlationWarning } from "./spendCorrelation";
import type { Refusal, Scores } from "./scoring";

/** What is known of each customer's spending, one element per row. */
export interface SpendHistory {
  /** Repeat purchases x; rows with none take no part in the fit. */
  readonly frequency: Float64Array;
  /** Mean spend m of these purchases, in any currency. */
  readonly spend: Float64Array;
  readonly count?: Float64Array;
}

function wrongIn(x: number, spend: number): string | null {
  if (!(x >= 0 && x <= 1_000_000 && Number.isInteger(x))) return `frequency should be a whole number from 0 to 1,000,000, not ${x}`;
  if (x > 0 && !(spend > 0 && spend < Infinity)) return `spend should be an amount above 0 where there are repeat purchases, not ${spend}`;
  return null;
}

interface Buyers {
  readonly x: Float64Array;
  readonly spend: Float64Array;
  readonly counts: Float64Array;
}

export function repeatBuyers({ frequency, spend, count }: SpendHistory): Result<Buyers> {
  const rows = frequency.length;
  if (spend.length !== rows || (count && count.length !== rows))
    return failure("argument", `frequency and spend should be columns of one length, not ${rows} and ${spend.length} rows`);
  let buyers = 0;
  for (let row = 0; row < rows; row += 1) {
    const wrong = wrongIn(frequency[row]!, spend[row]!);
    if (wrong !== null) return failure("argument", `${wrong} ${rowWords(row)}`);
    if (count && !(count[row]! > 0 && count[row]! < Infinity))
      return failure("argument", `count should be a number above 0, not ${count[row]} ${rowWords(row)}`);
    if (frequency[row]! > 0) buyers += 1;
  }
  if (buyers === 0) return failure("not available", "no customer has a repeat purchase, so there is no spend to learn from");
  const [x, m, counts] = [new Float64Array(buyers), new Float64Array(buyers), new Float64Array(buyers)];
  for (let row = 0, place = 0; row < rows; row += 1) {
    if (frequency[row] === 0) continue;
    x[place] = frequency[row]!;
    m[place] = spend[row]!;
    counts[place] = count ? count[row]! : 1;
    place += 1;
  }
  return success({ x, spend: m, counts });
}

/** The row of the n-th customer with repeat purchases, both counted from 0. */
function rowOfBuyer(frequency: Float64Array, buyer: number): number {
  let left = buyer;
  return frequency.findIndex((x) => x > 0 && (left -= 1) < 0);
}

/** Customers by their number of purchases: the gamma functions depend on nothing else. */
function byPurchases(x: Float64Array, counts: Float64Array): (readonly [number, number])[] {
  let most = 0;
  for (let i = 0; i < x.length; i += 1) if (x[i]! > most) most = x[i]!;
  const customers = new Float64Array(most + 1);
  for (let i = 0; i < x.length; i += 1) customers[x[i]!]! += counts[i]!;
  return [...customers.entries()].filter(([, count]) => count > 0);
}

export function gammaGammaLikelihood({ x, spend, counts }: Buyers, warnings: readonly string[]): Likelihood {
  const groups = byPurchases(x, counts);
  let [customers, mean, purchasesLogTotal, logSpend] = [0, 0, 0, 0];
  const total = new Float64Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    const count = counts[i]!;
    total[i] = x[i]! * spend[i]!;
    customers += count;
    mean += count * spend[i]!;
    purchasesLogTotal += count * x[i]! * Math.log(total[i]!);
    logSpend += count * Math.log(spend[i]!);
  }
  mean /= customers;

  function evaluate([p = NaN, q = NaN, gamma = NaN]: Float64Array): Evaluation {
    let [logs, xLogs, inverses, xInverses, squares, xSquares] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < total.length; i += 1) {
      const count = counts[i]!;
      const purchases = count * x[i]!;
      const log = Math.log(gamma + total[i]!);
      const inverse = 1 / (gamma + total[i]!);
      logs += count * log;
      xLogs += purchases * log;
      inverses += count * inverse;
      xInverses += purchases * inverse;
      squares += count * inverse * inverse;
      xSquares += purchases * inverse * inverse;
    }
    let value = customers * (q * Math.log(gamma) - logGamma(q)) + p * purchasesLogTotal - logSpend - p * xLogs - q * logs;
    let gp = purchasesLogTotal - xLogs;
    let gq = customers * (Math.log(gamma) - digamma(q)) - logs;
    let [hpp, hpq, hqq] = [0, 0, -customers * trigamma(q)];
    for (const [n, count] of groups) {
      const both = trigamma(p * n + q);
      const rise = digamma(p * n + q);
      value += count * logGammaRise(p * n, q);
      gp += count * n * (rise - digamma(p * n));
      gq += count * rise;
      hpp += count * n * n * (both - trigamma(p * n));
      hpq += count * n * both;
      hqq += count * both;
    }
    const hqGamma = customers / gamma - inverses;
    const hGammaGamma = (-customers * q) / (gamma * gamma) + p * xSquares + q * squares;
    return {
      value,
      gradient: Float64Array.of(gp, gq, (customers * q) / gamma - p * xInverses - q * inverses),
      hessian: Float64Array.of(hpp, hpq, -xInverses, hpq, hqq, hqGamma, -xInverses, hqGamma, hGammaGamma),
    };
  }

  return {
    customers,
    distinct: x.length,
    starts: [
      [6, 4, mean / 2],
      [1, 2, mean],
      [20, 10, (9 * mean) / 20],
    ],
    warnings,
    evaluate,
    sample: (rows) => {
      const stride = Math.max(1, Math.floor(x.length / rows));
      const every = (column: Float64Array): Float64Array =>
        Float64Array.from({ length: Math.ceil(column.length / stride) }, (_, i) => column[i * stride]!);
      return gammaGammaLikelihood({ x: every(x), spend: every(spend), counts: every(counts) }, warnings);
    },
  };
}

/**
 * The Gamma-Gamma model of spend: a customer's purchases vary around a mean of their own (shape p, rate ν), and 1/mean varies over
 * customers as a gamma (q, γ), whatever the number of purchases.
 */
export const gammaGamma: Model<SpendHistory> = {
  name: "Gamma-Gamma",
  parameters: [
    { name: "p", about: "Shape of one customer's spend per purchase", scale: positive },
    { name: "q", about: "Shape of the rates of spend over customers", scale: positive },
    { name: "gamma", about: "Scale of the rates of spend over customers, in money", scale: positive },
  ],
  published: [
    {
      data: "CDNOW, 946 customers with repeat purchases",
      estimates: [6.25, 3.74, 15.44],
      logLikelihood: -4055.92,
      source: "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, brucehardie.com/notes/025",
    },
  ],
  sources: [
    "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, brucehardie.com/notes/025",
    "Colombo & Jiang (1999), A Stochastic RFM Model, J. of Interactive Marketing 13(3)",
  ],
  likelihood: (history) => {
    const buyers = repeatBuyers(history);
    if (!buyers.ok) return buyers;
    const warnings: string[] = [];
    const customers = buyers.value.counts.reduce((sum, one) => sum + one, 0);
    if (customers < 100)
      warnings.push(
        `The data hold only ${counted(customers, "customer")} with repeat purchases; below 100 the estimates move a lot from sample to sample.`,
      );
    const { x, spend, counts } = buyers.value;
    const correlated = correlationWarning(x, spend, counts, (buyer) => rowOfBuyer(history.frequency, buyer));
    if (correlated !== null) warnings.push(correlated);
    return success(gammaGammaLikelihood(buyers.value, warnings));
  },
  atBoundary:
    "When q runs off, customers do not differ in their mean spend, and the mean of all is the forecast for each; when p runs off, purchases of one customer do not vary.",
  cautions: ([, q = NaN]) =>
    q <= 1
      ? [
          `q is ${Number(q.toPrecision(4))}, not above 1: mean spend over customers has no finite value, so a new customer's spend cannot be forecast.`,
        ]
      : [],
};

/** ln of the density of a mean spend m over x purchases. Fader & Hardie (2013). */
export function gammaGammaLogDensity(parameters: Parameters, x: number, spend: number): number {
  const [p, q, gamma] = [parameters[0]!, parameters[1]!, parameters[2]!];
  const total = x * spend;
  return logGammaRise(p * x, q) - logGamma(q) - q * Math.log1p(total / gamma) - p * x * Math.log1p(gamma / total) - Math.log(spend);
}

/** Mean spend per purchase over all customers, p γ/(q − 1). */
export function meanSpend(parameters: Parameters): Result<number> {
  const q = parameters[1]!;
  return q > 1
    ? success((parameters[0]! * parameters[2]!) / (q - 1))
    : failure("no finite value", `q is ${Number(q.toPrecision(6))}, not above 1, so mean spend over customers has no finite value`);
}

/** Expected spend per purchase of each customer, (γ + x m) p/(p x + q − 1); without repeat purchases the mean over all customers. */
export function spendOf(parameters: Parameters, { frequency, spend }: SpendHistory): Scores {
  const [p, q, gamma] = [parameters[0]!, parameters[1]!, parameters[2]!];
  const ofAll = meanSpend(parameters);
  const refusals: Refusal[] = [];
  const values = new Float64Array(frequency.length);
  const refuse = (row: number, { failure: problem }: { readonly failure: Refusal["failure"] }): void => {
    values[row] = NaN;
    refusals.push({ row, failure: problem });
  };
  for (let row = 0; row < values.length; row += 1) {
    const [x, m] = [frequency[row]!, spend[row]!];
    const wrong = wrongIn(x, m);
    if (wrong !== null) refuse(row, failure("argument", wrong));
    else if (x === 0) {
      if (ofAll.ok) values[row] = ofAll.value;
      else refuse(row, ofAll);
    } else if (p * x + q > 1) values[row] = ((gamma + x * m) * p) / (p * x + q - 1);
    else refuse(row, failure("no finite value", "p x + q is not above 1, so this customer's mean spend has no finite value"));
  }
  return { values, refusals };
}
