import { rmSync } from "node:fs";

/** Takes away what the set-up has built. */
export default function teardown(): void {
  const folder = process.env["PANE_FOR_TESTS"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
