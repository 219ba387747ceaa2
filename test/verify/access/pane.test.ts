import { type PanePage, PaneSite } from "../../browser/paneAlone";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());

const press = async (...keys: string[]) => {
  for (const key of keys) await pane.page.keyboard.press(key);
};
const shows = (text: string) => pane.page.getByText(text).first().waitFor({ timeout: 5000 });

beforeEach(async () => {
  pane = await site.open();
});
afterEach(() => pane.close());

test("every screen and state keeps to WCAG 2.2 AA and to the width of the window, in each look, wide and magnified", async () => {
  const check = async (state: string) => expect([state, await pane.faultsEverywhere()]).toEqual([state, []]);
  await check("list");
  await pane.page.locator("input").fill("qqqwx");
  await check("nothing found");
  await pane.page.getByRole("button", { name: "Show all functions" }).click();
  await pane.openFunction("CXLV");
  await check("empty form");
  await pane.page.getByRole("button", { name: "Back to all functions" }).click();
  await pane.openFunction("CLV");
  await pane.field("margin").fill("'My sheet'!$A$2:$A$100001");
  await pane.field("retention").fill("1.2");
  await pane.field("cac").focus();
  await check("refused field");
  await pane.field("margin").fill("250");
  await pane.field("retention").fill("80%");
  for (const section of ["Worked example", "Assumptions", "Sources"])
    await pane.page.getByRole("button", { name: section }).click();
  await check("result and explanation");
  await pane.field("discount").fill("40%");
  await pane.field("cac").focus();
  await pane.page.locator('[data-warning="highDiscount"]').waitFor();
  await check("timings and a warning");
  await pane.page.getByRole("button", { name: "Pick cells for margin" }).click();
  await check("picking");
  await press("Escape", "Control+Enter");
  await shows("Inserted into Sheet1!B7");
  await check("inserted");
  await press("Control+Enter");
  await shows("Replace what is there?");
  await check("asking");
  await press("Escape", "Escape");
  await pane.openFunction("CLV.SENSITIVITY");
  await pane.page.getByRole("button", { name: "Worked example" }).click();
  await pane.useExample();
  await pane.page.locator("[data-results=table]").waitFor();
  await check("table of results");
  await pane.page.getByRole("button", { name: "Back to all functions" }).click();
  await pane.openFunction("CX.SCORE");
  await pane.field("metric").click();
  await check("list of choices");
});
