import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { type RunningServer, startServer } from "../../src/build/serve";
import { browserForTests } from "./browsers";
import { PanePage } from "./paneAlone";
import { type TabOptions, Tabs } from "./tabs";

/* The steps alone over a model that lives in the page: the rest of the builder has tests of its own. */
const entry = `
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { editsFor } from "../../src/lever-model/living/index";
import { gallery } from "../../src/lever-model/examples/gallery";
import { newModel } from "../../src/lever-model/state/defaults";
import { problemsOf } from "../../src/lever-model/state/validate";
import { ExplainScreen } from "../../src/taskpane/builder/explain/ExplainScreen";
import { ResultsStep } from "../../src/taskpane/builder/steps/results/ResultsStep";
import { ShareStep } from "../../src/taskpane/builder/steps/share/ShareStep";
import { ThemedProvider } from "../../src/taskpane/ThemedProvider";
import { setLanguage } from "../../src/words/current";
import { createMemoryPort } from "../taskpane/memoryPort";
import { referenceModel } from "../lever-model/referenceModel";

const asked = new URLSearchParams(location.search);
setLanguage(asked.get("lang") ?? "en");
const models = { reference: referenceModel, example: gallery[0], empty: newModel("empty") };
const port = createMemoryPort({ Sheet1: [["margin", "retention"], [250, 0.8], ["=CLV(A2,B2,0.1,\\"end\\")"]] }, { sheet: "Sheet1", address: "D9", rows: 1, columns: 1 });
globalThis.workbook = port;
const start = models[asked.get("model") ?? "reference"];

function Page() {
  const [model, setModel] = useState(start);
  const problems = problemsOf(model);
  const props = { model, evaluation: evaluateModel(model), problems, change: (update) => setModel(update), port, goTo: (step) => (globalThis.went = step) };
  globalThis.model = model;
  const step = asked.get("step");
  return (
    <ThemedProvider>
      <div style={{ padding: 12, boxSizing: "border-box" }}>
        {step === "explain" ? <ExplainScreen port={port} onBack={() => (globalThis.went = "back")} /> : <><h1>Model</h1><h2>Step</h2>{step === "share" ? <ShareStep {...props} /> : <ResultsStep {...props} />}</>}
      </div>
    </ThemedProvider>
  );
}
const written = async () => {
  if (asked.get("step") !== "explain") return;
  const made = editsFor(start, await port.survey(), { portable: true, protect: false, kept: "keep" });
  await port.edit(made.value.edits);
};
written().then(() => createRoot(document.getElementById("pane")).render(<Page />));
`;
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'" />
<meta name="color-scheme" content="light dark" /><title>Steps</title><link rel="icon" href="data:," /><style>body { margin: 0 }</style></head>
<body><main id="pane"></main><script src="steps.js"></script></body></html>`;

let folder: string;
let server: RunningServer;
let tabs: Tabs;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "steps-"));
  writeFileSync(path.join(folder, "index.html"), html);
  await build({
    stdin: { contents: entry, resolveDir: __dirname, sourcefile: "steps.tsx", loader: "tsx" },
    outfile: path.join(folder, "steps.js"), bundle: true, minify: true, format: "iife", jsx: "automatic", define: { "process.env.NODE_ENV": '"production"' }, logLevel: "silent",
  });
  server = await startServer({ folder, port: 0 });
  tabs = new Tabs(await browserForTests());
});

afterAll(async () => {
  await tabs.stop();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function open(query: string, options: Partial<TabOptions> = {}): Promise<PanePage> {
  const pane = new PanePage(await tabs.take({ viewport: { width: 320, height: 900 }, ...options }), tabs);
  await pane.page.goto(`${server.address}?${query}`);
  await pane.page.getByRole("heading", { level: 1 }).waitFor();
  return pane;
}

const section = (page: Page, name: string) => page.locator(`[data-section="${name}"]`);
async function unfold(pane: PanePage, name: string): Promise<void> {
  const button = section(pane.page, name).getByRole("button").first();
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  await pane.settled();
}

const sections = ["matters", "seek", "rates", "time", "scenarios", "groups", "history", "causes"];

test.each([
  ["in each look", "model=example", 10, "faultsInEachLook"],
  ["in Spanish", "model=example&lang=es", 10, "faultsOfAccess"],
  ["with nothing in it yet", "model=empty", 5, "faultsOfAccess"],
] as const)("results %s: every part drawn, nothing wider than 320 px, no rule of access broken", async (_, query, drawn, faults) => {
  const pane = await open(query);
  for (const part of sections) await unfold(pane, part);
  const charts = pane.page.locator("[data-chart]");
  await pane.page.locator('[data-chart] [role="img"] svg').nth(drawn - 1).waitFor();
  expect(await charts.count()).toBe(drawn);
  expect(await pane[faults]()).toEqual([]);
  await pane.close();
});

test("a lever is looked into by keyboard, and its chart is had as a table", async () => {
  const pane = await open("model=reference");
  const { page } = pane;
  await page.locator('[data-lever="length"]').focus();
  await page.keyboard.press("Enter");
  const card = section(page, "bridge").locator("[data-chart]");
  await expect(card.getAttribute("data-chart")).resolves.toBe("inside-lever");
  await card.getByRole("button", { name: "Show as a table" }).focus();
  await page.keyboard.press("Space");
  expect(await card.getByRole("row").last().innerText()).toContain("104");
  expect(await pane.faultsOfAccess()).toEqual([]);
  await pane.close();
});

test("the goal is sought while typing, and its answer goes into the model", async () => {
  const pane = await open("model=reference");
  const { page } = pane;
  await unfold(pane, "seek");
  const answer = page.locator('[data-seek="answer"]');
  const first = await answer.innerText();
  expect(first).toMatch(/^Retention of \d+\.?\d*% makes CLV ÷ CAC, before acquisition 3 at the base\. Now it is 80%\.$/);
  await page.locator('[data-field="seek.wanted"]').fill("5");
  await page.waitForFunction((before) => document.querySelector('[data-seek="answer"]')!.textContent !== before, first);
  await page.getByRole("button", { name: "Use this value" }).click();
  expect(await answer.innerText()).toMatch(/^Retention is now /);
  const ratio = await page.locator('[data-line="clv_to_cac"] td').first().innerText();
  expect(ratio).toBe("5");
  await page.locator('[data-field="seek.wanted"]').fill("5000");
  await page.getByText("Choose a goal in between").waitFor();
  await pane.close();
});

test("check and share: checks, decision, pages for paper, files, without a fault of access", async () => {
  const pane = await open("step=share&model=example");
  const { page } = pane;
  for (const name of ["decision", "executive", "feedback"]) await unfold(pane, name);
  await page.locator('[data-field="decision.on"]').selectOption("retention");
  await page.locator('[data-field="decision.value"]').fill("90");
  await page.locator('[data-decision="finding"]').getByText("Worth +").waitFor();
  await section(page, "decision").locator('[data-chart] [role="img"] svg').waitFor();
  await page.getByRole("button", { name: "Show all checks" }).click();
  expect(await page.locator("[data-check]").count()).toBeGreaterThan(20);
  expect(await pane.faultsOfAccess()).toEqual([]);

  await page.evaluate(() => {
    window.print = () => (globalThis as unknown as { paper: string }).paper = document.querySelector("[data-printed]")!.outerHTML;
  });
  await page.getByRole("button", { name: "Print the page" }).click();
  await page.waitForFunction(() => (globalThis as unknown as { paper?: string }).paper !== undefined);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-printed] h1").isVisible()).toBe(true);
  expect(await page.locator("[data-printed] img").count()).toBe(2);
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await page.locator("[data-printed]").count()).toBe(0);

  const saved = async (what: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-download="${what}"]`).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const list = await saved("footnotes");
  expect(list.name).toMatch(/ footnotes\.csv$/);
  expect(list.bytes.toString("utf8").startsWith("\uFEFFNo.,Input,Value")).toBe(true);
  const model = await saved("model");
  expect(model.name).toMatch(/\.xlsx$/);
  expect(model.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
  await pane.close();
});

test("the explanation follows the selection, and its links select the cells", async () => {
  const pane = await open("step=explain&model=example");
  const { page } = pane;
  await page.getByText("There is nothing to explain in this cell").waitFor();
  expect(await pane.faultsOfAccess()).toEqual([]);
  const go = (sheet: string, address: string) => page.evaluate(([name, cell]) => (globalThis as unknown as { workbook: { choose(sheet: string, address: string): void } }).workbook.choose(name!, cell!), [sheet, address]);
  await go("Sheet1", "A3");
  await page.locator('[data-explained="Sheet1!A3"]').waitFor();
  await page.getByText("retention: B2").waitFor();
  expect(await pane.faultsOfAccess()).toEqual([]);
  await page.getByRole("button", { name: "retention: B2" }).click();
  await page.locator('[data-explained="Sheet1!B2"]').waitFor();

  const place = await page.evaluate(async () => {
    const survey = await (globalThis as unknown as { workbook: { survey(): Promise<{ sheets: { name: string; cells: Map<string, { held: unknown }> }[] }> } }).workbook.survey();
    const sheet = survey.sheets.find(({ name }) => name === "Calculations")!;
    return [...sheet.cells].find(([key, { held }]) => key.endsWith(",0") && held === "calc/own")![0].split(",")[0]!;
  });
  await go("Calculations", `D${Number(place) + 1}`);
  await page.getByText("OWN = m × φ").waitFor();
  expect(await pane.faultsOfAccess()).toEqual([]);
  await page.getByRole("button", { name: "Margin m" }).click();
  await page.locator("[data-explained]").getByText("Margin m").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => (globalThis as unknown as { went?: string }).went)).toBe("back");
  await pane.close();
});
