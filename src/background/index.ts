export { isBreakdown, isCancelled } from "./unfinished";
export type { FittedModel, Predictions, RunOptions, TaskInput, TaskName, TaskOutput, Tasks, Unscored, Work, WorkCounts } from "./contract";
export { createWork } from "./createWork";
export { sharedWork } from "./sharedWork";
