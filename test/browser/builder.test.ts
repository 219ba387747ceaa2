import { type PanePage, PaneSite } from "./paneAlone";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());
beforeEach(async () => {
  pane = await site.open({ viewport: { width: 360, height: 900 } });
});
afterEach(() => pane.close());

const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
const field = (name: string) => pane.page.locator(`[data-field="${name}"]`);
const shows = (text: string | RegExp) => pane.page.getByText(text).first().waitFor({ timeout: 5000 });
const step = (name: string) => pane.page.getByRole("heading", { level: 2, name }).waitFor({ timeout: 5000 });
const result = (name: string) => pane.page.locator(`[data-result="${name}"]`).textContent();
const sheets = () => pane.page.evaluate(() => [...workbook.book.cells.keys()]);
const press = (keys: string) => pane.page.keyboard.press(keys);
const focusedField = () => pane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["field"] ?? document.activeElement?.textContent);

async function begin(): Promise<void> {
  await button("Model builder").click();
  await button("Build a new model").click();
  await step("Scope");
}
async function next(name: string): Promise<void> {
  await button(`Next: ${name}`).click();
  await step(name);
}

test("a calibration form is as it was after another step", async () => {
  await begin();
  await next("Baseline");
  await next("Experience");
  const low = field("calibrate.retention.low");
  await button("Calibrate the effect on retention").click();
  await low.fill("61");
  await next("Levers");
  await button("Back to Experience").click();
  await step("Experience");
  await button("Calibrate the effect on retention").click();
  expect(await low.inputValue()).toBe("61");
});

test("a three-number model is in the workbook after five interactions", async () => {
  await button("Model builder").click();
  await field("quick.value").fill("1000");
  await field("quick.margin").fill("40");
  await field("quick.lifespan").fill("4");
  await button("Write into the workbook").click();
  await shows("“Customer value in three numbers” is in the workbook");
  await shows("A customer is worth 1,600.00 EUR");
  expect((await sheets()).length).toBeGreaterThan(10);
  await button("Undo").click();
  await shows("The workbook is as it was before.");
  expect(await sheets()).toEqual(["Sheet1", "My sheet"]);
});

test("the four elements and the churn give the same as the formula beside them", async () => {
  await button("Model builder").click();
  await pane.page.getByRole("tab", { name: "Four elements" }).click();
  await field("quick.revenue").fill("500");
  await field("quick.support").fill("100");
  await field("quick.length").fill("3");
  await field("quick.acquisition").fill("200");
  await shows("A customer is worth 1,000.00 EUR");
  await pane.page.getByRole("tab", { name: "Three numbers" }).click();
  await field("quick.by").selectOption("churn");
  await field("quick.churn").fill("25");
  await shows("A customer is worth 1,320.00 EUR");
  await field("quick.churn").fill("many");
  await shows("Churn should be a number, 0.1% to 100%, not “many”. Until then 25% counts.");
});

test("a model is built, typed into, undone, left, found again, written, opened, and deleted", async () => {
  await begin();
  await field("scope.name").fill("Spring plan");
  await next("Baseline");
  expect([await result("CLV"), await result("CXLV"), await result("CLV:CAC")]).toEqual(["766.67", "917.24", "6.11"]);
  await pane.page.locator('[data-timing="renewal"]', { hasText: "516.67" }).waitFor();
  await shows("98.2% a month, 80% a year · average life span 5 years");
  await field("retention").fill("90");
  expect(await result("CLV")).toBe("1,225");
  await press("Control+z");
  expect([await result("CLV"), await field("retention").inputValue()]).toEqual(["766.67", "80"]);
  await press("Control+y");
  expect(await result("CLV")).toBe("1,225");

  await button("Back to all functions").click();
  await button("Model builder").click();
  await step("Baseline");
  expect(await field("retention").inputValue()).toBe("90");
  await button("Write into the workbook").click();
  await shows("“Spring plan” is in the workbook");
  await shows("The workbook is up to date");
  await field("retention").fill("85");
  await shows("Changes are not in the workbook yet");
  await button("Update in the workbook").click();
  await shows("“Spring plan” is up to date in the workbook.");

  await press("Escape");
  await button("Open Spring plan").click();
  await button("Start").click();
  await button("Delete Spring plan from the workbook").click();
  await button("Delete the sheets").click();
  await shows(/“Spring plan” is gone, with its \d+ sheets/);
  expect(await sheets()).toEqual(["Sheet1", "My sheet"]);
});

test("what is wrong is said at its field and in the summary, which leads back to it", async () => {
  await begin();
  await next("Baseline");
  await field("retention").fill("120");
  await shows("Retention should be a number, 0% to 100%, not “120”");
  await shows("These are the last results: something is missing now.");
  expect(await result("CLV")).toBe("766.67");
  await next("Experience");
  await shows("1 field needs your attention");
  await button("Retention should be a number from 0 to 1, not 1.2").click();
  await step("Baseline");
  expect(await focusedField()).toBe("retention");
  await field("retention").fill("");
  await shows("Retention needs a number");
  await field("retention").fill("80");
  await pane.page.getByText("needs your attention").waitFor({ state: "detached" });
});

test("a number taken from a cell follows it, and is let go with its value", async () => {
  await begin();
  await next("Baseline");
  await button("Take Retention from the sheet").click();
  await shows("Select one cell in the sheet. Enter or Escape ends.");
  await pane.page.evaluate(() => workbook.choose("Sheet1", "A2:B2"));
  await shows("Select one single cell: a number is taken from one cell only.");
  await pane.page.evaluate(() => workbook.choose("Sheet1", "B3"));
  await pane.page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-field="retention"]')?.value === "Sheet1!B3 = 90%");
  await press("Escape");
  expect(await focusedField()).toBe("retention");
  expect(await result("CLV")).toBe("1,225");
  await pane.page.evaluate(() => workbook.put("Sheet1", "B3", 0.8));
  await pane.page.locator('[data-result="CLV"]', { hasText: "766.67" }).waitFor();
  await pane.page.evaluate(() => workbook.put("Sheet1", "B3", "soon"));
  await shows("Retention should be a number from 0 to 1, and Sheet1!B3 holds none");
  await pane.page.evaluate(() => workbook.put("Sheet1", "B3", 0.85));
  await pane.page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-field="retention"]')?.value === "Sheet1!B3 = 85%");
  await button("Keep the number of Retention and let go of the cell").click();
  expect(await field("retention").inputValue()).toBe("85");
  expect(await focusedField()).toBe("retention");
});

test("an example opens as a model of one's own; leaving changes behind is asked first", async () => {
  await begin();
  await field("scope.name").fill("Mine");
  await press("Escape");
  await pane.page.locator("[data-example=telecom]").click();
  await shows("“Mine” has changes that are not in the workbook.");
  await button("Stay").click();
  await button("Go on with “Mine”").click();
  await step("Scope");
  expect(await field("scope.name").inputValue()).toBe("Mine");
  await press("Escape");
  await pane.page.locator("[data-example=telecom]").click();
  await button("Give up and go on").click();
  await pane.page.getByRole("heading", { level: 1, name: "Telecom contact centre" }).waitFor();
  await pane.page.waitForFunction(() => document.activeElement?.hasAttribute("data-heading"));
  await pane.page.getByLabel("Step", { exact: true }).selectOption("experience");
  await step("Experience");
  expect(await field("experience.metric").inputValue()).toBe("CES");
});

test("effects are calibrated from bands, counts and the published illustration", async () => {
  await begin();
  await pane.page.getByLabel("Step", { exact: true }).selectOption("experience");
  await button("Calibrate the effect on retention").click();
  await field("calibrate.retention.low").fill("43");
  await field("calibrate.retention.high").fill("74");
  await shows("Effect: 1.328");
  await button("Use this effect").click();
  await shows("The effect is now 1.328.");
  expect(Number(await field("beta_retention").inputValue())).toBeCloseTo(1.327819707, 9);
  await press("Control+z");
  expect(await field("beta_retention").inputValue()).toBe("0");
  await button("Use the published illustration for retention and revenue").click();
  expect(Number(await field("beta_revenue").inputValue())).toBeCloseTo(0.8754687374, 9);
  expect(await field("experience.evidence.revenue").inputValue()).toBe("D");
  await field("3a.score_target").fill("0.75");
  await shows("That is 15% of the scale.");
});

test("cells of the user's are shown before an update, and stay when he keeps them", async () => {
  await begin();
  await button("Write into the workbook").click();
  await shows("The workbook is up to date");
  const label = await pane.page.evaluate(() => {
    for (const [sheet, cells] of workbook.book.cells) {
      for (const [address, cell] of cells) if (cell === "Retention" && address.startsWith("B")) return { sheet, address };
    }
    return null;
  });
  await pane.page.evaluate((at) => workbook.put(at!.sheet, at!.address, "Loyal share"), label);
  await button("Update in the workbook").click();
  await shows("1 cell of the model holds something of yours");
  await shows("holds “Loyal share”, the model would write “Retention”");
  await button("Keep mine").click();
  await shows("1 cell with something of yours stayed.");
  expect(await pane.page.evaluate((at) => workbook.at(at!.sheet, at!.address), label)).toBe("Loyal share");
});

test("the role decides where a model opens and which steps are marked", async () => {
  await button("Model builder").click();
  await field("start.role").selectOption("finance");
  await button("Build a new model").click();
  await step("Baseline");
  expect(await pane.page.getByLabel("Step", { exact: true }).locator("option").allTextContents()).toContain("2. Baseline, for your role");
});

test("every step opens, and the way goes on to the last one and back", async () => {
  await begin();
  for (const name of ["Baseline", "Experience", "Levers", "Segments and tiers", "Results", "Footnotes", "Check and share"]) await next(name);
  expect(await button(/^Next:/).count()).toBe(0);
  await button("Back to Footnotes").click();
  await step("Footnotes");
});

test("the explanation of a number opens from the list of functions", async () => {
  await button("Explain this number").click();
  await pane.page.getByRole("heading", { level: 1, name: "Explain this number" }).waitFor();
  await press("Escape");
  await pane.page.getByRole("heading", { level: 1, name: "Functions" }).waitFor();
});
