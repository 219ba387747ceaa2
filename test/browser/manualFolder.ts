import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../src/build/chromium";

const folder = path.join(__dirname, "..", "..", "dist");

/** The built manual, opened from its folder as someone without a server does; nothing may go wrong on its pages. */
export class Manual {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<Manual> {
    return new Manual(await launchChromium());
  }

  async open(address: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("requestfailed", (request) => faults.push(request.url()));
    await page.goto(`file://${path.join(folder, address)}`);
    return {
      page,
      close: async () => {
        await context.close();
        expect(faults).toEqual([]);
      },
    };
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}
