import { defineFunction } from "../../define";
import { largeAmountEffect, largeEffect, largeScoreChange } from "../../warnings/rules/experience";
import { retentionAndDiscount } from "../../warnings/rules/rates";
import { baselineCheck, cxlvArguments, cxlvCheck, cxlvParts } from "./cxlvParts";

export const cxlvPremium = defineFunction({
  id: "CXLV.PREMIUM",
  title: "Experience premium",
  about: "What the changed experience adds: CXLV minus the CLV of the same customer at today's experience.",
  symbol: "ΔCXLV",
  arguments: cxlvArguments,
  returns: "money",
  formula: "own + referral_value - baseline",
  where: cxlvParts,
  checks: [cxlvCheck, baselineCheck],
  warnings: [...retentionAndDiscount, largeScoreChange, largeEffect("beta_retention"), largeAmountEffect("beta_margin")],
  assumptions: ["Timing is \"begin\" in both values.", "The referral value counts in full: the baseline has none."],
  sources: ["Definition of this add-in: CXLV minus CLV at the reference experience"],
  keywords: ["experience", "uplift", "premium", "roi", "cx", "worth", "improvement"],
  example: {
    given: {
      margin: 80,
      retention: 0.97,
      discount: 0.007974140428903764,
      score_change: 0.1,
      beta_retention: 1.5,
      beta_margin: 0.1,
      referral_value: 12,
    },
    gives: 290.8459151,
  },
});
