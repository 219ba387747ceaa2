import { type PanePage, PaneSite } from "./paneAlone";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());

describe.each([
  ["narrow, in each look", { viewport: { width: 320, height: 640 } }, "faultsInEachLook"],
  ["wide", { viewport: { width: 480, height: 800 } }, "faultsOfAccess"],
  ["magnified", { viewport: { width: 320, height: 256 } }, "faultsOfAccess"],
] as const)("%s", (_name, options, faults) => {
  beforeEach(async () => {
    pane = await site.open(options);
  });
  afterEach(() => pane.close());

  test("the first steps of the builder keep to WCAG 2.2 AA and to the width of the window", async () => {
    const { page } = pane;
    const check = async (state: string) => {
      expect([state, await pane[faults]()]).toEqual([state, []]);
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
});
