import { discountRate } from "../../arguments";
import { defineFunction } from "../../define";
import { residualOf, residualWhenNew } from "../../models/scoring";
import { failure } from "../../result";
import { purchaseFit } from "./fitBlock";
import { notInACell } from "./notInACell";
import { scoreCustomers } from "./scoreCustomers";
import { overFitUnit, unitWarnings } from "./unitWarnings";
import { customersOrNew, fewCustomers, fit, fitAssumptions, publishedFit } from "./verbArguments";

export const clvResidual = defineFunction({
  id: "CLV.RESIDUAL",
  title: "Discounted expected residual purchases",
  about: "All purchases still to come from each customer, each discounted to today (DERT); without a table, of a new customer. Times margin, it is the value.",
  symbol: "DERT",
  arguments: {
    fit,
    discount: discountRate("d", "Discount rate for one period of the fit's unit", { above: undefined, min: 0, typical: [0.0005, 0.01] }),
    customers: customersOrNew,
  },
  returns: "count",
  results: [{ name: "DERT", about: "Discounted expected purchases of the customer of that row", returns: "count" }],
  layout: "Beside the table: a heading where the table has a header, then one value per row; without a table one value.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>DERT</mi><mo>=</mo><msubsup><mo>∫</mo><mn>0</mn><mi>∞</mi></msubsup><mfrac><mrow><mi>d</mi><mi>E</mi><mo>(</mo><mi>Y</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>)</mo></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>d</mi><mo>)</mo></mrow><mrow><mo>−</mo><mi>t</mi></mrow></msup><mi>d</mi><mi>t</mi></mrow></math>',
  compute: ({ fit: block, discount, customers }) => {
    const read = purchaseFit("fit", block);
    if (!read.ok) return read.failure;
    if (customers.length > 0) return scoreCustomers("residual purchases", read.value, customers, (asked) => residualOf(asked, discount));
    if (read.value.covariates.length > 0) return failure("argument", "customers should be given, because the fit has coefficients of what is known of them").failure;
    const value = residualWhenNew(read.value.model, read.value.parameters, discount);
    return value.ok ? value.value : value.failure;
  },
  native: notInACell,
  warnings: unitWarnings,
  warnsOver: overFitUnit(1),
  assumptions: [
    ...fitAssumptions,
    "The discount rate is effective for one period of the fit's unit: for weeks and 15% a year it is 1.15^(7/365.25) − 1. The continuous rate of the papers is ln(1 + discount).",
    "Of a new customer the first purchase is not counted.",
  ],
  sources: [
    "Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4): DERT of Pareto/NBD",
    "Fader, Hardie & Shang (2010), Marketing Science 29(6): BG/BB",
    "Definition of this add-in for BG/NBD and MBG/NBD: the same integral",
  ],
  keywords: ["dert", "residual", "lifetime", "discounted transactions", "infinite horizon", "customer lifetime value", "rlv"],
  example: { given: { fit: publishedFit, discount: 0.002682079, customers: fewCustomers }, gives: [
      ["residual purchases"],
      [5.179530641],
      [1.021052814],
      [12.72374293],
      [0.003352536922],
    ] },
});
