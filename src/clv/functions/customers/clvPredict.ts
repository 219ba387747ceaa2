import { block, discountRate, duration, share } from "../../arguments";
import { defineFunction } from "../../define";
import type { RowResult } from "../../lift";
import { aliveOf, discountedOf, expectedOf } from "../../models/scoring";
import { type Cell, CellError, type Grid, success } from "../../result";
import { purchaseFit, spendFit } from "./fitBlock";
import { publishedSpendFit, spendScores } from "./clvSpend";
import { notInACell } from "./notInACell";
import { askedCustomers, scoreCell } from "./scoreCustomers";
import { overFitUnit, unitWarnings } from "./unitWarnings";
import { fit, fitAssumptions, publishedFit } from "./verbArguments";

interface Inputs {
  readonly fit: Grid;
  readonly spendFit: Grid;
  readonly customers: Grid;
  readonly periods: number;
  readonly discount: number;
  readonly margin: number;
}

function predict(given: Inputs): RowResult {
  const fitted = purchaseFit("fit", given.fit);
  if (!fitted.ok) return fitted.failure;
  const spent = spendFit("spend_fit", given.spendFit);
  if (!spent.ok) return spent.failure;
  const asked = askedCustomers(fitted.value, given.customers);
  if (!asked.ok) return asked.failure;
  const { rows, ask } = asked.value;
  const alive = ask((one) => success(aliveOf(one)));
  if (!alive.ok) return alive.failure;
  const expected = ask((one) => expectedOf(one, given.periods));
  if (!expected.ok) return expected.failure;
  const discounted = given.discount === 0 ? expected : ask((one) => discountedOf(one, given.periods, given.discount));
  if (!discounted.ok) return discounted.failure;
  const spend = spendScores(spent.value, rows);
  if (!spend.ok) return spend.failure;
  const cells: Cell[][] = [["customer", "alive", "expected purchases", "expected spend", "value"]];
  for (let row = 0; row < rows.length; row += 1) {
    const [purchases, money] = [scoreCell(rows, discounted.value, row), scoreCell(rows, spend.value, row)];
    const value = typeof purchases === "number" && typeof money === "number" ? purchases * money * given.margin : purchases instanceof CellError ? purchases : money;
    cells.push([rows.customer(row), scoreCell(rows, alive.value, row), scoreCell(rows, expected.value, row), money, value]);
  }
  return cells;
}

export const clvPredict = defineFunction({
  id: "CLV.PREDICT",
  title: "Prediction for each customer",
  about: "Who is still a customer, how many purchases and what spend to expect of each, and the value of the next periods.",
  symbol: "V",
  arguments: {
    fit,
    spend_fit: block("θ_m", "Fit of Gamma-Gamma, such as the spill of CLV.FIT", "a range of two columns, label and value, with a row for the model and one for each of p, q and gamma"),
    customers: block("(x, t_x, T, m)", "Customer table with spend, such as the spill of CLV.SUMMARY", "a customer table with the columns frequency, recency, age and spend", {
      keepsErrors: true,
    }),
    periods: duration("t", "Length of time to look ahead, in the unit of the fit; for BG/BB the number of occasions", { typical: [1, 104] }),
    discount: discountRate("d", "Discount rate for one period of the fit's unit", { above: undefined, min: 0, default: 0, typical: [0.0005, 0.01] }),
    margin: share("g", "Margin as a share of spend", { default: 1 }),
  },
  returns: "text",
  results: [
    { name: "customer", about: "The customer's name, or the number of the row where the table has no names", returns: "text" },
    { name: "alive", about: "Probability of still being a customer", returns: "share" },
    { name: "expected purchases", about: "Purchases to expect within the periods, not discounted", returns: "count" },
    { name: "expected spend", about: "Spend to expect per purchase", returns: "money" },
    { name: "value", about: "Discounted expected purchases within the periods × expected spend × margin", returns: "money" },
  ],
  layout: "A table with a header: customer, alive, expected purchases, expected spend, value; one row per customer.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>V</mi><mo>=</mo><mi>g</mi><mo>·</mo><mi>E</mi><mo>(</mo><mi>M</mi><mo>)</mo><mo>·</mo><munderover><mo>∑</mo><mrow><mi>j</mi><mo>=</mo><mn>1</mn></mrow><mi>t</mi></munderover><mfrac><mrow><mi>E</mi><mo>(</mo><mi>Y</mi><mo>(</mo><mi>j</mi><mo>)</mo><mo>)</mo><mo>−</mo><mi>E</mi><mo>(</mo><mi>Y</mi><mo>(</mo><mi>j</mi><mo>−</mo><mn>1</mn><mo>)</mo><mo>)</mo></mrow><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>d</mi><mo>)</mo></mrow><mi>j</mi></msup></mfrac></mrow></math>',
  compute: ({ fit: purchases, spend_fit: spend, customers, periods, discount, margin }) =>
    predict({ fit: purchases, spendFit: spend, customers, periods, discount, margin }),
  native: notInACell,
  warnings: unitWarnings,
  warnsOver: overFitUnit(4),
  assumptions: [
    ...fitAssumptions,
    "The purchases of each period are discounted to its end; a broken last period counts at its own end. What lies beyond the periods has no value here: CLV.RESIDUAL has no horizon.",
    "Periods and discount are in the unit of the fit: 52 for a year of weeks, not 12.",
    "Spend per purchase is taken to be independent of the number of purchases.",
  ],
  sources: [
    "Fader, Hardie & Lee (2005), Marketing Science 24(2); Journal of Marketing Research 42(4)",
    "Fader & Hardie (2013), brucehardie.com/notes/025: spend per purchase",
  ],
  keywords: ["predict", "forecast", "customer value", "clv per customer", "score", "next year", "segments", "value of each customer"],
  example: {
    given: {
      fit: publishedFit,
      spend_fit: publishedSpendFit,
      customers: [
        ["customer", "frequency", "recency (week)", "age (week)", "spend"],
        ["Ann", 2, 30.43, 38.86, 22.35],
        ["Ben", 0, 0, 38.86, 0],
        ["Cid", 7, 29.43, 38.86, 73.74],
      ],
      periods: 52,
      discount: 0.001,
      margin: 0.3,
    },
    gives: [
      ["customer", "alive", "expected purchases", "expected spend", "value"],
      ["Ann", 0.7265785701, 1.558720806, 24.66371391, 11.25365422],
      ["Ben", 1, 0.2520730223, 35.2189781, 2.597077341],
      ["Cid", 0.6417563459, 4.198855585, 71.4696709, 87.88488101],
    ],
  },
});
