import { type PanePage, PaneSite } from "../browser/paneAlone";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());
afterEach(() => pane.close());

test("“Use these numbers” fills the form with the worked example of every function", async () => {
  pane = await site.open();
  const result = () => pane.page.getByRole("status", { name: "Result" });
  const ids = await pane.page
    .locator("[data-function]")
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset["function"]!));
  for (const id of ids) {
    await pane.openFunction(id);
    await pane.page.getByRole("button", { name: "Worked example" }).click();
    const title = pane.page.getByRole("rowheader", { name: "Result", exact: true });
    const lines = await pane.page.locator("tr", { has: title }).locator("td > div").allTextContents();
    const cells = lines.flatMap((line) => line.split("; "));
    await pane.useExample();
    await result().getByText(cells.length > 1 ? /\d+ results/ : cells[0]!).first().waitFor({ timeout: 3000 });
    if (cells.length > 1) {
      const shown = await pane.page.locator("[data-results]").locator("td, dt, dd").allTextContents();
      expect([id, cells.filter((cell) => !shown.includes(cell))]).toEqual([id, []]);
    }
    await pane.page.keyboard.press("Escape");
  }
});

test("every function opens at 320 pixels in Spanish without anything wider than the window", async () => {
  pane = await site.open({ locale: "es-ES", viewport: { width: 320, height: 640 } });
  const { page } = pane;
  const ids = await page.locator("[data-function]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["function"]!));
  expect(ids.length).toBeGreaterThan(57);
  const wide: string[] = [];
  for (const id of ids) {
    await pane.openFunction(id);
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(id);
    await page.getByRole("button", { name: "Volver a todas las funciones" }).click();
  }
  expect(wide).toEqual([]);
});
