import { goTo, unfold, unfoldSection } from "../../browser/builderWays";
import { type PanePage, PaneSite } from "../../browser/paneAlone";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());

beforeEach(async () => {
  pane = await site.open();
});
afterEach(() => pane.close());

test("the first steps of the builder keep to WCAG 2.2 AA and to the width of the window, in each look, wide and magnified", async () => {
  const { page } = pane;
  const check = async (state: string) => {
    expect([state, await pane.faultsEverywhere()]).toEqual([state, []]);
  };
  const next = async (step: string) => {
    await page.getByRole("button", { name: `Next: ${step}` }).click();
    await page.getByRole("heading", { level: 2, name: step }).waitFor();
  };
  await check("list of functions");
  await page.getByRole("button", { name: "Model builder" }).click();
  await page.getByRole("heading", { level: 1, name: "What is a customer worth?" }).waitFor();
  await check("start");
  await page.getByRole("tab", { name: "Four elements" }).click();
  await page.getByRole("button", { name: "Write into the workbook" }).click();
  await page.locator('[data-book="done"]').waitFor();
  await check("written");
  await page.locator("[data-begin=new]").click();
  await page.getByRole("heading", { level: 2, name: "Scope" }).waitFor();
  await check("scope");
  await next("Baseline");
  await check("baseline");
  await page.locator('[data-field="retention"]').fill("120");
  await page.getByText("1 field needs your attention").waitFor();
  await check("a problem");
  await page.locator('[data-field="retention"]').fill("80");
  await page.locator('[data-pick="retention"]').click();
  await check("picking");
  await page.evaluate(() => workbook.choose("Sheet1", "B2"));
  await page.locator('[data-field="retention"]').and(page.locator('[value^="Sheet1!B2"]')).waitFor();
  await check("linked");
  await page.keyboard.press("Escape");
  await next("Experience");
  await check("experience");
  await page.getByRole("button", { name: "Calibrate the effect on retention" }).click();
  await page.locator('[data-field="calibrate.retention"]').selectOption("counts");
  await check("calibration");
});

test("the steps behind them keep to WCAG 2.2 AA and to 320 px, light, dark and in high contrast", async () => {
  const accessible = async (state: string) => expect([state, await pane.faultsInEachLook()]).toEqual([state, []]);
  const field = (name: string) => pane.page.locator(`[data-field="${name}"]`);
  await pane.page.getByRole("button", { name: "Model builder" }).click();
  await pane.page.locator('[data-example="subscription"]').click();
  await goTo(pane, "levers");
  await accessible("levers");
  for (const lever of ["length", "strength", "costs"]) await unfold(pane, `[data-lever="${lever}"]`);
  await field("contactCentre.used").press("Space");
  for (const row of ["1a", "1b", "1c", "2a", "4b", "4c"]) await unfold(pane, `[data-row="${row}"]`);
  await field("1b.from").selectOption("workings");
  await accessible("levers, unfolded");
  await goTo(pane, "segments");
  await unfold(pane, '[data-record="0"] h4');
  await accessible("segments, with a customer unfolded");
  await field("segments.0.share").fill("80");
  await accessible("segments that do not add up");
  for (let more = 0; more < 6; more++) await pane.page.getByRole("button", { name: "Add a tier" }).click();
  await pane.page.locator("[data-find]").fill("tier 9");
  await accessible("tiers on pages");
  await goTo(pane, "footnotes");
  await unfold(pane, '[data-note="retention"]');
  for (const section of ["other", "annuities", "standards", "history", "feedback", "log"]) await unfoldSection(pane, section);
  await accessible("footnotes, unfolded");
});
