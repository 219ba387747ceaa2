import { block, choice } from "../../arguments";
import { defineFunction } from "../../define";
import type { RowResult } from "../../lift";
import type { Cell } from "../../result";
import { dateOf, isoDate } from "../../transactions/calendar";
import { type CohortMeasure, cohortTriangle } from "../../transactions/cohorts";
import type { TransactionLog } from "../../transactions/log";
import { type Unit, unitNamed } from "../../transactions/unit";
import { notInACell } from "./notInACell";
import { logOfColumns } from "./transactionRows";

const measures = {
  customers: "customers of the cohort who bought in the period",
  retention: "their share of the cohort",
  spend: "spend in the period per customer of the cohort",
  "cumulative spend": "spend up to the period per customer of the cohort",
} as const satisfies Readonly<Record<CohortMeasure, string>>;

const calendarUnits = {
  day: "days",
  week: "calendar weeks, from Monday to Sunday",
  month: "calendar months",
  quarter: "calendar quarters",
  year: "calendar years",
} as const satisfies Readonly<Record<Unit, string>>;

/** A period as people write it: 2024-01-15, 2024-01, 2024-Q1, 2024. */
function periodName(start: number, unit: Unit): string {
  const { year, month } = dateOf(start);
  if (unit === "year") return `${year}`;
  if (unit === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  return unit === "month" ? isoDate(start).slice(0, 7) : isoDate(start);
}

function triangle(log: TransactionLog, unit: Unit, measure: CohortMeasure): RowResult {
  const made = cohortTriangle(log, unit, measure);
  if (!made.ok) return made.failure;
  const { starts, sizes, values } = made.value;
  return [
    ["cohort", "customers", ...(values[0] ?? []).map((_, age) => age)],
    ...starts.map((start, cohort): Cell[] => [periodName(start, unit), sizes[cohort]!, ...values[cohort]!.map((one) => one ?? "")]),
  ];
}

export const clvCohorts = defineFunction({
  id: "CLV.COHORTS",
  title: "Cohort triangle of a transaction log",
  about: "Customers by the calendar period of their first purchase, followed through the periods after it: who bought again, retention, or spend.",
  symbol: "C",
  arguments: {
    customer: block("i", "Customer of each transaction, a name or a number", "a column of names or numbers, one for each transaction"),
    date: block("t", "Date of each transaction; the time of day is dropped", "a column of dates, one for each transaction"),
    amount: block("m", "Amount of each transaction; the measures of spend need it", "a column of amounts of money, one for each transaction", { absent: "no measure of spend" }),
    unit: choice("u", "Length of a period", calendarUnits, { default: "month" }),
    measure: choice("measure", "What each cell of the triangle holds", measures, { default: "customers" }),
  },
  returns: "text",
  results: [{ name: "row", about: "The cohort's period, its number of customers, and the measure by age from 0", returns: "text" }],
  layout: "A triangle with a header: cohort, customers, then the periods of age 0, 1, 2 …; one row per cohort.",
  fromData: true,
  notation:
    '<math display="block"><mrow><msub><mi>C</mi><mrow><mi>c</mi><mo>,</mo><mi>a</mi></mrow></msub><mo>=</mo><mo>#</mo><mo>{</mo><mi>i</mi><mo>∈</mo><mi>c</mi><mo>:</mo><mtext>bought in period </mtext><mi>c</mi><mo>+</mo><mi>a</mi><mo>}</mo></mrow></math>',
  compute: ({ customer, date, amount, unit, measure }) => {
    const log = logOfColumns(customer, date, amount);
    const named = unitNamed(unit);
    if (!log.ok) return log.failure;
    return named.ok ? triangle(log.value, named.value, measure as CohortMeasure) : named.failure;
  },
  native: notInACell,
  assumptions: [
    "Periods follow the calendar; the cells after the last day of the log stay empty. A period that has only begun counts as it stands.",
    "At age 0 all customers of a cohort bought. A month without a purchase is no churn: customers of a shop come back.",
    "A first row of headings and empty rows are left out, and so are refunds (negative amounts). A date or an amount that is text refuses the log and names the row.",
  ],
  sources: ["Definition of this add-in: the usual triangle by first purchase and age", "Fader & Hardie, brucehardie.com: cohorts by time of acquisition"],
  keywords: ["cohort", "triangle", "retention table", "acquisition month", "cohort analysis", "layer cake"],
  example: {
    given: {
      customer: [["Ann"], ["Ben"], ["Ann"], ["Cid"], ["Dee"], ["Ann"], ["Cid"]],
      date: [[45292], [45299], [45330], [45337], [45340], [45355], [45360]],
      unit: "month",
      measure: "customers",
    },
    gives: [
      ["cohort", "customers", 0, 1, 2],
      ["2024-01", 2, 2, 1, 1],
      ["2024-02", 2, 2, 1, ""],
    ],
  },
});
