import { count, discountRate, money, rate, share } from "../../arguments";
import { defineFunction } from "../../define";
import { retentionAndDiscount } from "../../warnings/rules/rates";

export const leverReferral = defineFunction({
  id: "LEVER.REFERRAL",
  title: "Value of referrals",
  about: "What one customer's referrals are worth in a period and, where a retention rate is given, over the customer's lifetime.",
  symbol: "V_period",
  arguments: {
    rate: count("ρ", "Successful referrals of one customer in a period; negative where detractors keep customers away", {
      min: undefined,
      typical: [0, 0.5],
    }),
    share_new: share("w", "Share of the referred customers who would not have come anyway"),
    clv_referred: money("V_ref", "Lifetime value of a referred customer before acquisition cost", { typical: [0, 2000] }),
    cac: money("A", "Acquisition cost saved for a referred customer who would have come anyway", { min: 0, typical: [0, 500] }),
    reward: money("c_ref", "Reward and handling for each successful referral", { default: 0, min: 0, typical: [0, 100] }),
    retention: rate("r", "Share of customers who stay from one period to the next", { absent: "no lifetime value" }),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
  },
  returns: "money",
  layout: "Left to right: value per period; value over the lifetime, only where a retention rate is given.",
  first: { name: "V_period", about: "Value of one customer's referrals in a period" },
  formula: "period",
  where: { period: "rate * (share_new * clv_referred + (1 - share_new) * cac - reward)" },
  further: [
    {
      name: "V_lifetime",
      about: "Their present value over the customer's lifetime, the first period now",
      returns: "money",
      needs: "retention",
      formula: "period / (1 - retention / (1 + discount))",
      checks: [
        {
          when: "retention / (1 + discount) >= 1",
          why: "no finite value",
          message: "retention reaches 1 + discount, so the referrals never fall in value: give a higher discount rate or a lower retention",
        },
      ],
    },
  ],
  warnings: [
    {
      key: "manyReferrals",
      argument: "rate",
      when: ["rate > 1"],
      figures: { rate: { formula: "rate", quantity: "count" } },
    },
    {
      key: "everyReferralNew",
      argument: "share_new",
      when: ["share_new = 1"],
      source: "Kumar, Petersen & Leone (2010), Journal of Marketing 74(5): some referred customers would have come anyway",
    },
    {
      key: "rewardAboveReferral",
      argument: "reward",
      when: ["reward > share_new * clv_referred + (1 - share_new) * cac"],
      figures: {
        reward: { formula: "reward", quantity: "money" },
        brought: { formula: "share_new * clv_referred + (1 - share_new) * cac", quantity: "money" },
      },
    },
    ...retentionAndDiscount,
  ],
  assumptions: [
    "Referred customers are worth what you say they are: nothing is added because they were referred.",
    "One generation: the referrals of the referred are not counted.",
  ],
  sources: [
    "Kumar, Petersen & Leone (2007), Harvard Business Review 85(10): customers who would have come anyway save their acquisition cost",
    "Bain & Company, word-of-mouth economics",
  ],
  keywords: ["referral", "word of mouth", "advocacy", "recommend", "crv", "customer referral value", "invite"],
  example: {
    given: { rate: 0.08, share_new: 0.5, clv_referred: 916.6666666666667, cac: 150, reward: 20, retention: 0.8, discount: 0.1 },
    gives: [[41.06666667, 150.5777778]],
  },
});
