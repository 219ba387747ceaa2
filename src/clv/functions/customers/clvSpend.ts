import { block } from "../../arguments";
import { defineFunction } from "../../define";
import type { RowResult } from "../../lift";
import { type gammaGamma, type SpendHistory, spendOf } from "../../models/gammaGamma";
import { movableGammaGamma, movedParameters } from "../../models/covariates";
import { type Failure, type Grid, type Result, success } from "../../result";
import { type CustomerRows, customerRows } from "./customerRows";
import { type GivenFit, spendFit } from "./fitBlock";
import { notInACell } from "./notInACell";
import { besideTable, type RowScores } from "./scoreCustomers";
import { fitAssumptions } from "./verbArguments";

/** Expected spend per purchase, row by row; a customer with covariates has parameters of their own. */
export function spendScores(fit: GivenFit<typeof gammaGamma>, rows: CustomerRows): Result<RowScores> {
  const [frequency, spend] = [rows.numbers("frequency"), rows.numbers("spend")];
  if (!frequency.ok) return frequency;
  if (!spend.ok) return spend;
  const history: SpendHistory = { frequency: frequency.value.values, spend: spend.value.values };
  const unread = new Map<number, Failure>(frequency.value.wrong);
  /* Where nothing was bought again, spend is not asked. */
  for (const [row, problem] of spend.value.wrong) if (history.frequency[row] !== 0 && !unread.has(row)) unread.set(row, problem);
  if (fit.covariates.length === 0) {
    const { values, refusals } = spendOf(fit.parameters, history);
    return success({ values, wrong: new Map([...refusals.map(({ row, failure }) => [row, failure] as const), ...unread]) });
  }
  const columns = [];
  for (const name of fit.covariates) {
    const column = rows.other(name);
    if (!column.ok) return column;
    for (const [row, problem] of column.value.wrong) unread.set(row, problem);
    columns.push(column.value.values);
  }
  const values = new Float64Array(rows.length);
  const wrong = new Map(unread);
  for (let row = 0; row < rows.length; row += 1) {
    if (unread.has(row)) continue;
    const own = movedParameters(movableGammaGamma, fit.parameters, columns.map((column) => column[row]!));
    const one = spendOf(own, { frequency: history.frequency.subarray(row, row + 1), spend: history.spend.subarray(row, row + 1) });
    values[row] = one.values[0]!;
    if (one.refusals[0]) wrong.set(row, one.refusals[0].failure);
  }
  return success({ values, wrong });
}

function spendBeside(given: Grid, table: Grid): RowResult {
  const fit = spendFit("fit", given);
  if (!fit.ok) return fit.failure;
  const rows = customerRows(table);
  if (!rows.ok) return rows.failure;
  const scores = spendScores(fit.value, rows.value);
  return scores.ok ? besideTable("expected spend", rows.value, scores.value) : scores.failure;
}

/** Published estimates of Gamma-Gamma on the CDNOW data, as a fit is typed by hand. */
export const publishedSpendFit = [
  ["model", "Gamma-Gamma"],
  ["p", 6.25],
  ["q", 3.74],
  ["gamma", 15.44],
] as const;

export const clvSpend = defineFunction({
  id: "CLV.SPEND",
  title: "Spend per purchase",
  about: "What each customer of a table spends per purchase in the long run: between the mean of the customer's own purchases and that of all.",
  symbol: "E(M)",
  arguments: {
    fit: block("θ", "Fit of Gamma-Gamma, such as the spill of CLV.FIT", "a range of two columns, label and value, with a row for the model and one for each of p, q and gamma"),
    customers: block("(x, m)", "Customer table with spend, such as the spill of CLV.SUMMARY", "a customer table with the columns frequency and spend", { keepsErrors: true }),
  },
  returns: "money",
  results: [{ name: "E(M)", about: "Expected spend per purchase of the customer of that row", returns: "money" }],
  layout: "Beside the table: a heading where the table has a header, then one value per row.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>E</mi><mo>(</mo><mi>M</mi><mo>)</mo><mo>=</mo><mfrac><mrow><mi>p</mi><mo>(</mo><mi>γ</mi><mo>+</mo><mi>x</mi><mi>m</mi><mo>)</mo></mrow><mrow><mi>p</mi><mi>x</mi><mo>+</mo><mi>q</mi><mo>−</mo><mn>1</mn></mrow></mfrac></mrow></math>',
  compute: ({ fit, customers }) => spendBeside(fit, customers),
  native: notInACell,
  assumptions: [
    fitAssumptions[0],
    "A customer without repeat purchases is expected to spend the mean of all, p γ/(q − 1); where q is not above 1 that has no finite value, and the row says so.",
    "Spend is taken to be independent of the number of purchases; CLV.FIT warns where the two are correlated.",
  ],
  sources: ["Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, brucehardie.com/notes/025", "Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4)"],
  keywords: ["spend", "monetary value", "average order value", "basket", "gamma-gamma", "aov"],
  example: {
    given: {
      fit: publishedSpendFit,
      customers: [
        ["customer", "frequency", "spend"],
        ["Ann", 2, 22.35],
        ["Ben", 0, 0],
        ["Cid", 7, 73.74],
      ],
    },
    gives: [
      ["expected spend"],
      [24.66371391],
      [35.2189781],
      [71.4696709],
    ],
  },
});
