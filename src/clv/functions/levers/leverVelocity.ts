import { count, money, rate } from "../../arguments";
import { defineFunction } from "../../define";

export const leverVelocity = defineFunction({
  id: "LEVER.VELOCITY",
  title: "Sales velocity",
  about: "Revenue that a pipeline brings in a number of days: opportunities × deal size × win rate ÷ sales cycle.",
  symbol: "v",
  arguments: {
    opportunities: count("O", "Opportunities in the pipeline", { typical: [1, 200] }),
    deal: money("D", "Average value of a deal", { min: 0, typical: [100, 50000] }),
    win_rate: rate("W", "Share of opportunities that are won"),
    cycle_days: count("L", "Days from opportunity to deal", { min: undefined, above: 0, typical: [5, 180] }),
    days: count("t", "Days to count", { min: undefined, above: 0, default: 1, typical: [1, 365] }),
  },
  returns: "money",
  formula: "opportunities * deal * win_rate / cycle_days * days",
  assumptions: ["The pipeline is filled again as fast as it empties."],
  sources: ["The usual definition of sales velocity; mavenlb.com prints an example"],
  keywords: ["sales velocity", "pipeline", "win rate", "cycle", "time to money"],
  example: { given: { opportunities: 40, deal: 25000, win_rate: 0.25, cycle_days: 90 }, gives: 2777.777778 },
});
