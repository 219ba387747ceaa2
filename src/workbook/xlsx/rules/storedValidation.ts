import type { IRange } from "@univerjs/core";
import type { Shortened } from "./shortened";
import type { Comparison } from "./storedFormat";

/** A validation as the engine keeps it in a workbook's data. */
export interface StoredValidation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly IRange[];
  readonly operator?: Comparison;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly shortened?: Shortened;
}

export const errorStyles = { information: 0, stop: 1, warning: 2 } as const;

/** Times are checked as the numbers that they are, for the engine has no kind of its own; by this the writer knows them again. */
export const timeMark = "time-";

/** The engine's lists that stand in the rule itself. */
export function entriesOf(list: string): readonly string[] {
  try {
    const entries: unknown = JSON.parse(list);
    if (Array.isArray(entries) && entries.every((each) => typeof each === "string")) return entries.filter(Boolean);
  } catch {
    /* A list without brackets and quotes is one as people type it. */
  }
  return list.split(",").filter(Boolean);
}
