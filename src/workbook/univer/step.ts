import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService, sequenceExecute } from "@univerjs/core";

/** What is done and what takes it back, each in the order that it runs. */
export interface Step {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

export const joined = (steps: readonly Step[]): Step => ({
  redo: steps.flatMap(({ redo }) => redo),
  undo: [...steps].reverse().flatMap(({ undo }) => undo),
});

/**
 * Does all of a step or nothing, and makes it one step of the engine's own undo. Commands of the engine are not used:
 * each makes its own step of undo, and some change the number formats of the cells that they write to.
 */
export function take(injector: Injector, unitID: string, { redo, undo }: Step): boolean {
  const commands = injector.get(ICommandService);
  let isDone = false;
  try {
    isDone = sequenceExecute([...redo], commands).result;
  } finally {
    if (!isDone) sequenceExecute([...undo], commands);
  }
  if (isDone) {
    injector.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations: [...undo], redoMutations: [...redo] });
  }
  return isDone;
}
