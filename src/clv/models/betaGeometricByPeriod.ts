import { oddsRange } from "../numerics/betaMean";
import { betaGeometricExpected } from "./betaGeometric";
import { four, type Parameters } from "./purchases";

/** Chances p of leaving and what each weighs, so that a mean over p ~ Beta(a, b) is a sum. */
interface Chances {
  readonly chance: Float64Array;
  readonly weight: Float64Array;
}

const negligible = 45;
const finestStep = 1 / 256;

/**
 * The trapezoidal rule over the log-odds of p, after centre + scale · sinh τ as in `logIntegralOverLine`, halved until the mean of
 * (1 + p s)^−power agrees to 1e-9 between two levels for s = 0 and for the largest s: its error then is the square of that,
 * and for all s between, for which the peak lies between those two. Null when no level agrees.
 */
function chancesFor(a: number, b: number, power: number, largest: number): Chances | null {
  const { centre, scale, reach } = oddsRange(a, b);
  const chances: number[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  const add = (tau: number): void => {
    const grown = Math.exp(tau);
    const odds = centre + (scale * (grown - 1 / grown)) / 2;
    const up = Math.log1p(Math.exp(-Math.abs(odds)));
    const logP = odds < 0 ? odds - up : -up;
    const chance = Math.exp(logP);
    const begin = a * logP + b * (odds < 0 ? -up : -odds - up) + Math.log(grown + 1 / grown);
    chances.push(chance);
    begins.push(begin);
    ends.push(begin - power * Math.log1p(chance * largest));
  };
  let step = 0.5;
  for (let tau = -reach; tau <= reach; tau += step) add(tau);
  const [peak, peakAtEnd] = [Math.max(...begins), Math.max(...ends)];
  const matters = (place: number): boolean => begins[place]! > peak - negligible || ends[place]! > peakAtEnd - negligible;
  let [first, last] = [0, begins.length - 1];
  while (first < last && !matters(first + 1)) first += 1;
  while (last > first && !matters(last - 1)) last -= 1;
  const [low, high] = [first * step - reach, last * step - reach];
  for (const list of [chances, begins, ends]) list.splice(0, list.length, ...list.slice(first, last + 1));
  let [sum, sumAtEnd, done] = [0, 0, 0];
  let [before, beforeAtEnd] = [NaN, NaN];
  for (; step >= finestStep; step /= 2) {
    for (; done < begins.length; done += 1) {
      sum += Math.exp(begins[done]! - peak);
      sumAtEnd += Math.exp(ends[done]! - peakAtEnd);
    }
    const [now, nowAtEnd] = [sum * step, sumAtEnd * step];
    if (Math.abs(now - before) <= 1e-9 * now && Math.abs(nowAtEnd - beforeAtEnd) <= 1e-9 * nowAtEnd)
      return { chance: Float64Array.from(chances), weight: Float64Array.from(begins, (begin) => Math.exp(begin - peak) / sum) };
    [before, beforeAtEnd] = [now, nowAtEnd];
    for (let tau = low + step / 2; tau < high; tau += step) add(tau);
  }
  return null;
}

const mostRemembered = 500;
const remembered = new Map<string, Chances | null>();

/** Customers of one frequency share their chances: what they serve up to is rounded up, so that they are the same whoever comes first. */
function sharedChances(a: number, b: number, power: number, largest: number): Chances | null {
  const roundedUp = 4 ** Math.ceil(Math.log2(largest) / 2);
  const key = `${a} ${b} ${power} ${roundedUp}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size === mostRemembered) remembered.clear();
  const made = chancesFor(a, b, power, roundedUp);
  remembered.set(key, made);
  return made;
}

const terms = 32;
/** Of the first coefficient, where the last one is left out. */
const smallest = 1e-16;

/**
 * Taylor's coefficients, in units of `half`, of the rate of purchases (r/α) E (1 + p t/α)^−(r+1) about `centre`. All terms have one
 * sign at the begin of the panel, so that none is larger than the rate there. Null where they have not run out at the last one.
 */
function rateAround({ chance, weight }: Chances, r: number, alpha: number, centre: number, half: number): Float64Array | null {
  const power = r + 1;
  const coefficients = new Float64Array(terms);
  for (let node = 0; node < chance.length; node += 1) {
    const p = chance[node]!;
    const ratio = (p * half) / (alpha + p * centre);
    const squared = ratio * ratio;
    /* Two terms at a time, for each would wait for the one before. */
    let even = weight[node]! * Math.exp(-power * Math.log1p((p * centre) / alpha));
    let odd = even * ratio;
    for (let n = 0; n < terms; n += 2) {
      coefficients[n]! += even;
      coefficients[n + 1]! += odd;
      even *= squared;
      odd *= squared;
    }
  }
  let factor = r / alpha;
  for (let n = 0; n < terms; n += 1) {
    coefficients[n]! *= factor;
    factor *= -(power + n) / (n + 1);
  }
  return Math.abs(coefficients[terms - 1]!) <= smallest * coefficients[0]! ? coefficients : null;
}

/** Purchases in each period of a panel: the integral of its polynomial, whose even and odd parts give two ends of periods at a time. */
function addPanel(coefficients: Float64Array, into: Float64Array): void {
  const { length } = into;
  const half = length / 2;
  const integral = coefficients.map((one, n) => (half * one) / (n + 1));
  const until = new Float64Array(length + 1);
  for (let period = 0; period <= length / 2; period += 1) {
    const tau = 1 - period / half;
    const square = tau * tau;
    let even = 0;
    let odd = 0;
    for (let n = terms - 1; n > 0; n -= 2) {
      even = (even + integral[n]!) * square;
      odd = odd * square + integral[n - 1]!;
    }
    until[period] = even - odd * tau;
    until[length - period] = even + odd * tau;
  }
  for (let period = 0; period < length; period += 1) into[period] = Math.max(0, until[period + 1]! - until[period]!);
}

/** Up to here one by one is the quicker way. */
const fewPeriods = 100;

function oneByOne(live: Parameters, from: number, into: Float64Array, begin: number, end: number): void {
  let before = betaGeometricExpected(live, from + begin);
  for (let period = begin; period < end; period += 1) {
    const now = betaGeometricExpected(live, from + period + 1);
    into[period] = Math.max(0, now - before);
    before = now;
  }
}

/**
 * Expected purchases in each of so many periods from `from` on, of a customer who is alive. The rate of purchases is smooth on the
 * scale of α + t, so that a panel about as long as that needs one short polynomial, whose integral gives all of its periods.
 */
export function betaGeometricByPeriod(live: Parameters, from: number, periods: number): Float64Array {
  const result = new Float64Array(periods);
  const [r, alpha, a, b] = four(live);
  const chances = periods > fewPeriods ? sharedChances(a, b, r + 1, (from + periods) / alpha) : null;
  if (chances === null) {
    oneByOne(live, from, result, 0, periods);
    return result;
  }
  /* A panel whose half is 0.3 of what lies between its middle and the pole at −α surely will do; where p is small, longer ones do. */
  let stretch = 1;
  for (let begin = 0; begin < periods;) {
    let length = Math.min(periods - begin, Math.max(Math.floor(0.86 * stretch * (alpha + from + begin)), 1));
    let coefficients = rateAround(chances, r, alpha, from + begin + length / 2, length / 2);
    while (coefficients === null && length > 1) {
      stretch /= 2;
      length = Math.ceil(length / 2);
      coefficients = rateAround(chances, r, alpha, from + begin + length / 2, length / 2);
    }
    if (coefficients !== null) {
      const last = Math.abs(coefficients[terms - 1]!);
      stretch *= last === 0 ? 2 : 0.95 * Math.min(2, ((smallest * coefficients[0]!) / last) ** (1 / (terms - 1)));
    }
    if (coefficients === null) oneByOne(live, from, result, begin, begin + 1);
    else addPanel(coefficients, result.subarray(begin, begin + length));
    begin += length;
  }
  return result;
}
