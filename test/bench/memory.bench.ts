import { spawnSync } from "node:child_process";
import { customerTable } from "../../src/clv/transactions/customerTable";
import { simulatedLog } from "../background/simulated";

/* In a process of its own, whose memory nothing else has touched: what a log of 10^6 transactions takes above the input. */
const rows = 1e6;

function measure(): void {
  const collect = (globalThis as { gc?: () => void }).gc!;
  const long = simulatedLog(450_000, 145);
  const texts = Array.from({ length: rows }, (_, row) => `C${String(long.customer[row]).padStart(7, "0")}`);
  const log = { customer: texts, date: long.date.slice(0, rows), amount: long.amount!.slice(0, rows) };
  collect();
  const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = used();
  const table = customerTable(log);
  const after = used();
  if (!table.ok) throw new Error(table.failure.message);
  console.log(`\nMemory, ${rows.toLocaleString("en")} transactions of text customers to ${table.value.customer.length.toLocaleString("en")} rows`);
  console.log(`above the input, before anything is collected on purpose: ${Math.round((after - before) / 1e6)} MB`);
}

if (process.argv.includes("--measure")) measure();
else spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", __filename, "--measure"], { stdio: "inherit" });
