import { listOf, money } from "../../arguments";
import { defineFunction } from "../../define";
import { success } from "../../result";
import { missingText } from "../listInExcel";

export const leverCopq = defineFunction({
  id: "LEVER.COPQ",
  title: "Cost of poor quality",
  about: "The sum of what failures cost in a year: lost customers, rework, remedies, refunds, returns and labour.",
  symbol: "COPQ",
  arguments: { costs: listOf(money("K", "Yearly failure costs, as one range", { min: 0, typical: [0, 200000] })) },
  returns: "money",
  notation: '<math display="block"><mrow><mi>COPQ</mi><mo>=</mo><mo>∑</mo><mi>K</mi></mrow></math>',
  compute: ({ costs }) => costs.reduce((sum, cost) => sum + cost, 0),
  native: (texts) => missingText(["costs"], texts) ?? success(`SUM(${texts[0]!.trim()})`),
  assumptions: ["Each cost is counted once: churn revenue or the lifetime value lost, not both.", "An empty cell counts as 0."],
  sources: ["Hunsaker (ClearAction), how to quantify the cost of issues"],
  keywords: ["copq", "failure cost", "root cause", "poor quality", "issue cost"],
  example: { given: { costs: [[1680000, 54000]] }, gives: 1734000 },
});
