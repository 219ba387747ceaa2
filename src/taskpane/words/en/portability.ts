import { listed } from "../listed";
import { counted } from "../region";

const all = listed("en-GB");
const cells = (count: number): string => (count === 1 ? "1 cell" : `${counted(count)} cells`);

export const portability = {
  open: "Portable workbook",
  openMeans: "Formulas that work where this add-in is not installed",
  title: "Portable workbook",
  about: "Writes the add-in's formulas so that they work where it is not installed, and back again. Nothing changes before you convert.",
  way: "Convert to",
  ways: {
    native: "Native formulas",
    lambda: "Named LAMBDAs",
    values: "Values",
    functions: "Add-in functions",
  },
  means: {
    native: "Plain arithmetic in place, for every Excel, LibreOffice, Goal Seek and Data Tables.",
    lambda: "Short calls such as NATIVE.CLV, with their definitions among the workbook's names. For Excel 2024 and Microsoft 365.",
    values: "The numbers as they are now. The formula stays in a note of the cell and does not come back by itself.",
    functions: "The way back, from native formulas and named LAMBDAs.",
  },
  lambdaHere: "This page calculates the named LAMBDAs by the add-in's functions themselves; Excel calculates them from their definitions.",
  scope: "In",
  scopes: { selection: "the selected cells", sheet: "this sheet", workbook: "the whole workbook" },
  mark: "With the way back",
  markMeans:
    'Ends each native formula with +N("CLV(…)"), which adds 0. It says which function stands there, and lets it be turned back even after rows were inserted or cells filled down.',
  noMark: "Without it the formulas are shorter and cannot be turned back for certain.",
  reading: "Reading the formulas…",
  readingShare: (share: string): string => `Reading the formulas: ${share}`,
  cancel: "Cancel",
  cancelled: "Stopped. Nothing was changed.",
  again: "Look again",
  stale: "The workbook has changed since this list was made.",
  unread: "The formulas could not be read. Finish editing any cell, then look again.",
  nothing: {
    forth: (scope: string): string => `There are no formulas of the add-in in ${scope}.`,
    back: (scope: string): string => `There are no formulas in ${scope} that were converted from the add-in's functions.`,
  },
  wider: "Look in the whole workbook",
  lists: {
    convert: (count: number): string => `To convert (${counted(count)})`,
    uncertain: (count: number): string => `Not certain (${counted(count)})`,
    stay: (count: number): string => `Staying (${counted(count)})`,
  },
  uncertainMeans:
    "This arithmetic has the form of a function and no sign that it was one. Tick what you want to turn into functions.",
  stayMeans: "These stay as they are, each for the reason given.",
  list: "Cells and what they become",
  goTo: (cell: string): string => `Go to ${cell}`,
  tick: (cell: string): string => `Convert ${cell}`,
  tickAll: "Tick all",
  tickNone: "Tick none",
  was: "now",
  becomes: "becomes",
  itsValue: "its value, with the formula in a note",
  itsValues: (count: number): string => `its ${counted(count)} values, with the formula in a note`,
  stays: "stays",
  shown: (from: number, to: number, count: number): string => `${counted(from)} to ${counted(to)} of ${counted(count)}`,
  before: "Previous cells",
  next: "Next cells",
  summary: (count: number, staying: number): string =>
    staying === 0 ? `${cells(count)} will change.` : `${cells(count)} will change, ${cells(staying)} will stay.`,
  names: (names: readonly string[], more: number): string =>
    `Names added to the workbook: ${more > 0 ? `${names.join(", ")} and ${counted(more)} more` : all(names)}.`,
  convert: (count: number): string => `Convert ${cells(count)}`,
  tickSome: "Tick at least one cell to convert.",
  converting: "Converting…",
  done: (count: number): string => `${cells(count)} converted.`,
  noHostStep: "Excel's own Undo has no step for this; use the button here.",
  undo: "Undo",
  undone: (count: number): string =>
    count === 1 ? "1 cell is as it was before." : `${cells(count)} are as they were before.`,
  dismiss: "Close message",
  failed: "The workbook did not take the change and nothing was changed. Finish editing any cell and try again.",
  replaceTitle: "Replace these names?",
  replaceText: (names: readonly string[]): string =>
    `The workbook already gives ${all(names)} another meaning. Replacing it changes every formula that uses ${names.length === 1 ? "it" : "them"}.`,
  replace: "Replace",
  noNotesTitle: "Without notes?",
  noNotesText: "This Excel lets no add-in write notes. The formulas would be gone once their values take their place.",
  withoutNotes: "Convert without notes",
  leave: "Change nothing",
};
