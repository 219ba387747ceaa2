import { type Argument, choice, type ChoiceArgument } from "./arguments";

/** When the margins of a period fall. Published formulas differ in this and rarely say so. */
const meanings = {
  begin: "the first margin comes now and is certain; each later one at the start of its period",
  end: "the first margin is certain and comes at the end of the first period",
  mid: "the first margin is certain and comes in the middle of the first period",
  renewal: "the first margin comes after one period, from those who renew; today's payment is not counted",
} as const;

export const timing = (about = "When margins fall"): ChoiceArgument => choice("timing", about, meanings, { default: "begin" });

export type Timing = keyof typeof meanings;

/** Who prints the formula of each timing; Fader & Hardie (2012), note 024, collect them. */
export const publishers: Readonly<Record<Timing, readonly string[]>> = {
  begin: ["Blattberg, Getz & Thomas", "Steenburgh & Avery (HBS)"],
  end: ["Ofek (HBS)", "Davis"],
  mid: [],
  renewal: ["Gupta & Lehmann", "Kotler & Keller", "Capon"],
};

export const timings = Object.keys(meanings) as readonly Timing[];

/** Whether an argument of this name chooses when margins fall. */
export const isTiming = (name: string, argument: Argument): argument is ChoiceArgument => name === "timing" && argument.type === "choice";
