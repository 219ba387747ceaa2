import { serialOf } from "../../../clv/transactions/calendar";
import { simulateLog } from "../../../clv/transactions/simulate";
import type { Words } from "../../words/index";
import { sheetPrefix } from "../../form/reference";
import type { CustomersPath } from "../path/session";
import { logSheet } from "./logCopy";
import { freeName, takenNames, writeSheets } from "./write";

/** A shop that one can look through: customers of half a year, followed through a year and a half, the same each time. */
const simulated = {
  model: "BG/NBD",
  purchases: [0.55, 10.58, 0.8, 2.5],
  spend: [6.25, 3.74, 15.44],
  customers: 1_000,
  start: serialOf({ year: 2024, month: 1, day: 1 }),
  lastStart: serialOf({ year: 2024, month: 6, day: 30 }),
  end: serialOf({ year: 2025, month: 6, day: 29 }),
  seed: 7,
} as const;

/** Writes simulated customers into a new sheet, says so there, and takes them as the log. */
export async function writeSample(path: CustomersPath, words: Words): Promise<void> {
  const { data } = words.customers;
  const log = simulateLog(simulated);
  const named = { ...log, customer: Array.from(log.customer, (id) => `S${String(id).padStart(4, "0")}`) };
  const name = freeName(data.simulatedSheet, await takenNames(path.port));
  const sheet = logSheet(name, named, data.simulated, words).plan("log", "record", [14, 12, 12, 3, 40], { rows: 1, columns: 0 }, false);
  if (await writeSheets(path, [sheet], "sample")) await path.read(`${sheetPrefix(name)}A1:C${named.customer.length + 1}`, true);
}
