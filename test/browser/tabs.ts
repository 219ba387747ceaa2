import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/**
 * Tabs that are used again: scripts that a tab has compiled before open in a third of the time. Pages keep nothing in the
 * browser, so that one that is loaded anew is as new.
 */
export class Tabs {
  private readonly options = new Map<Page, BrowserContextOptions>();
  private readonly resting: Page[] = [];

  constructor(private readonly browser: Browser) {}

  /** An empty tab with these options. */
  async take(options: BrowserContextOptions): Promise<Page> {
    const wanted = JSON.stringify(options);
    const at = this.resting.findIndex((tab) => JSON.stringify(this.options.get(tab)) === wanted);
    const [tab] = at < 0 ? [] : this.resting.splice(at, 1);
    if (tab !== undefined) return tab;
    const page = await (await this.browser.newContext(options)).newPage();
    this.options.set(page, options);
    return page;
  }

  /** Leaves what the tab shows, whatever it asks, and puts it by. */
  async putBy(tab: Page): Promise<void> {
    const { viewport, colorScheme, forcedColors } = this.options.get(tab)!;
    tab.removeAllListeners();
    tab.on("dialog", (dialog) => void dialog.accept());
    await tab.goto("about:blank");
    tab.removeAllListeners();
    for (const other of tab.context().pages()) if (other !== tab) await other.close();
    await tab.mouse.move(0, 0);
    await tab.emulateMedia({ media: null, colorScheme: colorScheme ?? "light", forcedColors: forcedColors ?? "none" });
    if (viewport) await tab.setViewportSize(viewport);
    this.resting.push(tab);
  }
}
