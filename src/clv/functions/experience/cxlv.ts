import { defineFunction } from "../../define";
import { largeAmountEffect, largeEffect, largeScoreChange } from "../../warnings/rules/experience";
import { retentionAndDiscount } from "../../warnings/rules/rates";
import { cxlvArguments, cxlvCheck, cxlvParts } from "./cxlvParts";

export const cxlv = defineFunction({
  id: "CXLV",
  title: "Customer experience lifetime value",
  about: "Lifetime value of a customer at a changed experience score, with its referrals; gross, first margin now.",
  symbol: "CXLV",
  arguments: cxlvArguments,
  returns: "money",
  formula: "own + referral_value",
  where: cxlvParts,
  checks: [cxlvCheck],
  warnings: [...retentionAndDiscount, largeScoreChange, largeEffect("beta_retention"), largeAmountEffect("beta_margin")],
  assumptions: [
    "Timing is \"begin\" and acquisition cost is not subtracted, so that CXLV ÷ CAC is the ratio to use.",
    "Without a score change and without referrals it is CLV of the same margin, retention and discount rate.",
    "The effects are yours to measure; both are 0 until you give them.",
  ],
  sources: [
    "Rust, Zahorik & Keiningham (1995), Journal of Marketing 59(2) (satisfaction to retention to profit)",
    "Kumar et al. (2010), Journal of Service Research 13(3) (customer engagement value: own plus referral value)",
    "Definition of this add-in: CLV conditional on the experience score, plus referral value",
  ],
  keywords: ["experience", "cx", "nps", "csat", "satisfaction", "lifetime value", "referral"],
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
    gives: 2414.341808,
  },
});
