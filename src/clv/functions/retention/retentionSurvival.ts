import { block, choice, date } from "../../arguments";
import { defineFunction } from "../../define";
import type { RowResult } from "../../lift";
import { type Cell, failure, type Grid } from "../../result";
import { survivalCurve } from "../../transactions/survival";
import { unitNamed } from "../../transactions/unit";
import { notInACell } from "../customers/notInACell";
import { cellsIn, dateColumn, filledRows } from "../customers/transactionRows";
import { unitMeanings } from "../customers/unitMeanings";

function curve(start: Grid, end: Grid, asOf: number, unitName: string): RowResult {
  const starts = cellsIn(start);
  const ends = end.length === 0 ? starts.map(() => null) : cellsIn(end);
  if (ends.length !== starts.length) return failure("argument", `end should be a column of ${starts.length} rows, as start is, not ${ends.length}`).failure;
  const rows = filledRows([starts, ends], starts);
  const begun = dateColumn("start", starts, rows);
  if (!begun.ok) return begun.failure;
  const ended = dateColumn("end", ends, rows, true);
  if (!ended.ok) return ended.failure;
  const early = rows.findIndex((_, place) => ended.value[place]! < Math.floor(begun.value[place]!));
  if (early >= 0) return failure("argument", `end should be on or after the start (row ${rows[early]! + 1})`).failure;
  const unit = unitNamed(unitName);
  if (!unit.ok) return unit.failure;
  const survival = survivalCurve(begun.value, ended.value, { unit: unit.value, ...(Number.isNaN(asOf) ? {} : { asOf }) });
  if (!survival.ok) return survival.failure;
  const { time, atRisk, left, survival: share, lower, upper } = survival.value;
  return [
    [`time (${unit.value})`, "at risk", "left", "survival", "lower", "upper"],
    ...Array.from(time, (one, place): Cell[] => [one, atRisk[place]!, left[place]!, share[place]!, lower[place]!, upper[place]!]),
  ];
}

export const retentionSurvival = defineFunction({
  id: "RETENTION.SURVIVAL",
  title: "Survival curve of contracts",
  about: "Share of customers still there at each age, from the dates on which they began and left, with those who are still there counted rightly.",
  symbol: "S(t)",
  arguments: {
    start: block("t_0", "Date on which each customer began", "a column of dates, one for each customer"),
    end: block("t_1", "Date on which each customer left; empty for one who is still there", "a column of dates, one for each customer, empty for those still there", {
      absent: "nobody has left",
    }),
    as_of: date("t_n", "Last day of observation", { absent: "the latest date given" }),
    unit: choice("u", "Unit of time", unitMeanings, { default: "month" }),
  },
  returns: "text",
  results: [
    { name: "time", about: "Age at which somebody left, after a first row at 0", returns: "duration" },
    { name: "at risk", about: "Customers still there just before it", returns: "count" },
    { name: "left", about: "Customers who left at it", returns: "count" },
    { name: "survival", about: "Share still there after it", returns: "share" },
    { name: "lower", about: "Lower bound of the 95% band", returns: "share" },
    { name: "upper", about: "Upper bound of the 95% band", returns: "share" },
  ],
  layout: "A table with a header: time, at risk, left, survival, lower, upper; one row per age at which somebody left.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>S</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>=</mo><munder><mo>∏</mo><mrow><msub><mi>t</mi><mi>j</mi></msub><mo>≤</mo><mi>t</mi></mrow></munder><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mfrac><msub><mi>d</mi><mi>j</mi></msub><msub><mi>n</mi><mi>j</mi></msub></mfrac><mo>)</mo></mrow></mrow></math>',
  compute: ({ start, end, as_of: asOf, unit }) => curve(start, end, asOf, unit),
  native: notInACell,
  assumptions: [
    "An end after the last day of observation has not come yet; a start after it is left out. Customers who are still there count for as long as they were seen.",
    "Who is still there is taken to be like those who left: leaving out customers by hand makes the curve wrong.",
    "The band is built on ln(−ln S) with Greenwood's variance, so that it stays between 0 and 1.",
  ],
  sources: ["Kaplan & Meier (1958), Journal of the American Statistical Association 53", "Greenwood (1926); Kalbfleisch & Prentice (1980) for the band"],
  keywords: ["survival", "kaplan-meier", "tenure", "retention curve", "churn curve", "censored", "subscription"],
  example: {
    given: {
      start: [[44927], [44927], [44958], [44986], [45017], [45047]],
      end: [[45017], [""], [45047], [""], [45200], [""]],
      as_of: 45292,
      unit: "day",
    },
    gives: [
      ["time (day)", "at risk", "left", "survival", "lower", "upper"],
      [0, 6, 0, 1, 1, 1],
      [89, 6, 1, 0.8333333333, 0.2731228499, 0.9747124267],
      [90, 5, 1, 0.6666666667, 0.1946166368, 0.9044341643],
      [183, 4, 1, 0.5, 0.1109482604, 0.8037092369],
    ],
  },
});
