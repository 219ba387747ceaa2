import { existsSync } from "node:fs";
import path from "node:path";
import { findChromium, launchChromium } from "../../src/build/chromium";
import { buildPaneAlone } from "./paneAlone";

/** Finds the browser and builds the pane once, before the workers start: unpacking the browser from several at once would break it. */
export default async function setup(): Promise<void> {
  const page = path.join(__dirname, "..", "..", "dist", "index.html");
  if (!existsSync(page)) throw new Error("There is no built page to test. Run `npm run build` first.");
  process.env["CHROMIUM_FOR_TESTS"] = await findChromium();
  const browser = await launchChromium();
  console.log(`Browser tests run in Chromium ${browser.version()}`);
  await browser.close();
  process.env["PANE_FOR_TESTS"] = await buildPaneAlone();
}
