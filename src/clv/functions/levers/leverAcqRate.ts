import { money, rate, ratio } from "../../arguments";
import { defineFunction } from "../../define";

export const leverAcqRate = defineFunction({
  id: "LEVER.ACQRATE",
  title: "Acquisition rate at a spend",
  about: "Share of prospects won when so much is spent on each, on a curve that rises towards a ceiling.",
  symbol: "a",
  arguments: {
    spend: money("A", "Acquisition spend per prospect", { min: 0, typical: [0, 100] }),
    ceiling: rate("C", "Share that could be won with unlimited spend"),
    k: ratio("k", "Steepness of the curve, from LEVER.ACQK", { min: 0, typical: [0.005, 0.1] }),
  },
  returns: "rate",
  formula: "ceiling * (1 - EXP(-(k * spend)))",
  assumptions: ["The first money works best; every further unit wins less than the one before."],
  sources: ["Blattberg & Deighton (1996), Harvard Business Review 74(4), as quoted by Tsao (2013)"],
  keywords: ["acquisition rate", "response curve", "ceiling", "blattberg deighton"],
  example: { given: { spend: 30, ceiling: 0.6, k: 0.03465735902799726 }, gives: 0.3878679656 },
});
