import path from "node:path";
import type { Page } from "playwright-core";
import { browserForTests, builtPage } from "./browsers";
import { Tabs } from "./tabs";

/** The built manual, opened from its folder as someone without a server does; nothing may go wrong on its pages. */
export class Manual {
  private constructor(private readonly tabs: Tabs) {}

  static async start(): Promise<Manual> {
    return new Manual(new Tabs(await browserForTests()));
  }

  async open(address: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const page = await this.tabs.take({ viewport: { width: 1280, height: 800 } });
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("requestfailed", (request) => faults.push(request.url()));
    await page.goto(`file://${path.join(builtPage, address)}`);
    return {
      page,
      close: async () => {
        await this.tabs.putBy(page);
        expect(faults).toEqual([]);
      },
    };
  }

  stop(): Promise<void> {
    return this.tabs.stop();
  }
}
