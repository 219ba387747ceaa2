import type { Figure, Warning } from "../warning";

const rate = (formula: string): Figure => ({ formula, quantity: "rate" });
const yearly = (kept: string): Figure => rate(`1 - (1 - ${kept}) ^ 12`);
const monthly: Figure = rate("(1 + discount) ^ (1 / 12) - 1");

/** A monthly rate of staying beside a yearly discount rate, the costliest of the published mistakes. */
export const periodMix: Warning = {
  key: "periodMix",
  argument: "discount",
  when: ["retention >= 0.95", "retention < 1", "discount >= 0.05"],
  figures: { retention: rate("retention"), discount: rate("discount"), yearly: rate("retention ^ 12"), monthly },
  instead: "(1 + discount) ^ (1 / 12) - 1",
  source: "justaaa.com, question 309708 (case Net-4-You); HotDash, \"monthly churn 3% (95% annual retention)\"",
};

/** The same, told from churn. */
export const churnPeriodMix: Warning = {
  ...periodMix,
  key: "churnPeriodMix",
  when: ["churn <= 0.05", "churn > 0", "discount >= 0.05"],
  figures: { churn: rate("churn"), discount: rate("discount"), yearly: yearly("churn"), monthly },
};

/** `name` is the discount rate. */
export const discountSmells = (name = "discount"): readonly Warning[] => [
  {
    key: "highDiscount",
    argument: name,
    when: [`${name} > 0.3`],
    figures: { discount: rate(name) },
    source: "Kotler & Keller, Marketing Management (10% to 20% a year)",
  },
  { key: "negativeDiscount", argument: name, when: [`${name} < 0`] },
];

export const retentionLooksLikeChurn: Warning = {
  key: "looksLikeChurn",
  argument: "retention",
  when: ["retention > 0", "retention < 0.2"],
  figures: { retention: rate("retention"), kept: rate("1 - retention") },
  instead: "1 - retention",
};

export const churnLooksLikeRetention: Warning = {
  key: "looksLikeRetention",
  argument: "churn",
  when: ["churn > 0.5", "churn < 1"],
  figures: { churn: rate("churn"), lost: rate("1 - churn") },
  instead: "1 - churn",
};

/** Twelve times a whole percent is seldom a churn that someone measured; smaller multiples are. */
export const timesTwelve: Warning = {
  key: "timesTwelve",
  argument: "churn",
  when: ["(churn - 0.36) * (churn - 0.48) = 0"],
  figures: { churn: rate("churn"), monthly: rate("churn / 12"), yearly: yearly("churn / 12") },
  instead: "1 - (1 - churn / 12) ^ 12",
  source: "wizedu.com, question 1143631 (36% a year from 3% a month)",
};

const longLifespan = (argument: string, lost: string, undiscounted: readonly string[]): Warning => ({
  key: "longLifespan",
  argument,
  when: [`${lost} > 0`, `${lost} < 0.0166`, ...undiscounted],
  figures: { lifespan: { formula: `1 / (${lost})`, quantity: "count" } },
  source: "Stripe counts no churn below 1.67% a month, 60 months of lifespan",
});

/** `discount` names the discount rate of the function, where it has one. */
export const longLifespanOfChurn = (discount?: string): Warning =>
  longLifespan("churn", "churn", discount === undefined ? [] : [`${discount} = 0`]);
export const longLifespanOfRetention: Warning = longLifespan("retention", "1 - retention", ["discount = 0"]);

/** What every value of a margin over retention and discount rate can smell of. */
export const retentionAndDiscount: readonly Warning[] = [periodMix, ...discountSmells(), retentionLooksLikeChurn];

export const growthOutruns: Warning = {
  key: "growthOutruns",
  argument: "growth",
  when: ["growth > 0", "growth > discount"],
  figures: { growth: rate("growth"), discount: rate("discount") },
  source: "ryanconsulting.ai, expansion-adjusted LTV",
};
