import { money, ratio, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverAcqOpt = defineFunction({
  id: "LEVER.ACQOPT",
  title: "Best acquisition spend",
  about: "The spend per prospect that leaves most value, when each further unit of spend wins less, and the value that it leaves.",
  symbol: "A_*",
  arguments: {
    ceiling: share("C", "Highest share of prospects that could ever be won"),
    k: ratio("k", "How quickly spend approaches the ceiling (LEVER.ACQK)", { above: 0, typical: [0.005, 0.2] }),
    value: money("V", "Value of a prospect who is won, before acquisition spend", { typical: [0, 1000] }),
  },
  returns: "money",
  layout: "Left to right: best spend per prospect; value per prospect that it leaves.",
  first: { name: "A_*", about: "Best spend per prospect; 0 where the first unit of spend already costs more than it brings" },
  formula: "IF(gain <= 1, 0, LN(gain) / k)",
  where: { gain: "ceiling * k * value" },
  further: [
    {
      name: "CE_*",
      about: "Value per prospect that the best spend leaves",
      returns: "money",
      formula: "IF(gain <= 1, 0, (gain - 1 - LN(gain)) / k)",
    },
  ],
  assumptions: ["The share won is C(1 − e^(−kA)) for a spend of A per prospect."],
  sources: ["Blattberg & Deighton (1996), Harvard Business Review 74(4), as quoted by Tsao (2013)"],
  keywords: ["acquisition", "optimal spend", "blattberg", "deighton", "prospect", "budget"],
  example: { given: { ceiling: 0.6, k: 0.03465735902799726, value: 250 }, gives: [[47.56248445, 73.58361474]] },
});
