import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { libreOffice, recalculatedSheets } from "../libreOffice";
import { rowsById } from "../lever-model/cellsOfCsv";
import { relativeDistance } from "../near";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

/* The published reference model, to the ten digits that it was published with. */
const published = {
  kept: [0.8, 0.8379162001],
  spent: [600, 642.6949213],
  served: [60, 48.66181626],
  referrals: [0.08, 0.1051271096],
  earned: [250, 277.8203905],
  multiple: [3.666666667, 4.197130842],
  own: [916.6666667, 1166.048529],
  referral: [150.5777778, 226.4992136],
  clv: [766.6666667, 1016.048529],
  net: [917.2444444, 1242.547743],
  cxlv_to_cac: [7.114962963, 9.28365162],
  payback: [0.561123238, 0.5059743834],
} as const;
const levers = { revenue: 106.9366896, length: 104.1432269, strength: 59.04976569, costs: 55.1736164 } as const;
const index = 135.4652787;
const digits = 1e-9;

const near = (value: unknown, wanted: number): boolean => typeof value === "number" && relativeDistance(value, wanted) <= digits;

/** By row of the levers: what is typed, in the unit that the field shows. */
const typed = {
  "1a": { referral_uplift: "25" },
  "1b": { revenue_uplift: "5" },
  "2a": { churn_recovered: "8" },
  "2b": { churn_loyalty: "5", promotion_uplift: "1", runCost: "4" },
  "3a": { score_target: "0.7", runCost: "3" },
  "4a": { saved_root: "6" },
  "4b": { saved_efficiency: "3" },
  "4c": { saved_prevention: "4", churn_prevented: "2" },
  "4d": { saved_digital: "5" },
} as const;
const ofLever = { 1: "revenue", 2: "length", 3: "strength", 4: "costs" } as const;

let site: SpreadsheetSite;
let sheet: SpreadsheetPage;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
  sheet = await site.open({ address: "/?empty" });
});
afterAll(async () => {
  await sheet.close();
  await site.stop();
});

const button = (name: string | RegExp) => sheet.page.getByRole("button", { name });
const field = (name: string) => sheet.page.locator(`[data-field="${name}"]`);
async function next(name: string): Promise<void> {
  await button(`Next: ${name}`).click();
  await sheet.page.getByRole("heading", { level: 2, name }).waitFor();
}
/** The number behind what is shown. */
const exact = async (selector: string): Promise<readonly number[]> =>
  (await sheet.page.locator(`${selector} data`).evaluateAll((found) => found.map((one) => (one as HTMLDataElement).value))).map(Number);
const row = async (id: string, name: string): Promise<readonly unknown[]> => {
  const rows = await sheet.read("A1:L200", name);
  return rows.find(([first]) => first === id) ?? [];
};

test("the reference model is built by clicking through the pane", async () => {
  await button("Model builder").click();
  await button("Build a new model").click();
  await next("Baseline");
  await next("Experience");
  for (const [name, value] of Object.entries({ beta_retention: "1.327819707", beta_revenue: "0.2", beta_cost: "0.5", beta_referrals: "1" })) await field(name).fill(value);
  await next("Levers");
  for (const [sub, fields] of Object.entries(typed)) {
    const lever = sheet.page.locator(`[data-lever="${ofLever[sub[0] as unknown as keyof typeof ofLever]}"]`);
    const head = lever.locator("h3 button").first();
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
    await lever.locator(`[data-row="${sub}"] h4 button`).click();
    for (const [name, value] of Object.entries(fields)) await field(`${sub}.${name}`).fill(value);
  }
  for (const [lever, wanted] of Object.entries(levers)) {
    const [value] = await exact(`[data-contribution="${lever}"]`);
    expect([lever, value, near(value, wanted)]).toEqual([lever, value, true]);
  }
  await next("Segments and tiers");
  await next("Results");
  for (const [line, wanted] of Object.entries(published)) {
    const shown = await exact(`[data-line="${line}"]`);
    if (shown.length === 0) continue;
    expect([line, shown, shown.slice(0, 2).map((value, place) => near(value, wanted[place]!))]).toEqual([line, shown, [true, true]]);
  }
  for (const line of ["clv", "net", "cxlv_to_cac", "payback", "index"]) expect(await exact(`[data-line="${line}"]`)).not.toEqual([]);
  expect((await exact('[data-line="index"]')).some((value) => near(value, index))).toBe(true);
});

test("it stands in the sheets of the page with the same numbers, and every check that must hold does", async () => {
  await button("Write into the workbook").first().click();
  await sheet.page.getByText(/is in the workbook/).first().waitFor();
  await sheet.calculated();
  for (const [line, wanted] of Object.entries(published)) {
    const cells = (await row(`calc/${line}`, "Calculations")).slice(1).filter((cell) => typeof cell === "number");
    expect([line, cells.slice(0, 2), [near(cells[0], wanted[0]), near(cells[1], wanted[1])]]).toEqual([line, cells.slice(0, 2), [true, true]]);
  }
  for (const [lever, wanted] of Object.entries(levers)) {
    const cells = await row(`bri/${lever}`, "Bridge");
    expect([lever, near(cells[2], wanted)]).toEqual([lever, true]);
  }
  expect(near((await row("res/index", "Results")).find((cell) => near(cell, index)), index)).toBe(true);
  expect(await row("chk/master", "Checks")).toContain(true);
});

const withLibreOffice = libreOffice === null ? test.skip : test;
if (libreOffice === null) console.log("LibreOffice is not installed: the saved model is not recalculated.");

withLibreOffice("the saved workbook, worked out anew by LibreOffice, says the same", async () => {
  await button("Save as xlsx").click();
  const download = sheet.page.waitForEvent("download");
  await sheet.page.getByRole("menuitem").first().click();
  const folder = await mkdtemp(path.join(tmpdir(), "lever-model-"));
  try {
    const file = path.join(folder, "model.xlsx");
    await writeFile(file, await readFile(await (await download).path()));
    const sheets = recalculatedSheets(libreOffice!, file);
    const calculations = rowsById(sheets.get("Calculations")!);
    for (const [line, wanted] of Object.entries(published)) {
      const cells = calculations.get(`calc/${line}`)!.filter((cell) => typeof cell === "number");
      expect([line, [near(cells[0], wanted[0]), near(cells[1], wanted[1])]]).toEqual([line, [true, true]]);
    }
    const bridge = rowsById(sheets.get("Bridge")!);
    for (const [lever, wanted] of Object.entries(levers)) expect([lever, near(bridge.get(`bri/${lever}`)![1], wanted)]).toEqual([lever, true]);
    expect(rowsById(sheets.get("Checks")!).get("chk/master")).toContain("TRUE");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
