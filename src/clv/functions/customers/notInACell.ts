import { failure, type Result } from "../../result";

/** Why a function that learns from data, or asks a fit, has no native formula, and what to do instead. */
export const notInACell = (): Result<string> =>
  failure("argument", "what is learned from data is no arithmetic of one cell: for a workbook without the add-in, keep the results as values");
