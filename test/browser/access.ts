import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What the rules are held against: the whole page, or a part of it by selector. */
export interface Part {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Waits until nothing moves any more, also what only begins to with the next picture. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const picture = () => new Promise((shown) => requestAnimationFrame(shown));
    await picture();
    await picture();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });

/** The rules of WCAG 2.2 A and AA that the page breaks as it stands. */
export async function brokenRules(page: Page, { include = ["html"], exclude = [] }: Part = {}): Promise<string[]> {
  /* Axe runs through the debugger, which the page's policy does not hold back. */
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe);
  /* A colour that is half-way through its fading in is no colour of the page. */
  await settled(page);
  return page.evaluate(
    async ([included, excluded]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run(
        { include: included.map((selector) => [selector]), exclude: excluded.map((selector) => [selector]) },
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], preload: false, resultTypes: ["violations"] },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    [include, exclude] as const,
  );
}

interface Look {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}
const looks: readonly Look[] = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "high contrast", colorScheme: "light", forcedColors: "active" },
];

/** The faults in each look, by its name: a way is walked once for all of them. */
export async function inEachLook(page: Page, faultsIn: (look: string) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, ...look } of looks) {
    await page.emulateMedia(look);
    await page.waitForFunction((dark) => matchMedia("(prefers-color-scheme: dark)").matches === dark, look.colorScheme === "dark");
    faults.push(...(await faultsIn(name)).map((fault) => `${name}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return faults;
}

/** The faults in windows of each size. */
export async function inEachWindow(page: Page, sizes: readonly { readonly width: number; readonly height: number }[], faultsIn: () => Promise<readonly string[]>): Promise<string[]> {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await faultsIn()).map((fault) => `${size.width} × ${size.height}: ${fault}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return faults;
}
