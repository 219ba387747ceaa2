import type { Browser, BrowserContext, Page } from "playwright-core";

export interface TabOptions {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** Parts fold and messages come in with movement; without it where a test does not ask for it, as for people who want none. */
  readonly reducedMotion?: "reduce" | "no-preference";
  /** Language and region of the person's system; English of the United States where none is given. */
  readonly locale?: string;
}

/**
 * Tabs that are used again: scripts that a tab has compiled before open in a third of the time. Pages keep nothing in the
 * browser, so that one that is loaded anew is as new.
 */
export class Tabs {
  private readonly inUse = new Set<Page>();
  /** What outlasts a file of tests; a browser that was launched for one user of it has nothing of the kind. */
  private readonly lasting: BrowserContext | undefined;

  constructor(private readonly browser: Browser) {
    this.lasting = browser.contexts()[0];
  }

  /** An empty tab with these options. */
  async take({ viewport, locale, colorScheme = "light", forcedColors = "none", reducedMotion = "reduce" }: TabOptions): Promise<Page> {
    const tab = this.lasting && locale === undefined ? await this.resting(this.lasting) : await this.browser.newPage({ locale: locale ?? "en-US" });
    this.inUse.add(tab);
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
    return tab;
  }

  /** Leaves what the tab shows, whatever it asks, and puts it by. */
  async putBy(tab: Page): Promise<void> {
    this.inUse.delete(tab);
    tab.removeAllListeners();
    if (tab.context() !== this.lasting) return tab.context().close();
    tab.on("dialog", (dialog) => void dialog.accept());
    await tab.goto(emptyPage);
    tab.removeAllListeners();
    await tab.unrouteAll();
    for (const other of this.lasting.pages()) if (other !== tab && !this.inUse.has(other)) await other.close();
    await tab.mouse.move(0, 0);
  }

  /** Leaves nothing open that a test left open, so that the next file of tests finds the browser as it was. */
  async stop(): Promise<void> {
    for (const tab of this.inUse) await this.putBy(tab);
    await this.browser.close();
  }

  private async resting(context: BrowserContext): Promise<Page> {
    return context.pages().find((page) => page.url() === emptyPage && !this.inUse.has(page)) ?? context.newPage();
  }
}

const emptyPage = "about:blank";
