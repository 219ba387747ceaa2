import { counted } from "../../region";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${counted(count)} cells`);
const sheets = (count: number): string => (count === 1 ? "1 sheet" : `${counted(count)} sheets`);

export const sheet = {
  title: "In the workbook",
  write: "Write into the workbook",
  update: "Update in the workbook",
  writeShort: "Write",
  updateShort: "Update",
  writeMeans: "Adds the sheets of the model, with formulas that need no add-in. Nothing of yours is touched.",
  updateMeans: "Rewrites only what belongs to the model. Your own rows, notes and formats stay.",
  unwritten: "Changes are not in the workbook yet",
  upToDate: "The workbook is up to date",
  portable: "Without this add-in too",
  portableMeans: "On: every formula is plain Excel. Off: rows are added that check the result by the add-in's own functions.",
  protect: "Protect formulas",
  protectMeans: "Locks everything but the inputs, without a password.",
  mend: (count: number): string =>
    count === 1 ? "Mend the field that needs your attention first." : `Mend the ${counted(count)} fields that need your attention first.`,
  working: "Writing…",
  workingShare: (share: string): string => `Writing: ${share}`,
  cancel: "Cancel",
  cancelled: "Stopped. Nothing was changed.",
  written: (name: string, count: number): string => `“${name}” is in the workbook, on ${sheets(count)}.`,
  updated: (name: string): string => `“${name}” is up to date in the workbook.`,
  removed: (name: string, count: number): string => `“${name}” is gone, with its ${sheets(count)}.`,
  keptSome: (count: number): string => `${cells(count)} with something of yours stayed.`,
  noHostStep: "Excel's own Undo has no step for this; use the button here.",
  undo: "Undo",
  undone: "The workbook is as it was before.",
  dismiss: "Close message",
  failed: "The workbook did not take the change and nothing was changed. Finish editing any cell and try again.",
  askTitle: (count: number): string => `${cells(count)} of the model ${count === 1 ? "holds" : "hold"} something of yours`,
  askText: "Keep leaves them as they are, and the model calculates with what is there. Replace writes the model's own content.",
  holds: (holds: string, expected: string): string => `holds ${holds}, the model would write ${expected}`,
  nothing: "nothing",
  moreCells: (count: number): string => `and ${counted(count)} more`,
  show: (cell: string): string => `Show ${cell}`,
  keep: "Keep mine",
  replace: "Replace",
  leave: "Change nothing",
};
