import { catalogue, type Entry, type Input, type Smell } from "../../src/clv/index";
import { sentences } from "../../src/clv/warnings/sentences";
import { warnings as spanish } from "../../src/words/es/warnings";
import { languages } from "../../src/words/language";
import { warnings as portuguese } from "../../src/words/pt/warnings";
import { warningSentence } from "../../src/words/warnings";
import published from "../reference/published.json";

const entryOf = (id: string): Entry => catalogue.find((entry) => entry.id === id)!;
const smellsOf = (id: string, given: Readonly<Record<string, Input>>): readonly Smell[] =>
  entryOf(id).smells(entryOf(id).arguments.map(({ name }) => given[name]));
const keysOf = (id: string, given: Readonly<Record<string, Input>>): readonly string[] => smellsOf(id, given).map(({ warning }) => warning.key);

const placesOf = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

test("every rule stands beside an argument of its function, and its sentence names its figures in every language", () => {
  const faults = catalogue.flatMap(({ id, arguments: args, warnings }) =>
    warnings.flatMap(({ key, argument, figures = {} }) => [
      ...(args.some(({ name }) => name === argument) ? [] : [`${id} ${key}: no ${argument}`]),
      ...[sentences, spanish, portuguese].flatMap((words) =>
        placesOf(words[key]).join() === Object.keys(figures).sort().join() ? [] : [`${id} ${key}: ${words[key]}`],
      ),
    ]),
  );
  expect(faults).toEqual([]);
  const used = new Set(catalogue.flatMap(({ warnings }) => warnings.map(({ key }) => key)));
  expect(Object.keys(sentences).filter((key) => !used.has(key as never))).toEqual([]);
});

test("no worked example smells", () => {
  const smelling = catalogue.flatMap(({ id, example }) => keysOf(id, example.given).map((key) => `${id}: ${key}`));
  expect(smelling).toEqual([]);
});

const block = (rows: Readonly<Record<string, number>>) =>
  Object.entries({ revenue: 600, "contribution margin": 0.55, retention: 0.8, discount: 0.1, ...rows });
const fitIn = (unit: string) => [["model", "BG/NBD"], ["unit", unit], ["r", 0.243], ["alpha", 4.414], ["a", 0.793], ["b", 2.426]];

/** Inputs at the edge of each rule: those that smell, and the nearest that do not. */
const edges: readonly (readonly [id: string, key: string, smells: Readonly<Record<string, Input>>, clean: Readonly<Record<string, Input>>])[] = [
  ["CLV", "periodMix", { margin: 80, retention: 0.97, discount: 0.1 }, { margin: 80, retention: 0.97, discount: 0.008 }],
  ["CLV", "periodMix", { margin: 80, retention: 0.95, discount: 0.05 }, { margin: 80, retention: 0.94, discount: 0.05 }],
  ["CLV", "highDiscount", { margin: 80, retention: 0.8, discount: 0.31 }, { margin: 80, retention: 0.8, discount: 0.3 }],
  ["CLV", "negativeDiscount", { margin: 80, retention: 0.8, discount: -0.01 }, { margin: 80, retention: 0.8 }],
  ["CLV", "looksLikeChurn", { margin: 80, retention: 0.03 }, { margin: 80, retention: 0.2 }],
  ["CLV", "longLifespan", { margin: 80, retention: 0.99 }, { margin: 80, retention: 0.99, periods: 60 }],
  ["CLV", "growthOutruns", { margin: 80, retention: 0.8, growth: 0.03 }, { margin: 80, retention: 0.8, discount: 0.1, growth: 0.03 }],
  ["CLV", "lifetimeMargin", { margin: 5241.6, retention: 0.75, cac: 100 }, { margin: 262.08, retention: 0.75, cac: 100 }],
  ["CLV.SERIES", "periodMix", { margins: [[80, 80]], retention: [[0.9, 0.97]], discount: 0.1 }, { margins: [[80, 80]], retention: [[0.9, 0.94]], discount: 0.1 }],
  ["CLV.SAAS", "churnPeriodMix", { arpa: 100, gross_margin: 0.8, churn: 0.03, discount: 0.1 }, { arpa: 100, gross_margin: 0.8, churn: 0.03, discount: 0.01 }],
  ["CLV.SAAS", "looksLikeRetention", { arpa: 100, gross_margin: 0.8, churn: 0.97 }, { arpa: 100, gross_margin: 0.8, churn: 0.5 }],
  ["CLV.SAAS", "timesTwelve", { arpa: 100, gross_margin: 0.8, churn: 0.36 }, { arpa: 100, gross_margin: 0.8, churn: 0.35 }],
  ["CLV.SAAS", "revenueNotMargin", { arpa: 100, gross_margin: 1, churn: 0.05 }, { arpa: 100, gross_margin: 0.95, churn: 0.05 }],
  ["CLV.SAAS", "expansionOutruns", { arpa: 100, gross_margin: 0.8, churn: 0.048, expansion: 0.14 }, { arpa: 100, gross_margin: 0.8, churn: 0.048, expansion: 0.14, cap_periods: 60 }],
  ["CLV.SIMPLE", "revenueLessCost", { value: 50, frequency: 6, lifespan: 4, cac: 80 }, { value: 50, frequency: 6, lifespan: 4, margin: 0.3, cac: 80 }],
  ["CLV.SIMPLE", "lifespanUnit", { value: 50, frequency: 6, lifespan: 60, margin: 0.3 }, { value: 50, frequency: 0.5, lifespan: 60, margin: 0.3 }],
  ["CLV.LINEAR", "moneyNotRate", { margin: 80, growth: 0.05, churn: 0.03 }, { margin: 80, growth: 4, churn: 0.03 }],
  ["CLV.RATE", "rateKind", { rate: 0.05, from_per_year: 12, to_per_year: 1 }, { rate: 0.05, from_per_year: 12, to_per_year: 1, kind: "churn" }],
  ["CLV.RATE", "rateKindChurn", { rate: 0.95, from_per_year: 12, to_per_year: 1, kind: "churn" }, { rate: 0.95, from_per_year: 12, to_per_year: 1 }],
  ["CLV.RATE", "periodsPerYear", { rate: 0.8, from_per_year: 1 / 12, to_per_year: 1 }, { rate: 0.8, from_per_year: 0.5, to_per_year: 1 }],
  ["CLVCAC", "netOfCost", { clv: 90, cac: 150 }, { clv: 150, cac: 150 }],
  ["CLVCAC", "ratioTooGood", { clv: 5250, cac: 150 }, { clv: 3000, cac: 150 }],
  ["CAC.MAX", "targetBelowOne", { clv: 900, target_ratio: 0.33 }, { clv: 900, target_ratio: 1 }],
  ["CAC.PAYBACK", "paybackWithoutChurn", { cac: 1300, margin: 100 }, { cac: 1200, margin: 100 }],
  ["CAC.PAYBACK", "paybackBeyondLifespan", { cac: 2000, margin: 80, retention: 0.97 }, { cac: 1600, margin: 80, retention: 0.97 }],
  ["CAC.PAYBACK", "lifetimeMargin", { cac: 100, margin: 1100 }, { cac: 110, margin: 1100 }],
  ["CLV.NRR", "expansionTooGood", { start: 100, expansion: 70, contraction: 0, churn: 10 }, { start: 100, expansion: 50, contraction: 0, churn: 0 }],
  ["CLV.GRR", "moreLostThanStart", { start: 100, contraction: 60, churn: 50 }, { start: 100, contraction: 50, churn: 50 }],
  ["CX.SCORE", "percentTwice", { score: 0.0075, metric: "CSAT" }, { score: 0.75, metric: "CSAT" }],
  ["CX.SCORE", "promoterShare", { score: 0.32, metric: "nps" }, { score: 32, metric: "NPS" }],
  ["CX.RETENTION", "largeScoreChange", { retention: 0.8, beta: 1, score_change: -0.5 }, { retention: 0.8, beta: 1, score_change: 0.4 }],
  ["CX.RETENTION", "largeEffect", { retention: 0.8, beta: 3.1, score_change: 0.1 }, { retention: 0.8, beta: -3, score_change: 0.1 }],
  ["CX.AMOUNT", "largeAmountEffect", { base: 600, beta: 2.1, score_change: 0.1 }, { base: 600, beta: 2, score_change: 0.1 }],
  ["CX.ROI", "returnTooGood", { benefit: 1734000, investment: 50625 }, { benefit: 1100, investment: 100 }],
  ["CX.BUDGET", "percentAsNumber", { customers: 1000, uplift: 98, target_roi: 20 }, { customers: 1000, uplift: 98, target_roi: 0.2 }],
  ["LEVER.REFERRAL", "manyReferrals", { rate: 3, share_new: 0.5, clv_referred: 900, cac: 150 }, { rate: 1, share_new: 0.5, clv_referred: 900, cac: 150 }],
  ["LEVER.REFERRAL", "everyReferralNew", { rate: 0.1, share_new: 1, clv_referred: 900, cac: 150 }, { rate: 0.1, share_new: 0.99, clv_referred: 900, cac: 150 }],
  ["LEVER.REFERRAL", "rewardAboveReferral", { rate: 0.1, share_new: 0.5, clv_referred: 900, cac: 150, reward: 530 }, { rate: 0.1, share_new: 0.5, clv_referred: 900, cac: 150, reward: 520 }],
  ["LEVER.MARKET", "lossPerCustomer", { new_customers: 400, clv_new: 100, cac_new: 120, launch_cost: 0 }, { new_customers: 400, clv_new: 120, cac_new: 120, launch_cost: 0 }],
  ["LEVER.TIMEVALUE", "highDiscount", { value: 1000, days_saved: 15, annual_discount: 0.4 }, { value: 1000, days_saved: 15, annual_discount: 0.1 }],
  ["LEVER.RECOVERY", "everyAttemptWorks", { success: 1 }, { success: 0.9 }],
  ["LEVER.LOYALTY", "rewardAboveMargin", { members: 2000, extra_margin: 30, variable_cost: 31, fixed_cost: 0 }, { members: 2000, extra_margin: 30, variable_cost: 8, fixed_cost: 0 }],
  ["LEVER.LOYALTY", "thinLoyalty", { members: 2000, extra_margin: 30, variable_cost: 18, fixed_cost: 20000 }, { members: 2000, extra_margin: 30, variable_cost: 18, fixed_cost: 20000, deadweight: 0.05 }],
  ["LEVER.ANNUITY", "savingOutgrows", { yearly_saving: 100, investment: 100, discount: 0.1, years: 5, growth: 0.12 }, { yearly_saving: 100, investment: 100, discount: 0.1, years: 5, growth: 0.02 }],
  ["LEVER.FCR", "gapLooksLikeRate", { contacts: 1000, fcr_gap: 0.74, extra_contacts: 1, cost: 8 }, { contacts: 1000, fcr_gap: 0.26, extra_contacts: 1, cost: 8 }],
  ["LEVER.DIGITAL", "everyContactContained", { containment: 1 }, { containment: 0.9 }],
  ["LEVER.DIGITAL", "selfServiceDearer", { cost_assisted: 6.5, cost_self: 6.5 }, { cost_assisted: 6.5, cost_self: 0.5 }],
  ["CXLV.MODEL", "periodMix", { inputs: block({ retention: 0.97 }), score: 0.75 }, { inputs: block({ retention: 0.94 }), score: 0.75 }],
  ["CXLV.MODEL", "everyReferralNew", { inputs: block({ "referral rate": 0.1 }), score: 0.75 }, { inputs: block({ "referral rate": 0.1, "share new": 0.5 }), score: 0.75 }],
  ["CXLV.MODEL", "growthOutruns", { inputs: block({ growth: 0.12 }), score: 0.75 }, { inputs: block({ growth: 0.12, periods: 5 }), score: 0.75 }],
  ["CLV.BRIDGE", "looksLikeChurn", { base: block({ retention: 0.1 }) }, { base: block({ retention: 0.8 }) }],
  ["CLV.RESIDUAL", "unitDiscount", { fit: fitIn("week"), discount: 0.15 }, { fit: fitIn("year"), discount: 0.15 }],
  ["CLV.PREDICT", "unitDiscount", { fit: fitIn("month"), discount: 0.1 }, { fit: fitIn("month"), discount: 0.008 }],
];

test.each(edges)("%s: %s", (id, key, given, clean) => {
  expect(keysOf(id, given)).toContain(key);
  expect(keysOf(id, clean)).not.toContain(key);
});

test("every rule has an edge", () => {
  const tested = new Set(edges.map(([, key]) => key));
  expect(Object.keys(sentences).filter((key) => !tested.has(key))).toEqual([]);
});

test("the figures of the published mistakes: 3% a month is 69.4% and 30.6% a year, 10% a year is 0.797% a month", () => {
  const mixed = smellsOf("CLV", { margin: 80, retention: 0.97, discount: 0.1 })[0]!;
  expect(mixed.figures["yearly"]).toBeCloseTo(0.693842361, 9);
  expect(mixed.figures["monthly"]).toBeCloseTo(0.007974140429, 11);
  expect(mixed.instead).toBe(mixed.figures["monthly"]);
  const twelve = smellsOf("CLV.LIFESPAN", { churn: 0.36 })[0]!;
  expect(twelve.figures["yearly"]).toBeCloseTo(1 - 0.97 ** 12, 12);
  expect(twelve.instead).toBeCloseTo(0.306157639, 9);
});

test("of a range, the rows that smell are counted and the first is told; bad rows and blanks are let be", () => {
  const smells = smellsOf("CLV", { margin: [[80], ["x"], [80], [80], [null]], retention: [[0.8], [0.97], [0.97], [0.98], [""]], discount: 0.1 });
  expect(smells).toMatchObject([{ warning: { key: "periodMix" }, count: 3, of: 5, first: 1, figures: { retention: 0.97 } }]);
  expect(smellsOf("CLV", { margin: [[1], [2], [3]], retention: [[0.97], [0.97]], discount: 0.1 })).toMatchObject([{ count: 2, of: 3 }]);
  expect(keysOf("CLV.SAAS", {})).toEqual([]);
  const single = smellsOf("CLV", { margin: [[1], [2], [3]], retention: 0.8, discount: 0.4 });
  expect(single).toMatchObject([{ warning: { key: "highDiscount" }, count: 1, of: 1 }]);
});

test("a sentence is written in each language with its figures", () => {
  for (const language of languages) {
    const sentence = warningSentence("timesTwelve", language, (figure) => `<${figure}>`);
    expect(sentence.match(/<\w+>/g)).toEqual(["<churn>", "<monthly>", "<monthly>", "<yearly>"]);
  }
});

test("published examples that smell are those whose source leaves something to ask", () => {
  const examples = published as unknown as readonly { function: string; given: Readonly<Record<string, Input>> }[];
  const counts = new Map<string, number>();
  for (const { function: id, given } of examples) for (const key of keysOf(id, given)) counts.set(`${id}: ${key}`, (counts.get(`${id}: ${key}`) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    /* Revenue ÷ churn, and average lifespans of 100 and more months. */
    "CLV.SAAS: revenueNotMargin": 3,
    "CLV.SAAS: longLifespan": 2,
    /* Referral values worked out per referral instead of per customer, all of them new. */
    "LEVER.REFERRAL: everyReferralNew": 4,
    "LEVER.REFERRAL: manyReferrals": 2,
    /* 138,000 repeat calls on 200,000 issues. */
    "LEVER.FCR: gapLooksLikeRate": 1,
  });
});
