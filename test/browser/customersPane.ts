import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type axeCore from "axe-core";
import type { SpreadsheetPage } from "./spreadsheetPage";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where pictures of the pane go, if anywhere. */
export const shots = process.env["SHOTS"];

/** Opens a file of this content through the bar. */
export async function openFile(page: SpreadsheetPage, folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  await page.page.locator('#bar input[type="file"]').setInputFiles(file);
}

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "light", forcedColors: "active" }],
] as const;

/** The same faults in each look, by its name; the way is walked once for all of them. */
export async function faultsInEachLook(opened: SpreadsheetPage, step: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, look] of looks) {
    await opened.page.emulateMedia(look);
    await opened.page.waitForFunction((dark) => matchMedia("(prefers-color-scheme: dark)").matches === dark, look.colorScheme === "dark");
    if (shots !== undefined) await opened.page.screenshot({ path: `${shots}/${step} ${name}.png` });
    faults.push(...(await faultsOfAccess(opened)).map((fault) => `${name}: ${fault}`));
  }
  await opened.page.emulateMedia(looks[0][1]);
  return faults;
}

/** Faults against WCAG 2.2 AA in the way on show, and whether anything of it is wider than the pane. */
export async function faultsOfAccess({ page }: SpreadsheetPage): Promise<string[]> {
  await page.evaluate(axe);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  return page.evaluate(async () => {
    const screen = document.querySelector<HTMLElement>('[data-screen="customers"]')!;
    const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run(
      { include: [screen], exclude: [["[data-tabster-dummy]"]] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    );
    const wide = [...screen.querySelectorAll<HTMLElement>("*")].some((one) => one.getBoundingClientRect().right > screen.getBoundingClientRect().right + 1 && one.closest('[role="group"]') === null);
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), ...(wide ? ["wider than the pane"] : [])];
  });
}
