import { money } from "../../arguments";
import { defineFunction } from "../../define";

export const cxRoi = defineFunction({
  id: "CX.ROI",
  title: "Return on an experience investment",
  about: "Benefit less investment, as a share of the investment.",
  symbol: "ROI",
  arguments: {
    benefit: money("B", "Money the investment brings, before it is subtracted", { typical: [0, 5000] }),
    investment: money("I", "Money invested", { min: 0, typical: [1, 1000] }),
  },
  returns: "rate",
  formula: "(benefit - investment) / investment",
  checks: [
    { when: "investment = 0", why: "zero denominator", message: "investment is 0 (an empty cell counts as 0): a return needs an investment above 0" },
  ],
  warnings: [
    {
      key: "returnTooGood",
      argument: "benefit",
      when: ["investment > 0", "benefit > 11 * investment"],
      figures: { roi: { formula: "(benefit - investment) / investment", quantity: "rate" } },
      source: "ClearAction, 9,708% CXM ROI; brandmovers: what would have come anyway",
    },
  ],
  assumptions: ["The benefit is gross: subtracting the investment first would count it twice.", "Savings alone, as a share of cost, are no return on investment."],
  sources: ["Rust, Lemon & Zeithaml (2004), Journal of Marketing 68(1): return on marketing"],
  keywords: ["return", "roi", "investment", "benefit", "programme"],
  example: { given: { benefit: 4800000, investment: 1000000 }, gives: 3.8 },
});
