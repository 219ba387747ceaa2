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
const sheets = () => pane.page.evaluate(() => [...workbook.book.cells.keys()]);

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
