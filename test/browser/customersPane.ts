import { writeFileSync } from "node:fs";
import path from "node:path";
import { brokenRules, inEachLook } from "./access";
import type { SpreadsheetPage } from "./spreadsheetPage";

/** Where pictures of the pane go, if anywhere. */
export const shots = process.env["SHOTS"];

/** Opens a file of this content through the bar. */
export async function openFile(page: SpreadsheetPage, folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  await page.page.locator('#bar input[type="file"]').setInputFiles(file);
}

/** The same faults in each look, by its name. */
export const faultsInEachLook = (opened: SpreadsheetPage, step: string): Promise<string[]> =>
  inEachLook(opened.page, async (look) => {
    if (shots !== undefined) await opened.page.screenshot({ path: `${shots}/${step} ${look}.png` });
    return faultsOfAccess(opened);
  });

/** Faults against WCAG 2.2 AA in the way on show, and whether anything of it is wider than the pane. */
export async function faultsOfAccess({ page }: SpreadsheetPage): Promise<string[]> {
  const broken = await brokenRules(page, { include: ['[data-screen="customers"]'], exclude: ["[data-tabster-dummy]"] });
  const isWide = await page.evaluate(() => {
    const screen = document.querySelector<HTMLElement>('[data-screen="customers"]')!;
    const { right } = screen.getBoundingClientRect();
    return [...screen.querySelectorAll<HTMLElement>("*")].some((one) => one.getBoundingClientRect().right > right + 1 && one.closest('[role="group"]') === null);
  });
  return isWide ? [...broken, "wider than the pane"] : broken;
}

/** Simulated data to the written sheets, as far as `step`. */
export async function walkCustomers(page: SpreadsheetPage, steps: readonly string[], arrived: (step: string) => Promise<void>): Promise<void> {
  const { page: tab } = page;
  await tab.getByRole("button", { name: "Customers from a log" }).click();
  await arrived("empty");
  await tab.getByRole("button", { name: "Use simulated data" }).click();
  await tab.locator("[data-found]").waitFor();
  await arrived("simulated");
  for (const step of steps) {
    await tab.getByRole("button", { name: `Next: ${step}` }).click();
    if (step === "Look") await tab.locator("[data-chart=cohorts-spend] [role=img] svg").waitFor();
    if (step === "Fit") {
      await tab.getByRole("button", { name: "Fit the models" }).click();
      await tab.locator("[data-advice]").waitFor();
    }
    if (step === "Pictures") await tab.locator("[data-chart=segments] [role=img] svg").waitFor();
    await arrived(step);
  }
}

export const customersSteps = ["Set-up", "Look", "Fit", "Pictures", "Write"] as const;
