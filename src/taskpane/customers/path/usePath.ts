import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { type CustomersPath, customersPathOf } from "./session";
import type { PathState } from "./state";

export interface UsedPath {
  readonly path: CustomersPath;
  readonly state: PathState;
}

/** The path of a workbook, and again whenever anything on it changes. */
export function usePath(port: WorkbookPort): UsedPath {
  const path = customersPathOf(port);
  return { path, state: useSyncExternalStore(path.subscribe, path.now) };
}
