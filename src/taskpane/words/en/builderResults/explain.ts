import { listed } from "../../listed";

const all = listed("en-GB");

export const explain = {
  open: "Explain this number",
  openMeans: "Where the number in the selected cell comes from",
  title: "Explain this number",
  about: "Select a cell of a model, or one with a function of this add-in.",
  back: "Back",
  reading: "Reading the cell…",
  failed: "The cell could not be read. Finish editing any cell, then select it again.",
  nothing: "There is nothing to explain in this cell",
  how: "Select a number in a sheet of a CXLV model, or any cell whose formula calls a function of this add-in. The explanation follows the selection.",
  own: "This cell is your own",
  ownMeans: (model: string): string => `It stands in a sheet of the model “${model}”, and the model does not use it. Updates leave it alone.`,
  input: "This number is assumed: it was typed here or in the pane. Everything that depends on it follows a change.",
  formula: "How it is worked out",
  words: "In words",
  symbols: "In symbols",
  numbers: "With the numbers of now",
  inCell: "As it stands in the cell",
  madeFrom: "Made from",
  convention: "Convention",
  ofModel: (model: string): string => `Of the model “${model}”`,
  noConvention: "The function has no choice of timing.",
  footnotes: "Rests on",
  noAssumption: "No assumption stands behind this cell.",
  emptyNote: "The footnote is still empty",
  bare: (inputs: readonly string[]): string => `Without a footnote: ${all(inputs)}.`,
};
