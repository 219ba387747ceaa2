import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { brokenRules, inEachLook, inEachWindow, settled } from "./access";
import { browserForTests } from "./browsers";
import { type TabOptions, Tabs } from "./tabs";

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'";
const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="color-scheme" content="light dark" />
    <title>Pane</title>
    <link rel="icon" href="data:," />
    <style>html, body, #pane { height: 100%; margin: 0 }</style>
  </head>
  <body><main id="pane"></main><script src="pane.js"></script></body>
</html>`;

/** Builds the pane over a workbook in memory, once for all tests, and returns its folder. */
export async function buildPaneAlone(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "pane-"));
  writeFileSync(path.join(folder, "index.html"), html);
  await build({
    entryPoints: [path.join(__dirname, "paneEntry.ts")],
    outfile: path.join(folder, "pane.js"),
    bundle: true,
    minify: true,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return folder;
}

/** The pane over a workbook in memory: without the grid it opens at once, and every answer of the sheet can be had. */
export class PaneSite {
  private constructor(
    private readonly address: string,
    private readonly tabs: Tabs,
  ) {}

  static async start(): Promise<PaneSite> {
    const address = process.env["PANE_FOR_TESTS"];
    if (address === undefined) throw new Error("The set-up of the browser tests builds the pane: run them as a project of test/jest.config.js.");
    return new PaneSite(address, new Tabs(await browserForTests()));
  }

  async open(options: Partial<TabOptions> = {}): Promise<PanePage> {
    const page = await this.tabs.take({ viewport: { width: 320, height: 640 }, ...options });
    const opened = new PanePage(page, this.tabs);
    await page.goto(this.address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return opened;
  }

  stop(): Promise<void> {
    return this.tabs.stop();
  }
}

export class PanePage {
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    private readonly tabs: Tabs,
  ) {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.faults.push(message.text());
    });
    page.on("pageerror", (error) => this.faults.push(error.message));
  }

  field(name: string) {
    return this.page.locator(`[data-argument="${name}"]`);
  }

  async openFunction(id: string): Promise<void> {
    await this.page.locator(`[data-function="${id}"]`).click();
    await this.page.locator("#insert-target").waitFor();
  }

  /** Waits until nothing moves any more. */
  settled(): Promise<void> {
    return settled(this.page);
  }

  /** Fills the form with the worked example. While its section unfolds, the button moves away from under a click. */
  async useExample(): Promise<void> {
    await this.settled();
    await this.page.getByRole("button", { name: "Use these numbers" }).click();
  }

  /** What has the focus: its label, or the argument that its field is for. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element?.dataset["argument"] ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  }

  /** The rules of WCAG 2.2 A and AA that the page breaks as it stands, and anything that is wider than the window. */
  async faultsOfAccess(): Promise<string[]> {
    /* The focus stops that Fluent puts at the ends of a group are hidden and pass the focus on at once. */
    const broken = await brokenRules(this.page, { exclude: ["[data-tabster-dummy]"] });
    const isWide = await this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    return isWide ? [...broken, "wider than the window"] : broken;
  }

  /** The same light, dark and in high contrast. */
  faultsInEachLook(): Promise<string[]> {
    return inEachLook(this.page, () => this.faultsOfAccess());
  }

  /** The same in each look, in a wide pane, and in a narrow one magnified twice and a half. */
  async faultsEverywhere(): Promise<string[]> {
    const sizes = [
      { width: 480, height: 800 },
      { width: 320, height: 256 },
    ];
    return [...(await this.faultsInEachLook()), ...(await inEachWindow(this.page, sizes, () => this.faultsOfAccess()))];
  }

  async close(): Promise<void> {
    await this.tabs.putBy(this.page);
    expect(this.faults).toEqual([]);
  }
}
