/** An error with a code, as Office.js throws it. */
export class OfficeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export interface FakeValidation {
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export interface FakeRule {
  range: string;
  readonly type: string;
  readonly properties: Map<string, unknown>;
}

export interface FakeSeries {
  name: string;
  values: string;
  categories: string;
  readonly properties: Map<string, unknown>;
}

export interface FakeChart {
  name: string;
  readonly type: string;
  readonly series: FakeSeries[];
  /** By path, such as "axes.valueAxis.numberFormat". */
  readonly properties: Map<string, unknown>;
}

export interface FakeSheet {
  /** Formula or value by address, "B7"; what is missing is empty. */
  readonly cells: Map<string, unknown>;
  /** What a formula shows, where a test needs it to differ from its text. */
  readonly shown: Map<string, unknown>;
  isProtected: boolean;
  options: Readonly<Record<string, unknown>> | null;
  /** A sheet with a password is not unprotected without it. */
  hasPassword: boolean;
  readonly unlocked: Set<string>;
  readonly merged: string[];
  readonly tables: { readonly name: string; readonly address: string }[];
  /** The anchor of the results that a cell belongs to. */
  readonly spillParents: Map<string, string>;
  readonly spills: Map<string, string>;
  readonly notes: Map<string, string>;
  readonly numberFormats: Map<string, string>;
  /** By cell and path, such as "font.bold". */
  readonly formats: Map<string, Map<string, unknown>>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly validations: Map<string, FakeValidation>;
  readonly rules: FakeRule[];
  readonly charts: FakeChart[];
  readonly groups: string[];
  /** Cells that a printed page begins with. */
  readonly pageBreaks: string[];
  /** Of the sheet itself: visibility, tabColor, freeze, print areas, by path. */
  readonly properties: Map<string, unknown>;
}

export interface FakeWorkbook {
  readonly sheets: Map<string, FakeSheet>;
  readonly names: Map<
    string,
    {
      readonly type: string;
      readonly value: unknown;
      readonly sheet: string;
      readonly address: string;
      readonly formula?: string;
      readonly comment?: string;
    }
  >;
  /** Several areas are told by their addresses with commas between; "several areas" stands for a selection nobody reads. */
  selection: { sheet: string; address: string } | "several areas";
  isStructureProtected: boolean;
  /** Makes the operation with this name fail: every time, or only when it is tried for the n-th time in one run. */
  readonly failures: Map<string, { readonly code: string; readonly only?: number }>;
  /** Fails the operation with this number, counted over all exchanges and all that change something. */
  failAt: number | null;
  /** The code of that failure, and whether every later operation fails too, as when Excel has gone away. */
  failure: { readonly code: string; readonly isLasting?: boolean };
  operations: number;
  /** The operations that were exchanges. */
  readonly exchanges: number[];
  api: string;
  readonly runOptions: unknown[];
  readonly selectionHandlers: Set<() => Promise<void>>;
  readonly changeHandlers: Set<() => Promise<void>>;
  readonly log: string[];
}

export const fakeSheet = (cells: Readonly<Record<string, unknown>> = {}): FakeSheet => ({
  cells: new Map(Object.entries(cells)),
  shown: new Map(),
  isProtected: false,
  options: null,
  hasPassword: false,
  unlocked: new Set(),
  merged: [],
  tables: [],
  spillParents: new Map(),
  spills: new Map(),
  notes: new Map(),
  numberFormats: new Map(),
  formats: new Map(),
  widths: new Map(),
  heights: new Map(),
  validations: new Map(),
  rules: [],
  charts: [],
  groups: [],
  pageBreaks: [],
  properties: new Map(),
});

export const fakeWorkbook = (sheets: Readonly<Record<string, FakeSheet>>): FakeWorkbook => ({
  sheets: new Map(Object.entries(sheets)),
  names: new Map(),
  selection: { sheet: Object.keys(sheets)[0]!, address: "A1" },
  isStructureProtected: false,
  failures: new Map(),
  failAt: null,
  failure: { code: "GeneralException" },
  operations: 0,
  exchanges: [],
  api: "1.20",
  runOptions: [],
  selectionHandlers: new Set(),
  changeHandlers: new Set(),
  log: [],
});
