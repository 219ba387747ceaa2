import type { WorkbookPort } from "../workbook/port";

/** What the page offers to scripts and tests under `globalThis.embedded`. */
export interface EmbeddedSpreadsheet {
  readonly port: WorkbookPort;
  /** Resolves when no calculation is under way. */
  calculated(): Promise<void>;
  /** Puts an empty workbook in place of the one on show, without asking. */
  openEmpty(): void;
}
