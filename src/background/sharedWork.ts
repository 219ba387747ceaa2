import type { Work } from "./contract";
import { createWork } from "./createWork";

const place = Symbol.for("cxlv.work");

/** One for the whole page: its scripts are bundled apart, and each would start workers of its own. */
export function sharedWork(): Work {
  const page = globalThis as { [place]?: Work };
  return (page[place] ??= createWork());
}
