import type { ClosedFormText } from "../../closedForm";
import { choose, whenGiven } from "../../formula/choices";

/**
 * The parts of "value": the present value of a margin under retention, discount rate and growth, for each timing, with
 * and without an end. `margin` is a formula text. m / (1 − r/(1 + d)) is the m(1 + d)/(1 + d − r) of the textbooks.
 */
export const valueOfMargin = (margin: string): Required<Pick<ClosedFormText, "where" | "checks">> => ({
  where: {
    ratio: "retention * (1 + growth) / (1 + discount)",
    value: whenGiven(
      "periods",
      choose("timing", {
        begin: `${margin} * ANNUITY(ratio, periods)`,
        end: `${margin} * ANNUITY(ratio, periods) / (1 + discount)`,
        mid: `${margin} * ANNUITY(ratio, periods) / (1 + discount) ^ 0.5`,
        renewal: `${margin} * ANNUITY(ratio, periods) * retention / (1 + discount)`,
      }),
      choose("timing", {
        begin: `${margin} / (1 - ratio)`,
        end: `${margin} / (1 - ratio) / (1 + discount)`,
        mid: `${margin} / (1 - ratio) / (1 + discount) ^ 0.5`,
        renewal: `${margin} / (1 - ratio) * retention / (1 + discount)`,
      }),
    ),
  },
  checks: [
    {
      when: whenGiven("periods", null, "ratio >= 1"),
      why: "no finite value",
      message:
        "the margins never fall in value: retention × (1 + growth) reaches 1 + discount, so give a number of periods, a higher discount rate or a lower retention",
    },
  ],
});
