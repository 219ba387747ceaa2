import { spawnSync } from "node:child_process";
import { customerTable } from "../../src/clv/transactions/customerTable";
import { simulatedLog } from "../work/simulated";

/* In a process of its own, whose memory nothing else has touched: what a log of 10^6 transactions takes above the input. */
const rows = 1e6;

function measure(): void {
  const collect = (globalThis as { gc?: () => void }).gc!;
  const long = simulatedLog(450_000, 145);
  const texts = Array.from({ length: rows }, (_, row) => `C${String(long.customer[row]).padStart(7, "0")}`);
  const log = { customer: texts, date: long.date.slice(0, rows), amount: long.amount!.slice(0, rows) };
  collect();
  const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const [before, residentBefore] = [used(), process.memoryUsage().rss];
  const table = customerTable(log);
  const [after, resident] = [used(), process.resourceUsage().maxRSS * 1024];
  if (!table.ok) throw new Error(table.failure.message);
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  console.log(`\nMemory, ${rows.toLocaleString("en")} transactions of text customers to ${table.value.customer.length.toLocaleString("en")} rows`);
  console.log(`above the input when done, nothing collected: ${megabytes(after - before)}; peak of the process above the input: at most ${megabytes(Math.max(0, resident - residentBefore))}`);
}

if (process.argv.includes("--measure")) measure();
else spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", __filename, "--measure"], { stdio: "inherit" });
