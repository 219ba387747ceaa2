import { existsSync } from "node:fs";
import path from "node:path";
import { builtPage, SharedBrowsers } from "./browsers";
import { buildPaneAlone } from "./paneAlone";

declare global {
  /** What the set-up has started and the end of the run stops. */
  var startedForTests: { readonly browsers: SharedBrowsers; readonly pane: string } | undefined;
}

interface ProjectSettings {
  readonly displayName?: { readonly name: string };
}

/**
 * As many browsers as processors, each with helping threads that get in the way of the others: without them a run takes a
 * tenth less time. The slow proofs, which report how long a page is busy, have the browser as it is.
 */
const alone = "--js-flags=--single-threaded";

/** Starts what all files of tests share, before the workers start: unpacking the browser from several at once would break it. */
export default async function setup({ maxWorkers }: { readonly maxWorkers: number }, { displayName }: ProjectSettings): Promise<void> {
  if (!existsSync(path.join(builtPage, "index.html"))) throw new Error("There is no built page to test. Run `npm run build` first.");
  const pane = await buildPaneAlone();
  const browsers = await SharedBrowsers.start(maxWorkers, pane, displayName?.name === "verify" ? [] : [alone]);
  globalThis.startedForTests = { browsers, pane };
  console.log(`Browser tests run in Chromium ${browsers.version}`);
}
