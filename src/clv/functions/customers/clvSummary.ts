import { block, choice, date } from "../../arguments";
import { defineFunction } from "../../define";
import type { Cells } from "../../lift";
import type { Cell, Result } from "../../result";
import { type CustomerTable, customerTable, type SummaryOptions } from "../../transactions/customerTable";
import type { TransactionLog } from "../../transactions/log";
import { unitNamed } from "../../transactions/unit";
import { notInACell } from "./notInACell";
import { Recent } from "./recent";
import { logOfColumns } from "./transactionRows";
import { unitMeanings } from "./unitMeanings";

const recent = new Recent<Result<CustomerTable>>(3);

function tableOf(log: TransactionLog, options: SummaryOptions): Result<CustomerTable> {
  const columns = [log.customer, log.date, ...(log.amount ? [log.amount] : [])];
  return recent.get({ options: JSON.stringify(options), columns }, () => customerTable(log, options));
}

function cellsOf({ customer, frequency, recency, age, spend, holdout, unit }: CustomerTable): Cells {
  const named: (readonly [string, (row: number) => Cell])[] = [
    ["customer", (row) => customer[row]!],
    ["frequency", (row) => frequency[row]!],
    [`recency (${unit})`, (row) => recency[row]!],
    [`age (${unit})`, (row) => age[row]!],
  ];
  if (spend) named.push(["spend", (row) => spend[row]!]);
  if (holdout) {
    named.push(["holdout frequency", (row) => holdout.frequency[row]!]);
    if (spend) named.push(["holdout spend", (row) => holdout.spend[row]!]);
    named.push([`holdout periods (${unit})`, () => holdout.periods]);
  }
  return [named.map(([name]) => name), ...customer.map((_, row) => named.map(([, cell]) => cell(row)))];
}

export const clvSummary = defineFunction({
  id: "CLV.SUMMARY",
  title: "Customer table of a transaction log",
  about: "What is known of each customer, from a log of purchases: repeat purchases, time of the last one, time since the first one and mean spend.",
  symbol: "(x, t_x, T)",
  arguments: {
    customer: block("i", "Customer of each transaction, a name or a number", "a column of names or numbers, one for each transaction"),
    date: block("t", "Date of each transaction; the time of day is dropped", "a column of dates, one for each transaction"),
    amount: block("m", "Amount of each transaction", "a column of amounts of money, one for each transaction", { absent: "no spend in the table" }),
    unit: choice("u", "Unit of recency and age", unitMeanings, { default: "week" }),
    end: date("t_e", "Last day of observation", { absent: "the last date of the log" }),
    calibration_end: date("t_c", "Last day of calibration; what follows up to the end is kept as holdout", { absent: "no holdout" }),
  },
  returns: "text",
  results: [{ name: "row", about: "Customer, repeat purchases, recency, age and spend; with a calibration end also what the customer bought after it", returns: "text" }],
  layout: "A table with a header: customer, frequency, recency, age, spend, and with a calibration end the holdout; one row per customer.",
  fromData: true,
  notation:
    '<math display="block"><mrow><msub><mi>t</mi><mi>x</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>t</mi><mi>last</mi></msub><mo>−</mo><msub><mi>t</mi><mi>first</mi></msub></mrow><mi>u</mi></mfrac><mo>,</mo><mspace width="1em"/><mi>T</mi><mo>=</mo><mfrac><mrow><msub><mi>t</mi><mi>e</mi></msub><mo>−</mo><msub><mi>t</mi><mi>first</mi></msub></mrow><mi>u</mi></mfrac></mrow></math>',
  compute: ({ customer, date: days, amount, unit, end, calibration_end: calibrationEnd }) => {
    const log = logOfColumns(customer, days, amount);
    const named = unitNamed(unit);
    if (!log.ok) return log.failure;
    if (!named.ok) return named.failure;
    const table = tableOf(log.value, {
      unit: named.value,
      ...(Number.isNaN(end) ? {} : { end }),
      ...(Number.isNaN(calibrationEnd) ? {} : { calibrationEnd }),
    });
    return table.ok ? cellsOf(table.value) : table.failure;
  },
  native: notInACell,
  assumptions: [
    "All that a customer buys in one day is one purchase, whatever the unit; its amounts are added up. The first purchase is not counted in frequency, and spend is the mean of the repeat purchases.",
    "A week is 7 days, a month 30.4375, a quarter 91.3125, a year 365.25; recency and age have fractions.",
    "A first row of headings and empty rows are left out, and so are refunds (negative amounts). A date or an amount that is text refuses the log and names the row.",
    "Customers whose first purchase falls after the calibration are not in the table.",
  ],
  sources: ["Fader, Hardie & Lee (2005), Marketing Science 24(2): frequency, recency and age as sufficient data", "Fader & Hardie, brucehardie.com/notes/026: from a log to the table"],
  keywords: ["rfm", "recency", "frequency", "monetary", "transactions", "log", "customer table", "cbs", "summary", "orders", "holdout"],
  example: {
    given: {
      customer: [["customer"], ["Ann"], ["Ben"], ["Ann"], ["Cid"], ["Ann"], ["Cid"]],
      date: [["date"], [45292], [45299], [45306], [45313], [45334], [45320]],
      amount: [["amount"], [30], [12], [20], [45], [50], [15]],
      end: 45348,
    },
    gives: [
      ["customer", "frequency", "recency (week)", "age (week)", "spend"],
      ["Ann", 2, 6, 8, 35],
      ["Ben", 0, 0, 7, 0],
      ["Cid", 1, 1, 5, 15],
    ],
  },
});
