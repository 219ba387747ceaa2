import { rmSync } from "node:fs";
import type {} from "./setup";

/** Stops and takes away what the set-up has started and built. */
export default async function teardown(): Promise<void> {
  const { startedForTests } = globalThis;
  if (startedForTests === undefined) return;
  await startedForTests.browsers.stop();
  rmSync(startedForTests.pane, { recursive: true, force: true });
}
