import { discountRate, growthRate, money, periods, rate, share } from "../../arguments";
import { defineFunction } from "../../define";
import { whenGiven } from "../../formula/choices";
import { churnLooksLikeRetention, churnPeriodMix, discountSmells, longLifespanOfChurn, timesTwelve } from "../../warnings/rules/rates";

export const clvSaas = defineFunction({
  id: "CLV.SAAS",
  title: "Subscription lifetime value",
  about: "Lifetime value of a subscription from revenue per account, gross margin and churn, with expansion and a cap if wanted.",
  symbol: "LTV",
  arguments: {
    arpa: money("a", "Average revenue per account in one period", { min: 0 }),
    gross_margin: share("g", "Gross margin as a share of revenue", { min: undefined, typical: [0, 1] }),
    churn: rate("c", "Share of accounts lost in one period"),
    expansion: growthRate("h", "Growth of revenue per account from one period to the next", { default: 0 }),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
    cap_periods: periods("N", "Most periods counted", { absent: "no cap" }),
  },
  returns: "money",
  formula: whenGiven(
    "cap_periods",
    "arpa * gross_margin * ANNUITY((1 - churn) * (1 + expansion) / (1 + discount), cap_periods)",
    "arpa * gross_margin * (1 + discount) / gap",
  ),
  where: {
    /* Written from churn, so that without expansion and discounting it is the well-known revenue × margin / churn. */
    gap: "churn + discount - (1 - churn) * expansion",
  },
  checks: [
    {
      when: whenGiven("cap_periods", null, "gap <= 0"),
      why: "no finite value",
      message: "expansion outruns churn and discounting, so the sum has no end: set cap_periods, or a discount rate above the net growth",
    },
  ],
  warnings: [
    { key: "revenueNotMargin", argument: "gross_margin", when: ["gross_margin = 1"], source: "metrickit and others: revenue taken for margin" },
    churnLooksLikeRetention,
    timesTwelve,
    { ...longLifespanOfChurn("discount"), when: ["churn > 0", "churn < 0.0166", "discount = 0", "expansion <= 0"], picked: { cap_periods: "missing" } },
    {
      key: "expansionOutruns",
      argument: "expansion",
      when: ["expansion > 0", "(1 - churn) * (1 + expansion) >= 1"],
      picked: { cap_periods: "missing" },
      figures: { expansion: { formula: "expansion", quantity: "rate" }, churn: { formula: "churn", quantity: "rate" } },
      source: "ryanconsulting.ai and pulserevops.com: expansion above churn",
    },
    churnPeriodMix,
    ...discountSmells(),
  ],
  assumptions: [
    "The first payment comes now. Without expansion, discounting and cap the value is revenue × margin ÷ churn.",
    "Churn and expansion are the same in every period; expansion applies to the accounts that stay.",
  ],
  sources: ["Skok, SaaS Metrics 2.0 (forEntrepreneurs.com)", "Fader & Hardie (2012), brucehardie.com/notes/024 (timing)"],
  keywords: ["ltv", "saas", "arpu", "arpa", "subscription", "churn", "expansion", "mrr", "negative churn"],
  example: { given: { arpa: 100, gross_margin: 0.8, churn: 0.03 }, gives: 2666.6666666666665 },
});
