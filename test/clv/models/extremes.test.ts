import { fit } from "../../../src/clv/fitting/fit";
import { gammaGamma, meanSpend, spendOf } from "../../../src/clv/models/gammaGamma";
import { purchaseModels, renewalModels } from "../../../src/clv/models/named";
import { discountedRenewals, projectedSurvival, retentionRate } from "../../../src/clv/models/residualLifetime";
import {
  aliveOf,
  discountedOf,
  expectedOf,
  expectedWhenNew,
  probabilityOf,
  probabilityWhenNew,
  residualOf,
  residualWhenNew,
  scoring,
  type Scores,
} from "../../../src/clv/models/scoring";
import { random } from "../../../src/clv/numerics/random";
import type { Result } from "../../../src/clv/result";

/*
 * Parameters from 1e-6 to 1e6, histories from nothing at all to 10,000 purchases: always a number in its range or a sentence.
 * A draw that hung would run into the test's own limit.
 */

const source = random(145);
const within = (low: number, high: number): number => low * (high / low) ** source.uniform();
const pick = <T>(list: readonly T[]): T => list[Math.floor(source.uniform() * list.length)]!;
const parameter = (): number => (source.uniform() < 0.5 ? pick([1e-6, 1e-3, 0.5, 1, 1, 2, 1e3, 1e6]) : within(1e-6, 1e6));
const whole = (most: number): number => Math.floor(within(1, most));

type Answer = Result<number> | Result<Scores> | Scores;

/** What is wrong with an answer, or null. */
function wrongIn(answer: Answer, highest: number): string | null {
  if ("ok" in answer && !answer.ok) return /\w \w/.test(answer.failure.message) && !/NaN|Infinity/.test(answer.failure.message) ? null : answer.failure.message;
  const given = "ok" in answer ? answer.value : answer;
  if (typeof given === "number") return given >= 0 && given <= highest ? null : `${given}`;
  const refused = new Set(given.refusals.map(({ row }) => row));
  const bad = given.values.find((one, row) => !refused.has(row) && !(one >= 0 && one <= highest));
  return bad === undefined ? null : `${bad}`;
}

/** Rounding may put a probability this far above 1. */
const surely = 1 + 1e-9;
const most = Number.MAX_VALUE;

test.each(purchaseModels)("$name: a number in its range or a sentence, at the ends of what parameters and histories can be", (model) => {
  const wrong: unknown[] = [];
  let tooFarOut = 0;
  for (let draw = 0; draw < 120; draw += 1) {
    const parameters = Float64Array.from(model.parameters, parameter);
    const age = model.discrete ? whole(10_000) * Number(source.uniform() < 0.9) : pick([0, 1e-6, 1, 39, within(1e-3, 1e4), 1e6]);
    const asked = pick([0, 0, 1, 2, 171, 10_000, whole(10_000)]);
    const x = age === 0 ? 0 : model.discrete ? Math.min(asked, age) : asked;
    const last = model.discrete ? x + Math.floor(source.uniform() * (age - x + 1)) : pick([age, age * source.uniform(), age * (1 - 1e-9)]);
    const history = { frequency: Float64Array.of(x), recency: Float64Array.of(x === 0 ? 0 : last), age: Float64Array.of(age) };
    const periods = model.discrete ? pick([0, 1, 5, 300, whole(2000)]) : pick([0, 1e-6, 1, 52, 52.5, within(0.01, 1e4), 1e6]);
    const from = model.discrete ? pick([0, 0, 3, whole(2000)]) : pick([0, 0, 10, within(1e-3, 1e4), 1e6]);
    const interval = { purchases: pick([0, 0, 1, 2, 170, whole(10_000)]), from, periods };
    const discount = pick([0, 1e-9, 0.001, 0.1, 1, 1e6]);
    const customers = scoring(model, parameters, history);
    const answers: Readonly<Record<string, readonly [Answer, number]>> = {
      alive: [aliveOf(customers), surely],
      expected: [expectedOf(customers, periods), most],
      probability: [probabilityOf(customers, interval), surely],
      residual: [residualOf(customers, discount), most],
      discounted: [discountedOf(customers, Math.min(periods, 3000), discount), most],
      expectedWhenNew: [expectedWhenNew(model, parameters, periods), most],
      probabilityWhenNew: [probabilityWhenNew(model, parameters, interval), surely],
      residualWhenNew: [residualWhenNew(model, parameters, discount), most],
    };
    for (const [quantity, [answer, highest]] of Object.entries(answers)) {
      const problem = wrongIn(answer, highest);
      if (problem !== null) wrong.push({ quantity, problem, parameters, history, interval, discount });
      if (JSON.stringify(answer).includes("so far out")) tooFarOut += 1;
    }
  }
  expect(wrong).toEqual([]);
  /* The way out by a sentence is for what lies beyond all data. */
  expect(tooFarOut).toBeLessThanOrEqual(2);
}, 120_000);

test.each(renewalModels)("$name: shares that fall, and a value or a sentence, at the ends of what parameters can be", (model) => {
  const wrong: unknown[] = [];
  for (let draw = 0; draw < 120; draw += 1) {
    const parameters = model.parameters.map(({ scale }) => (scale.highest === 1 ? pick([1e-6, 0.5, 1 - 1e-6, source.uniform()]) : parameter()));
    const shares = projectedSurvival(model, parameters, 200);
    const rates = Array.from({ length: 200 }, (_, t) => retentionRate(model, parameters, t + 1));
    const value = discountedRenewals(model, parameters, pick([0, 1, 7, whole(1e6)]), pick([0, 1e-9, 0.001, 0.1, 1e6]));
    const falls = shares.every((one, t) => one >= 0 && one <= (t === 0 ? 1 : shares[t - 1]! * surely));
    if (!falls || !rates.every((one) => one >= 0 && one <= surely) || wrongIn(value, most) !== null) wrong.push({ parameters, value });
  }
  expect(wrong).toEqual([]);
});

test("spend from 1e-6 to 1e12 has a forecast or a sentence, whatever p, q and gamma are", () => {
  const wrong: unknown[] = [];
  for (let draw = 0; draw < 2000; draw += 1) {
    const parameters = [parameter(), source.uniform() < 0.3 ? 1 + pick([1e-12, -1e-12, 0, 1e-6]) : parameter(), parameter()];
    const history = { frequency: Float64Array.of(pick([0, 1, 2, 10_000])), spend: Float64Array.of(within(1e-6, 1e12)) };
    if (wrongIn(spendOf(parameters, history), most) ?? wrongIn(meanSpend(parameters), most)) wrong.push({ parameters, history });
  }
  expect(wrong).toEqual([]);
});

const isHeld = (value: unknown): boolean =>
  typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "object" || value === null || Object.values(value).every(isHeld);

type Row = readonly [frequency: number, recency: number, age: number];
const oneOf = (age: number, x: number): Row => [x, x === 0 ? 0 : age * source.uniform(), age];
const odd: Readonly<Record<string, () => readonly Row[]>> = {
  "one customer": () => [oneOf(39, 2)],
  "nobody who bought again": () => Array.from({ length: 30 }, () => oneOf(within(1, 80), 0)),
  "one age": () => Array.from({ length: 50 }, () => oneOf(39, pick([0, 0, 1, 3]))),
  "ages of a millionth": () => Array.from({ length: 50 }, () => oneOf(1e-6 * within(0.5, 80), pick([0, 0, 1, 3]))),
  "ages of millions": () => Array.from({ length: 50 }, () => oneOf(1e6 * within(0.5, 80), pick([0, 0, 1, 3]))),
  "ten thousand purchases": () => Array.from({ length: 30 }, (_, row) => oneOf(within(10, 80), row < 2 ? 10_000 : pick([0, 1]))),
  "no age at all": () => [[0, 0, 0], [0, 0, 0]],
  "all of today": () => Array.from({ length: 30 }, () => [2, 39, 39] as const),
};

/** The same customers at occasions: purchases, the last one and the number of occasions in whole numbers. */
const atOccasions = ([x, recency, age]: Row): Row => {
  const [last, occasions] = [recency, age].map((one) => Math.min(2000, Math.round(one))) as [number, number];
  const used = Math.min(x, last);
  return [used, used === 0 ? 0 : last, occasions];
};

test.each(Object.entries(odd))("%s: every model is fitted with finite numbers, or says why not", (_, made) => {
  const rows = made();
  for (const model of purchaseModels) {
    const seen = model.discrete ? rows.map(atOccasions) : rows;
    const [frequency, recency, age] = [0, 1, 2].map((at) => Float64Array.from(seen, (row) => row[at]!)) as [Float64Array, Float64Array, Float64Array];
    const result = fit(model, { frequency, recency, age });
    expect([model.name, result.ok ? isHeld(result.value) : result.failure.message]).toEqual([model.name, result.ok ? true : expect.stringMatching(/\w \w/)]);
  }
});

test("spend that does not vary, or varies a millionfold, is fitted with finite numbers or said to determine nothing", () => {
  for (const spend of [() => 3, () => within(1e-6, 1e6), () => within(1e11, 1e12), () => 1e-6])
    for (const customers of [1, 2, 60]) {
      const frequency = Float64Array.from({ length: customers }, () => pick([1, 2, 10_000]));
      const made = fit(gammaGamma, { frequency, spend: frequency.map(spend) });
      expect(made.ok ? isHeld(made.value) : made.failure.message).toEqual(made.ok ? true : expect.stringMatching(/\w \w/));
    }
});
