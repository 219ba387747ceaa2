import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { SpreadsheetSite } from "../browser/spreadsheetPage";
import { reportEveryFunction, timeEveryFunction } from "./everyFunction";

/* Figures depend on the machine; the ratios within one run are what to compare. */
const rows = 100_000;
const dist = join(__dirname, "../../dist");

type Callable = (...args: unknown[]) => number[][];
const script = readFileSync(join(dist, "functions.js"), "utf8");

/* As a page runs it: in a context of its own every global name would be asked of an interceptor, which no browser has. */
function load(): Map<string, Callable> {
  const associated = new Map<string, Callable>();
  const run = runInThisContext(`(function (CustomFunctions) {${script}\n})`) as (host: object) => void;
  run({ associate: (id: string, callable: Callable) => associated.set(id, callable), Error });
  return associated;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function time(runs: number, run: () => void): number {
  run();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const show = (what: string, milliseconds: number, more = ""): void => {
  console.log(`${what.padEnd(62)} ${milliseconds.toFixed(1).padStart(9)} ms${more === "" ? "" : `   ${more}`}`);
};

function throughTheBinding(): void {
  const clv = load().get("CLV")!;
  const margins = Array.from({ length: rows }, (_, row) => [100 + (row % 400)]);
  const retentions = Array.from({ length: rows }, (_, row) => [0.5 + (row % 450) / 1000]);
  const bare = time(7, () => margins.map(([margin], row) => [margin! / (1 - retentions[row]![0]! / 1.1)]));
  const lifted = time(7, () => clv(margins, retentions, [[0.1]], null, null, null, null));
  const single = time(5, () => {
    for (let row = 0; row < rows; row += 1) clv([margins[row]!], [retentions[row]!], [[0.1]], null, null, null, null);
  });
  console.log(`\nThrough the binding, ${rows.toLocaleString("en")} rows (median)`);
  show("one lifted CLV over two columns", lifted, `${(lifted / bare).toFixed(1)} × the bare arithmetic in a loop (${bare.toFixed(1)} ms)`);
  show("single CLV calls, one per row", single, `${(single / lifted).toFixed(1)} × the lifted call`);
}

function sizes(): void {
  const kilobytes = (names: readonly string[]): string => {
    const bytes = names.map((name) => readFileSync(join(dist, name)));
    const sum = (lengths: readonly number[]): string => (lengths.reduce((a, b) => a + b, 0) / 1000).toFixed(1).padStart(8);
    return `${sum(bytes.map((one) => one.length))} kB   ${sum(bytes.map((one) => gzipSync(one).length))} kB gzipped`;
  };
  const scriptsOf = (page: string): string[] => [...readFileSync(join(dist, page), "utf8").matchAll(/src="([^":]+\.js)"/g)].map(([, name]) => name!);
  console.log("\nSizes");
  console.log(`${"functions.js (every workbook that uses the add-in)".padEnd(54)}${kilobytes(["functions.js"])}`);
  console.log(`${"task pane page in Excel, without office.js".padEnd(54)}${kilobytes(scriptsOf("taskpane.html"))}`);
  console.log(`${"spreadsheet page, first load".padEnd(54)}${kilobytes(scriptsOf("index.html"))}`);
  const count = readdirSync(join(dist, "chunks")).length;
  console.log(`(${count} further chunks load when they are needed)`);
  console.log("\nLoading");
  show("functions.js: read, run and associate every function", time(15, () => load()));
}

/** Milliseconds from writing a formula to the end of the calculation it starts. */
async function inTheSheet(site: SpreadsheetSite): Promise<void> {
  const opened = await site.open({ address: "/?empty" });
  const { page } = opened;
  const csv = ["margin,retention", ...Array.from({ length: rows }, (_, row) => `${100 + (row % 400)},${0.5 + (row % 450) / 1000}`)].join("\n");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file" }).click();
  const begun = performance.now();
  await (await chooser).setFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await opened.readUntil(`A${rows + 1}`, (cell) => typeof cell === "number" && cell > 0);
  console.log(`\nIn the embedded spreadsheet, ${rows.toLocaleString("en")} rows`);
  show("open a CSV file of two columns", performance.now() - begun);

  const write = (address: string, formula: string): Promise<number> =>
    page.evaluate(
      async ([cell, text, spilled]) => {
        const { sheet } = await embedded.port.selection();
        const start = performance.now();
        const outcome = await embedded.port.write({ sheet, address: cell, formula: text, spill: { rows: spilled, columns: 1 }, overwrite: true });
        if (!outcome.done) throw new Error(JSON.stringify(outcome));
        await embedded.calculated();
        return performance.now() - start;
      },
      [address, formula, rows] as const,
    );
  const last = rows + 1;
  const native: number[] = [];
  const lifted: number[] = [];
  /* In turn, so that a drift of the machine's speed meets both. */
  for (let run = 0; run < 3; run += 1) {
    native.push(await write("D2", `=A2:A${last}/(1-B2:B${last}/(1+0.1))`));
    lifted.push(await write("E2", `=CLV(A2:A${last},B2:B${last},0.1)`));
  }
  show("one native array formula", median(native));
  show("one lifted CLV", median(lifted), `${(median(lifted) / median(native)).toFixed(2)} × the native formula`);
  const [[a, b] = []] = await opened.read(`D${last}:E${last}`);
  if (Math.abs(Number(a) / Number(b) - 1) > 1e-12) throw new Error(`the two columns differ: ${a} and ${b}`);
  await page.context().close();
}

async function opening(site: SpreadsheetSite): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    const { page } = await site.open({ address: "/?empty" });
    times.push(performance.now() - start);
    await page.context().close();
  }
  show("spreadsheet page: from navigation to the first possible key", median(times));
}

async function main(): Promise<void> {
  throughTheBinding();
  const functions = load();
  reportEveryFunction(timeEveryFunction(rows, (id) => functions.get(id)!, time), rows, show);
  sizes();
  const site = await SpreadsheetSite.start();
  try {
    await opening(site);
    await inTheSheet(site);
  } finally {
    await site.stop();
  }
}

void main();
