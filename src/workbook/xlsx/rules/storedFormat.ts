import type { IRange, IStyleData } from "@univerjs/core";
import type { Shortened } from "./shortened";

/* Conditional formats as the engine keeps them in a workbook's data; its own names stand here for the same reason as in styles. */

export interface StoredFormat {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue?: boolean;
  readonly shortened?: Shortened;
  readonly rule: StoredRule;
}

export type Comparison =
  | "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

export interface StoredValue {
  readonly type: "num" | "min" | "max" | "percent" | "percentile" | "formula";
  readonly value?: number | string;
  /** The engine's least or greatest value where a file lets the program choose; the engine keeps the word and passes over it. */
  readonly isAutomatic?: boolean;
}

export type Highlight =
  | { readonly subType: "uniqueValues" | "duplicateValues" }
  | { readonly subType: "rank"; readonly isBottom: boolean; readonly isPercent: boolean; readonly value: number }
  | { readonly subType: "text"; readonly operator: TextOperator; readonly value?: string }
  | { readonly subType: "timePeriod"; readonly operator: string }
  | { readonly subType: "number"; readonly operator: Comparison; readonly value?: number | string | readonly [number, number] }
  | { readonly subType: "average"; readonly operator: Comparison }
  | { readonly subType: "formula"; readonly value: string };

export type TextOperator =
  | "beginsWith" | "endsWith" | "containsText" | "notContainsText" | "equal" | "notEqual"
  | "containsBlanks" | "notContainsBlanks" | "containsErrors" | "notContainsErrors";

export interface StoredBar {
  readonly type: "dataBar";
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: StoredValue;
    readonly max: StoredValue;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
    /** Axis and edges, for which the engine has no words: it keeps them as they are. */
    readonly inFile?: BarInFile;
  };
}

export interface BarInFile {
  readonly attributes: Readonly<Record<string, string>>;
  readonly colours: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[];
}

export interface StoredIcon {
  readonly operator: Comparison;
  readonly value: StoredValue;
  readonly iconType: string;
  readonly iconId: string;
}

export type StoredRule =
  | ({ readonly type: "highlightCell"; readonly style: IStyleData } & Highlight)
  | { readonly type: "colorScale"; readonly config: readonly { readonly index: number; readonly color: string; readonly value: StoredValue }[] }
  | StoredBar
  | { readonly type: "iconSet"; readonly isShowValue: boolean; readonly config: readonly StoredIcon[] };
