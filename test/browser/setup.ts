import { existsSync } from "node:fs";
import path from "node:path";
import { builtPage, SharedBrowsers } from "./browsers";
import { buildPaneAlone } from "./paneAlone";

declare global {
  /** What the set-up has started and the end of the run stops. */
  var startedForTests: { readonly browsers: SharedBrowsers; readonly pane: string } | undefined;
}

/** Starts what all files of tests share, before the workers start: unpacking the browser from several at once would break it. */
export default async function setup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  if (!existsSync(path.join(builtPage, "index.html"))) throw new Error("There is no built page to test. Run `npm run build` first.");
  const pane = await buildPaneAlone();
  const browsers = await SharedBrowsers.start(maxWorkers, pane);
  globalThis.startedForTests = { browsers, pane };
  console.log(`Browser tests run in Chromium ${browsers.version}`);
}
