import { customersSteps, faultsInEachLook, walkCustomers } from "../../browser/customersPane";
import { SpreadsheetSite } from "../../browser/spreadsheetPage";

let site: SpreadsheetSite;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
afterAll(() => site.stop());

test("every step keeps to WCAG 2.2 AA and to the width of a narrow pane, light, dark and in high contrast", async () => {
  const page = await site.open({ address: "/?empty", viewport: { width: 1000, height: 900 } });
  await page.page.locator("#splitter").press("End");
  await walkCustomers(page, customersSteps, async (step) => {
    expect([step, await faultsInEachLook(page, `customers ${step}`)]).toEqual([step, []]);
  });
  await page.close();
});

test("every step of contracts keeps to WCAG 2.2 AA and to the width of a narrow pane, light, dark and in high contrast", async () => {
  const page = await site.open({ address: "/?empty", viewport: { width: 1000, height: 900 } });
  const { page: tab } = page;
  const next = (step: string) => tab.getByRole("button", { name: `Next: ${step}` }).click();
  await tab.locator("#splitter").press("End");
  const arrived = async (step: string): Promise<void> => {
    expect([step, await faultsInEachLook(page, `contracts ${step}`)]).toEqual([step, []]);
  };
  await tab.getByRole("button", { name: "Customers from a log" }).click();
  await tab.locator("[data-field=entrance]").selectOption("dates");
  await arrived("empty");
  await tab.getByRole("button", { name: "Use simulated data" }).click();
  await tab.locator("[data-found]").waitFor();
  await arrived("data");
  await next("Set-up");
  await arrived("setup");
  await next("Look");
  await tab.locator("[data-chart=renewals] [role=img] svg").waitFor();
  await arrived("look");
  await next("Fit");
  await tab.getByRole("button", { name: "Fit the models" }).click();
  await tab.locator("[data-advice]").waitFor();
  await arrived("fit");
  await next("Pictures");
  await tab.locator("[data-chart=worth-base] [role=img] svg").waitFor();
  await arrived("pictures");
  await next("Write");
  await arrived("write");
  await page.close();
});
