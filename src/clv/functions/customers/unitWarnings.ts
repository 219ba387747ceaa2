import { count, discountRate } from "../../arguments";
import type { Grid } from "../../result";
import { daysPerUnit } from "../../transactions/unit";
import type { Over, Warning } from "../../warnings/warning";
import { purchaseFit } from "./fitBlock";

/** A discount rate that is usual for a year, beside a fit whose periods are shorter. */
export const unitWarnings: readonly Warning[] = [
  {
    key: "unitDiscount",
    argument: "discount",
    when: ["per_year > 2", "discount >= 0.05"],
    figures: {
      discount: { formula: "discount", quantity: "rate" },
      periods: { formula: "per_year", quantity: "count" },
      converted: { formula: "(1 + discount) ^ (1 / per_year) - 1", quantity: "rate" },
    },
    instead: "(1 + discount) ^ (1 / per_year) - 1",
    source: "Fader & Hardie, brucehardie.com: a yearly rate of 15% is 0.27% for a week",
  },
];

/** The discount rate at place `place` of the arguments, and how many periods of the fit a year has. */
export const overFitUnit = (place: number): Over => ({
  args: { discount: discountRate("d", "Discount rate for one period of the fit's unit"), per_year: count("n", "Periods in a year") },
  read: (inputs) => {
    const [fit] = inputs;
    if (!Array.isArray(fit)) return null;
    const read = purchaseFit("fit", fit as Grid);
    return read.ok && read.value.unit !== null ? [inputs[place], daysPerUnit.year / daysPerUnit[read.value.unit]] : null;
  },
});
