import { writeFileSync } from "node:fs";
import { customersSteps, shots, walkCustomers } from "../browser/customersPane";
import { SpreadsheetSite } from "../browser/spreadsheetPage";

let site: SpreadsheetSite;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
afterAll(() => site.stop());

test("what is written are living formulas without an error, and one button takes all of it back", async () => {
  const page = await site.open({ address: "/?empty" });
  const { page: tab } = page;
  await walkCustomers(page, customersSteps, () => Promise.resolve());
  await tab.locator("[data-write]").click();
  await tab.locator("[data-written=done]").waitFor();
  await page.readUntil("B17", (cell) => typeof cell === "number" && cell > 0, "Customer value");
  const cells = await page.readUntil("A1:I260", (_, read) => read.flat().filter((cell) => typeof cell === "number" && cell !== 0).length > 700 && !read.flat().includes("#BUSY!"), "Customer value", 60_000);
  if (shots !== undefined) {
    writeFileSync(`${shots}/customers cells.txt`, cells.map((row, at) => `${at + 1}\t${row.map((cell) => (cell === 0 ? "" : String(cell))).join("\t")}`).join("\n"));
    await tab.screenshot({ path: `${shots}/customers written.png` });
    writeFileSync(`${shots}/customers rows.txt`, (await page.read("A1:V8", "Customers")).map((row) => row.join("\t")).join("\n"));
  }
  expect(cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  const held = (label: string) => cells.find(([first]) => first === label)?.[1];
  expect(held("Customers")).toBe(1000);

  await tab.getByRole("button", { name: "Undo", exact: true }).last().click();
  await tab.locator("[data-written=undone]").waitFor();
  const names = () => tab.evaluate(async () => (await embedded.port.survey()).sheets.map(({ name }) => name));
  expect(await names()).toEqual(["Sheet1", "Simulated log"]);
  /* Written again under the same names; an input is changed, and the value follows. */
  await tab.locator("[data-write]").click();
  await tab.locator("[data-written=done]").waitFor();
  const rowOf = (label: string) => cells.findIndex(([first]) => first === label) + 1;
  const value = `B${rowOf("Value to come")}`;
  const [[before] = []] = await page.readUntil(value, (cell) => typeof cell === "number" && cell > 0, "Customer value", 60_000);
  await page.type(`B${rowOf("Margin, share of spend")}`, "50%", "Customer value");
  const [[after] = []] = await page.readUntil(value, (cell) => typeof cell === "number" && cell < 0.9 * Number(before), "Customer value", 60_000);
  expect(after).toBeCloseTo(Number(before) / 2, 4);
  await page.close();
});
