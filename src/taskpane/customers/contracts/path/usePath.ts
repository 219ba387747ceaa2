import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../../../workbook/port";
import { type ContractsPath, contractsPathOf } from "./session";
import type { ContractsState } from "./state";

export interface UsedContracts {
  readonly path: ContractsPath;
  readonly state: ContractsState;
}

/** The path of a workbook, and again whenever anything on it changes. */
export function useContracts(port: WorkbookPort): UsedContracts {
  const path = contractsPathOf(port);
  return { path, state: useSyncExternalStore(path.subscribe, path.now) };
}
