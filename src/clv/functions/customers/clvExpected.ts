import { duration } from "../../arguments";
import { defineFunction } from "../../define";
import { expectedOf, expectedWhenNew } from "../../models/scoring";
import { failure } from "../../result";
import { purchaseFit } from "./fitBlock";
import { notInACell } from "./notInACell";
import { scoreCustomers } from "./scoreCustomers";
import { customersOrNew, fewCustomers, fit, fitAssumptions, publishedFit } from "./verbArguments";

export const clvExpected = defineFunction({
  id: "CLV.EXPECTED",
  title: "Expected purchases",
  about: "Purchases to expect from each customer of a table in the next periods; without a table, from a new customer.",
  symbol: "E(Y)",
  arguments: {
    fit,
    periods: duration("t", "Length of time to look ahead, in the unit of the fit; for BG/BB the number of occasions", { typical: [1, 104] }),
    customers: customersOrNew,
  },
  returns: "count",
  results: [{ name: "E(Y)", about: "Expected purchases of the customer of that row", returns: "count" }],
  layout: "Beside the table: a heading where the table has a header, then one value per row; without a table one value.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>E</mi><mo>(</mo><mi>Y</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>|</mo><mi>x</mi><mo>,</mo><msub><mi>t</mi><mi>x</mi></msub><mo>,</mo><mi>T</mi><mo>;</mo><mi>θ</mi><mo>)</mo></mrow></math>',
  compute: ({ fit: block, periods, customers }) => {
    const read = purchaseFit("fit", block);
    if (!read.ok) return read.failure;
    if (customers.length > 0) return scoreCustomers("expected purchases", read.value, customers, (asked) => expectedOf(asked, periods));
    if (read.value.covariates.length > 0) return failure("argument", "customers should be given, because the fit has coefficients of what is known of them").failure;
    const value = expectedWhenNew(read.value.model, read.value.parameters, periods);
    return value.ok ? value.value : value.failure;
  },
  native: notInACell,
  assumptions: [...fitAssumptions, "Of a new customer the first purchase is not among those expected."],
  sources: [
    "Fader, Hardie & Lee (2005), Marketing Science 24(2): BG/NBD, eq. 9 and 10",
    "Fader & Hardie (2005), brucehardie.com/notes/009: Pareto/NBD",
    "Fader, Hardie & Shang (2010), Marketing Science 29(6): BG/BB",
  ],
  keywords: ["expected purchases", "forecast", "conditional expectation", "next year", "cet", "demand"],
  example: { given: { fit: publishedFit, periods: 39, customers: fewCustomers }, gives: [
      ["expected purchases"],
      [1.226028175],
      [0.195098052],
      [3.337053275],
      [0.0008792691254],
    ] },
});
