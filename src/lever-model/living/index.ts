/** Models as they live in a workbook: found, opened with what their user has changed, brought up to date, taken away. */
export { editsFor, type ModelEdits, removalOf, type WriteOptions } from "./edits";
export type { KeptCell } from "./kept";
export { type ModelFound, modelsIn, openModel, type OpenedModel, plansIn } from "./open";
