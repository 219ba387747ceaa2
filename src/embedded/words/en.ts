const errors: Readonly<Record<string, string>> = {
  "#VALUE!": "A value is not of the kind that this formula needs.",
  "#NUM!": "The calculation has no finite value.",
  "#DIV/0!": "The calculation divides by zero or by an empty cell.",
  "#N/A": "A value is not available.",
  "#REF!": "The formula refers to a cell that is not there.",
  "#NAME?": "The formula has a name that is not known. Check how it is spelt.",
  "#NULL!": "The formula meets two areas that have no cell in common.",
  "#SPILL!": "The result needs more room. Clear the cells below and to the right, or move the formula.",
  "#CALC!": "The formula gives an empty or nested result that a cell cannot hold.",
};

/** What the spreadsheet page says around the grid and the pane. What the other languages say has the type of this. */
export const en = {
  title: "CXLV for Excel: spreadsheet",
  product: "CXLV for Excel",
  workbook: "Workbook",
  notSaved: (name: string): string => `${name} (not saved)`,
  regions: {
    bar: "Workbook",
    sheet: "Spreadsheet",
    errorLine: "Error in the selected cell",
    splitter: "Width of the function pane",
    pane: "Functions",
    shown: "Part of the page on show",
    gridTab: "Sheet",
    paneTab: "Functions",
  },
  bar: {
    new: "New",
    newHint: "New: an empty workbook",
    open: "Open file",
    openHint: "Open a CSV or Excel file from this computer",
    fileToOpen: "File to open",
    portable: "Portable workbook",
    portableHint: "Turn the add-in's formulas into native formulas, named LAMBDAs or values, and back",
    sample: "Sample workbook",
    sampleHint: "Open the sample workbook, which explains itself",
    manual: "Manual",
    manualHint: "Every function with its formula and an example, in another tab",
    language: "Language",
    dismiss: "Dismiss",
  },
  save: {
    label: "Save as xlsx",
    hint: "Save as an Excel workbook",
    formulas: "Excel workbook",
    formulasMeans: "Formulas stay live in Excel with the add-in",
    values: "Excel workbook with values",
    valuesMeans: "The add-in's formulas become values, for LibreOffice, Google Sheets and people without the add-in",
    inName: "values",
  },
  unsaved: {
    title: (name: string): string => `Save the changes in ${name}?`,
    text: "They are lost when another workbook opens in its place.",
    save: "Save",
    discard: "Do not save",
    cancel: "Cancel",
  },
  charts: {
    gone: "The cells that this chart shows are gone.",
    notDrawn: "The page has no picture for this kind of chart. It stays in the file.",
  },
  documents: {
    opening: (name: string): string => `Opening ${name}`,
    saving: "Saving",
    saved: (name: string): string => `Saved as ${name}.`,
    savedWithout: (name: string, what: string): string => `Saved as ${name}. Not in the file, which has no room for it: ${what}.`,
    noFunction: (id: string): string => `There is no function "${id}", so this is the sample workbook.`,
    notTaken: (what: string): string =>
      `Not taken over from this file: ${what}. Save under another name to keep them in the original.`,
    failed: "That did not work, and nothing was changed. Try again, and if it happens again, load the page anew.",
  },
  errors,
  noResult: "The formula has no result.",
};

export type PageWords = typeof en;
