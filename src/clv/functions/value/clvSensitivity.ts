import { block, money } from "../../arguments";
import { defineFunction } from "../../define";
import { shapeOf } from "../../formula/reference";
import type { ArgumentTexts } from "../../native";
import { type Cell, failure, type Grid, type Result } from "../../result";
import { timing } from "../../timing";
import { missingText } from "../listInExcel";
import { clv } from "./clv";

const asColumn = (grid: Grid): Cell[][] => grid.flat().map((cell) => [cell]);
const asRow = (grid: Grid): Cell[][] => [grid.flat()];

/** A range turned so that its values run down or across; only a range whose cells are told can be turned. */
function turned(name: string, text: string, run: "down" | "across"): Result<string> {
  const shape = shapeOf(text);
  if (shape === null || (shape.rows > 1 && shape.columns > 1)) {
    return failure("argument", `the native formula needs ${name} as one row or column of cells such as B2:B6, not ${text.trim()}`);
  }
  const isTurned = run === "down" ? shape.columns > 1 : shape.rows > 1;
  return { ok: true, value: isTurned ? `TRANSPOSE(${text.trim()})` : text };
}

function inExcel(texts: ArgumentTexts): Result<string> {
  const missing = missingText(["margin", "retentions", "discounts"], texts);
  if (missing) return missing;
  const retentions = turned("retentions", texts[1]!, "down");
  if (!retentions.ok) return retentions;
  const discounts = turned("discounts", texts[2]!, "across");
  return discounts.ok ? clv.native([texts[0], retentions.value, discounts.value, texts[3]]) : discounts;
}

const inLambda = clv.native(["margin", "kept", "rate", "falls"]);

export const clvSensitivity = defineFunction({
  id: "CLV.SENSITIVITY",
  title: "Lifetime value over retention and discount rates",
  about: "A table of lifetime values: one row for each retention rate, one column for each discount rate.",
  symbol: "CLV_ij",
  arguments: {
    margin: money("m", "Margin earned from one customer in each period"),
    retentions: block("r_i", "Retention rates to compare", "a range of rates from 0 to 1"),
    discounts: block("d_j", "Discount rates to compare", "a range of rates above -1"),
    timing: timing(),
  },
  returns: "money",
  results: [{ name: "CLV_ij", about: "Lifetime value at the retention rate of the row and the discount rate of the column", returns: "money" }],
  layout: "A table without headings: retention rates run down in their order, discount rates run across.",
  notation:
    '<math display="block"><mrow><msub><mi>CLV</mi><mi>ij</mi></msub><mo>=</mo><mfrac><mi>m</mi><mrow><mn>1</mn><mo>−</mo><mfrac><msub><mi>r</mi><mi>i</mi></msub><mrow><mn>1</mn><mo>+</mo><msub><mi>d</mi><mi>j</mi></msub></mrow></mfrac></mrow></mfrac></mrow></math>',
  compute: ({ margin, retentions, discounts, timing: when }) => {
    const table = clv.call([margin, asColumn(retentions), asRow(discounts), when]);
    return table.ok ? table.value : table.failure;
  },
  native: inExcel,
  ...(inLambda.ok && {
    lambda: `LAMBDA(margin,retentions,discounts,[timing],LET(falls,IF(ISOMITTED(timing),"begin",timing),kept,TOCOL(retentions),rate,TOROW(discounts),${inLambda.value}))`,
  }),
  assumptions: ["Every cell is CLV of its own pair of rates, without growth, end and acquisition cost."],
  sources: ["CLV for every pair; Gupta & Lehmann (2005), Managing Customers as Investments, print such a table of multiples"],
  keywords: ["sensitivity", "two-way table", "data table", "grid", "what-if", "retention", "discount"],
  example: {
    given: { margin: 250, retentions: [[0.7], [0.8], [0.9]], discounts: [[0.08, 0.1, 0.12]] },
    gives: [
      [710.5263158, 687.5, 666.6666667],
      [964.2857143, 916.6666667, 875],
      [1500, 1375, 1272.727273],
    ],
  },
});
