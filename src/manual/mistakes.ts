import type { Input, Quantity } from "../clv/index";

export const mistakeKeys = [
  "roi", "periodMix", "annualTwin", "timesTwelve", "forgottenCost", "outrun", "needsEnd", "rounding", "payback", "answerKey", "lifespanTwice", "lastTerm",
] as const;
export type MistakeKey = (typeof mistakeKeys)[number];

interface Stated {
  readonly value: number;
  readonly quantity: Quantity;
}

/** A published statement and what the functions make of the same inputs. */
export interface Mistake {
  readonly source: string;
  /** The numbers of the published statement, {0}, {1} … of its words. */
  readonly stated: readonly Stated[];
  readonly calls: readonly { readonly id: string; readonly given: Readonly<Record<string, Input>> }[];
}

const money = (value: number): Stated => ({ value, quantity: "money" });
const rate = (value: number): Stated => ({ value, quantity: "rate" });
const count = (value: number): Stated => ({ value, quantity: "count" });

/** The published margin covers the twenty years of the case; the formula wants that of one. */
const lifetimeMargin = 5241.6;
const yearlyMargin = 262.08;

export const mistakes: Readonly<Record<MistakeKey, Mistake>> = {
  roi: {
    source: "ClearAction (LinkedIn), “9,708% CXM ROI?”",
    stated: [rate(97.08), money(1_734_000), money(50_625)],
    calls: [{ id: "CX.ROI", given: { benefit: 1_734_000, investment: 50_625 } }],
  },
  periodMix: {
    source: "justaaa.com, question 309708 (case Net-4-You)",
    stated: [money(41_000_000), rate(0.12)],
    calls: [
      { id: "CLV.RATE", given: { rate: 0.12, from_per_year: 12, to_per_year: 12, kind: "nominal" } },
      { id: "CLV", given: { margin: 18.95, retention: 0.788, discount: 0.01, timing: "renewal" } },
      { id: "CLV", given: { margin: 18.95, retention: 0.788, discount: 0.12, timing: "renewal" } },
    ],
  },
  annualTwin: {
    source: "GitHub, HotDash: customer lifetime value modelling",
    stated: [rate(0.03), rate(0.95)],
    calls: [{ id: "CLV.RATE", given: { rate: 0.97, from_per_year: 12, to_per_year: 1, kind: "survival" } }],
  },
  timesTwelve: {
    source: "wizedu.com, question 1143631",
    stated: [rate(0.03), rate(12 * 0.03)],
    calls: [{ id: "CLV.RATE", given: { rate: 0.03, from_per_year: 12, to_per_year: 1, kind: "churn" } }],
  },
  forgottenCost: {
    source: "jiskha.com, question 1327778623, second answer (case Net-4-You)",
    stated: [money(19.45 / 0.222), money(19.45), money(0.5)],
    calls: [
      { id: "CLV", given: { margin: 18.95, retention: 0.788, discount: 0.01, timing: "renewal" } },
      { id: "CLV", given: { margin: 19.45, retention: 0.788, discount: 0.01, timing: "end" } },
    ],
  },
  outrun: {
    source: "ryanconsulting.ai, expansion-adjusted LTV",
    stated: [money(144_300), money(4_014_000), { value: 0.048 - 0.18 * 0.78, quantity: "score" }],
    calls: [
      { id: "CLV.SAAS", given: { arpa: 144_300, gross_margin: 1, churn: 0.048, expansion: 0.1404 } },
      { id: "CLV.SAAS", given: { arpa: 144_300, gross_margin: 1, churn: 0.048 } },
    ],
  },
  needsEnd: {
    source: "pulserevops.com, sales training q105",
    stated: [{ value: 1 + 0.0093 - 1.0095, quantity: "score" }],
    calls: [
      { id: "CLV", given: { margin: 956.28, retention: 0.986, discount: 0.0093, timing: "begin", cac: 0, growth: 0.0239 } },
      { id: "CLV", given: { margin: 956.28, retention: 0.986, discount: 0.0093, timing: "begin", cac: 0, growth: 0.0239, periods: 60 } },
    ],
  },
  rounding: {
    source: "solutioninn.com, question 1261927",
    stated: [money(7600), money(2512), money(2084 * 7.69)],
    calls: [
      { id: "LEVER.EFFICIENCY", given: { cost_pool: 7600, share: 0.33 } },
      { id: "CLV.SAAS", given: { arpa: 2084, gross_margin: 1, churn: 0.13 } },
    ],
  },
  payback: {
    source: "winsights.io, payback under churn",
    stated: [count(600 / 80 / 0.97)],
    calls: [{ id: "CAC.PAYBACK", given: { cac: 600, margin: 80, retention: 0.97 } }],
  },
  answerKey: {
    source: "collegeschoolessays.com, objective 9, question 5",
    stated: [money(2925.12), money(2821.49)],
    calls: [
      { id: "CLV.SERIES", given: { margins: [[380, 500, 550]], retention: 0.8, discount: 0.1, timing: "end" } },
      { id: "CLV.SERIES", given: { margins: [[380, 500, 550]], retention: 0.8, discount: 0.1, timing: "begin" } },
    ],
  },
  lifespanTwice: {
    source: "papersdude.com, after the KISSmetrics case on Starbucks",
    stated: [money(lifetimeMargin), money(yearlyMargin)],
    calls: [
      { id: "CLV", given: { margin: yearlyMargin, retention: 0.75, discount: 0.1, timing: "renewal" } },
      { id: "CLV", given: { margin: lifetimeMargin, retention: 0.75, discount: 0.1, timing: "renewal" } },
    ],
  },
  lastTerm: {
    source: "callcentersolutionsreport on Avaya's formula",
    stated: [],
    calls: [{ id: "CLV.ENGAGE", given: { revenue: 1000, support_cost: 100, years: 10, acquisition_cost: 100 } }],
  },
};
