import { random } from "../../../../clv/numerics/random";
import { serialOf } from "../../../../clv/transactions/calendar";
import { simulateSurvivors } from "../../../../clv/transactions/simulate";
import { formats } from "../../../../lever-model/plan/formats";
import { sheetPrefix } from "../../../form/reference";
import type { Words } from "../../../words/index";
import { number, SheetDraft, text } from "../../sheet/draft";
import { freeName, takenNames, writeSheets } from "../../sheet/write";
import type { ContractsPath } from "../path/session";

const seed = 7;
/** Near the published estimates of the segment High End. */
const parameters = [0.67, 3.8];
const customers = 2_000;
const begin = serialOf({ year: 2023, month: 1, day: 1 });
const months = 24;

/** The same day so many months later; the first of the next month where there is no such day. */
const later = (day: number, ahead: number): number => {
  const date = new Date(Math.round((day - 25_569) * 86_400_000));
  const wanted = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1));
  const length = new Date(Date.UTC(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() <= length
    ? serialOf({ year: wanted.getUTCFullYear(), month: wanted.getUTCMonth() + 1, day: date.getUTCDate() })
    : serialOf({ year: wanted.getUTCFullYear(), month: wanted.getUTCMonth() + 2, day: 1 });
};

/** Contracts begun evenly over two years and renewed each month under sBG, with their ends as far as two years tell. */
export function simulatedContracts(): { readonly start: Float64Array; readonly end: Float64Array } {
  const source = random(seed);
  const last = later(begin, months) - 1;
  const [start, end] = [new Float64Array(customers), new Float64Array(customers)];
  for (let customer = 0; customer < customers; customer += 1) {
    const first = begin + Math.floor(((last - begin) * customer) / customers);
    const churn = source.beta(parameters[0]!, parameters[1]!);
    const renewal = Math.max(1, Math.ceil(Math.log(source.uniform()) / Math.log1p(-churn)));
    const gone = renewal > months ? Infinity : later(first, renewal) - 1;
    start[customer] = first;
    end[customer] = gone <= last ? gone : NaN;
  }
  return { start, end };
}

function sampleSheet(name: string, form: "dates" | "counts", words: Words): { readonly sheet: SheetDraft; readonly rows: number } {
  const { sheet: said, data } = words.customers.contracts;
  const sheet = new SheetDraft(name);
  sheet.put(0, 4, text(words.customers.data.simulated), "note");
  if (form === "counts") {
    const survivors = simulateSurvivors("sBG", parameters, 1_000, 12, seed);
    sheet.head(0, [data.renewals, data.counts]);
    survivors.forEach((there, renewals) => {
      sheet.put(renewals + 1, 0, number(renewals), "label");
      sheet.put(renewals + 1, 1, number(there), "calculation", formats.whole);
    });
    return { sheet, rows: survivors.length };
  }
  const { start, end } = simulatedContracts();
  sheet.head(0, [said.start, said.end]);
  start.forEach((day, row) => {
    sheet.put(row + 1, 0, number(day), "calculation", formats.date);
    if (!Number.isNaN(end[row])) sheet.put(row + 1, 1, number(end[row]!), "calculation", formats.date);
  });
  return { sheet, rows: start.length };
}

/** Writes simulated contracts or counts into a new sheet, says so there, and takes them as the data. */
export async function writeContractSample(path: ContractsPath, words: Words): Promise<void> {
  const { form } = path.now();
  const name = freeName(words.customers.contracts.data.simulatedSheet, await takenNames(path.port));
  const { sheet, rows } = sampleSheet(name, form, words);
  const plan = sheet.plan("contracts-sample", "record", [14, 14, 12, 3, 40], { rows: 1, columns: 0 }, false);
  if (await writeSheets(path, [plan], "sample")) await path.read(`${sheetPrefix(name)}A1:B${rows + 1}`, true);
}
