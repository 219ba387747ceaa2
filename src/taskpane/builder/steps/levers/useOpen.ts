import type { WorkbookPort } from "../../../../workbook/port";
import { useKept } from "../../state/useKept";

/** What is unfolded, by a key of its own. */
export const useOpen = (port: WorkbookPort, key: string, start: readonly string[]): readonly [readonly string[], (open: readonly string[]) => void] => useKept(port, key, start);
