import { duration, wholeCount } from "../../arguments";
import { defineFunction } from "../../define";
import { probabilityOf, probabilityWhenNew } from "../../models/scoring";
import { failure } from "../../result";
import { purchaseFit } from "./fitBlock";
import { notInACell } from "./notInACell";
import { scoreCustomers } from "./scoreCustomers";
import { customersOrNew, fewCustomers, fit, fitAssumptions, publishedFit } from "./verbArguments";

export const clvProbability = defineFunction({
  id: "CLV.PROBABILITY",
  title: "Probability of a number of purchases",
  about: "Probability of exactly so many purchases in an interval of the future: of each customer of a table given the history, or of a new customer.",
  symbol: "P(Y=y)",
  arguments: {
    fit,
    purchases: wholeCount("y", "Number of purchases in the interval"),
    periods: duration("t", "Length of the interval, in the unit of the fit; for BG/BB the number of occasions", { typical: [1, 104] }),
    from: duration("t_0", "Begin of the interval, counted from now", { default: 0 }),
    customers: customersOrNew,
  },
  returns: "share",
  results: [{ name: "P(Y=y)", about: "Probability for the customer of that row", returns: "share" }],
  layout: "Beside the table: a heading where the table has a header, then one value per row; without a table one value.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>P</mi><mo>(</mo><mi>Y</mi><mo>(</mo><msub><mi>t</mi><mn>0</mn></msub><mo>,</mo><msub><mi>t</mi><mn>0</mn></msub><mo>+</mo><mi>t</mi><mo>)</mo><mo>=</mo><mi>y</mi><mo>|</mo><mi>x</mi><mo>,</mo><msub><mi>t</mi><mi>x</mi></msub><mo>,</mo><mi>T</mi><mo>;</mo><mi>θ</mi><mo>)</mo></mrow></math>',
  compute: ({ fit: block, purchases, periods, from, customers }) => {
    const read = purchaseFit("fit", block);
    if (!read.ok) return read.failure;
    const interval = { purchases, periods, from };
    if (customers.length > 0) return scoreCustomers("probability", read.value, customers, (asked) => probabilityOf(asked, interval));
    if (read.value.covariates.length > 0) return failure("argument", "customers should be given, because the fit has coefficients of what is known of them").failure;
    const value = probabilityWhenNew(read.value.model, read.value.parameters, interval);
    return value.ok ? value.value : value.failure;
  },
  native: notInACell,
  assumptions: [...fitAssumptions, "Of a new customer the first purchase is not counted. Who has left by the begin of the interval buys nothing in it."],
  sources: [
    "Fader, Hardie & Lee (2005), Marketing Science 24(2): BG/NBD, eq. 8",
    "Fader & Hardie (2006), brucehardie.com/notes/013: Pareto/NBD over an interval",
    "Fader, Hardie & Shang (2010), Marketing Science 29(6): BG/BB",
  ],
  keywords: ["probability", "distribution", "pmf", "exactly", "no purchase", "zero purchases", "chance"],
  example: { given: { fit: publishedFit, purchases: 1, periods: 39, from: 0, customers: fewCustomers }, gives: [
      ["probability"],
      [0.2393189374],
      [0.1098729888],
      [0.0686884204],
      [0.00001809848461],
    ] },
});
