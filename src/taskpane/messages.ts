/* The pane's own words, one object per screen. The words of a function belong to its entry in the catalogue. */

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

export const outsideExcel = {
  title: "CXLV for Excel",
  inExcel:
    "This page is the task pane of the add-in. It works inside Excel: open a workbook and choose CXLV on the Home tab.",
  inBrowser: "Without Excel, use the same pane beside a spreadsheet in this browser:",
  openPage: "open the spreadsheet page",
} as const;

export const find = {
  title: "Functions",
  search: "Find a function",
  placeholder: "payback, churn, NPS…",
  found: (count: number): string => (count === 1 ? "1 function found" : `${count} functions found`),
  nothing: (query: string): string =>
    `No function matches “${query}”. Try a word such as payback, retention or satisfaction.`,
  clear: "Show all functions",
  families: {
    value: "Customer lifetime value (CLV)",
    experience: "Customer experience (CXLV, CX)",
    acquisition: "Acquisition cost (CAC)",
    levers: "Growth and service levers (LEVER)",
    retention: "Retention curves (RETENTION)",
    other: "More functions",
  },
} as const;

export const page = {
  back: "Back to all functions",
  formula: "Formula",
  inWords: "In words",
  symbols: "Symbols",
  symbol: "Symbol",
  meaning: "Meaning",
  assumptions: "Assumptions",
  example: "Worked example",
  argument: "Argument",
  value: "Value",
  result: "Result",
  useNumbers: "Use these numbers",
  sources: "Sources",
} as const;

export const form = {
  legend: "Arguments",
  optional: (absence: string): string => `${absence} if left out`,
  choose: "Choose one",
  listExample: "A2:A10 or 120; 150; 180",
  blockExample: "A2:B10",
  labelsExample: "A2:A4 or Low; High",
  pick: (name: string): string => `Pick cells for ${name}`,
  stopPicking: (name: string): string => `Done picking cells for ${name}`,
  picking: "Select cells in the sheet. Enter or Escape ends.",
  notReadable: (name: string, text: string, separators: { decimal: string }): string =>
    `${name} should be a number such as 0${separators.decimal}8 or 80%, or cells such as A2:A10, not “${text}”`,
  notReadableList: (name: string, text: string): string =>
    `${name} should be a range such as A2:A10, or numbers with semicolons between them such as 120; 150; 180, not “${text}”`,
  notReadableBlock: (name: string, text: string): string =>
    `${name} should be a range such as A2:B10, or an array such as {"a",1;"b",2}, not “${text}”`,
  wholeLines: (name: string): string =>
    `${name} needs a range with an end, such as A2:A100: a whole column or row leaves no room for the results`,
  noPlace: (reference: string): string => `There is no ${reference} in this workbook`,
  noPlaceOn: (reference: string, sheet: string): string =>
    `There is no ${reference} in this workbook; look at the name of the sheet, “${sheet}”`,
  unread: (reference: string): string => `The cells ${reference} could not be read; try again when the sheet is free`,
} as const;

export const result = {
  title: "Result",
  fillIn: (names: readonly string[]): string => `Fill in ${listed(names)}`,
  mend: (names: readonly string[]): string => `Mend ${listed(names)}`,
  reading: "Reading the cells…",
  several: (count: number, rows: number, columns: number): string =>
    `${count.toLocaleString()} results (${rows.toLocaleString()} × ${columns.toLocaleString()})`,
  first: "first:",
  errors: (count: number): string => (count === 1 ? "1 is an error" : `${count.toLocaleString()} are errors`),
  firstError: (row: number, code: string, message: string): string =>
    `row ${row}: ${code}${message ? ` ${message}` : ""}`,
  periods: (count: string): string => `${count} periods`,
} as const;

export const insert = {
  title: "Formula to insert",
  kind: "Write as",
  asFunction: "Add-in function",
  asNative: "Native formula",
  nativeMeans: "plain Excel arithmetic that works without this add-in",
  noNative: (reason: string): string => `Not as a native formula: ${reason}.`,
  preview: "The formula that will be written",
  copy: "Copy formula",
  copied: "Copied",
  notCopied: "The formula could not be copied. Select its text and copy it by keyboard.",
  goesInto: (target: string): string => `Goes into ${target}`,
  noTarget: "Select a cell in the sheet for the formula",
  insert: "Insert",
  inserting: "Inserting…",
  keys: "Ctrl+Enter inserts",
  circular: (target: string): string =>
    `The formula would refer to its own cell ${target}. Select another cell for it, or change the arguments.`,
  inserted: (target: string): string => `Inserted into ${target}`,
  undo: "Undo",
  undone: (target: string): string => `${target} is as it was before`,
  dismiss: "Close message",
  failed: "The sheet did not take the formula and nothing was changed. Finish editing any cell and try again.",
} as const;

export const occupied = {
  title: "Replace what is there?",
  text: (cells: readonly string[]): string => {
    const shown = cells.slice(0, 3);
    const rest = cells.length - shown.length;
    const names = rest > 0 ? `${shown.join(", ")} and ${rest.toLocaleString()} more` : listed(shown);
    return cells.length === 1
      ? `The cell ${names} already holds something.`
      : `These ${cells.length.toLocaleString()} cells already hold something: ${names}.`;
  },
  replace: "Replace",
  another: "Choose another cell",
} as const;
