import { choice, type ChoiceArgument } from "./arguments";

/** When the margins of a period fall. Published formulas differ in this and rarely say so. */
const meanings = {
  begin: "the first margin comes now and is certain; each later one at the start of its period",
  end: "the first margin is certain and comes at the end of the first period",
  mid: "the first margin is certain and comes in the middle of the first period",
  renewal: "the first margin comes after one period, from those who renew; today's payment is not counted",
} as const;

export const timing = (about = "When margins fall"): ChoiceArgument => choice("timing", about, meanings, { default: "begin" });
