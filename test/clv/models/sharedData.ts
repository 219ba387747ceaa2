import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf } from "../../../src/clv/transactions/calendar";
import { customerTable, type CustomerTable, type SummaryOptions } from "../../../src/clv/transactions/customerTable";

const folder = join(__dirname, "../../../../shared");

/** The public data sets lie beside the repository, not in it. */
export const dataIsHere = existsSync(join(folder, "data"));

if (!dataIsHere) console.log("Tests on the public data sets are left out: there is no folder ../shared/data");

export const sharedFile = (name: string): string => join(folder, name);

type Row = Readonly<Record<string, string>>;

const read = new Map<string, readonly Row[]>();

/** The rows of a plain CSV file by header. */
export function rowsOf(name: string): readonly Row[] {
  const known = read.get(name);
  if (known) return known;
  const [header = "", ...lines] = readFileSync(join(folder, "data", name), "utf8")
    .trim()
    .split(/\r?\n/);
  const names = header.split(",");
  const rows = lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((one, i) => [one, cells[i] ?? ""]));
  });
  read.set(name, rows);
  return rows;
}

export const column = (name: string, header: string): Float64Array => Float64Array.from(rowsOf(name), (row) => Number(row[header]));

export const serial = (iso: string): number => {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return serialOf({ year, month, day });
};

export function logOf(name: string, amount?: string) {
  const rows = rowsOf(name);
  return {
    customer: rows.map((row) => row.id!),
    date: Float64Array.from(rows, (row) => serial(row.date!)),
    ...(amount === undefined ? {} : { amount: Float64Array.from(rows, (row) => Number(row[amount])) }),
  };
}

export function tableOf(name: string, options: SummaryOptions, amount?: string): CustomerTable {
  const table = customerTable(logOf(name, amount), options);
  if (!table.ok) throw new Error(table.failure.message);
  return table.value;
}

/** The printed table: repeat purchases, recency and age in weeks, holdout purchases and mean repeat spend. */
export const cdnowSummary = (file = "cdnow_summary.csv") => ({
  frequency: column(file, "x"),
  recency: column(file, "t_x"),
  age: column(file, "T"),
  spend: column(file, "m_x"),
});

export const cdnowTable = (): CustomerTable =>
  tableOf("cdnow_transactions.csv", { calibrationEnd: serial("1997-09-30"), end: serial("1998-06-30") }, "spend");
