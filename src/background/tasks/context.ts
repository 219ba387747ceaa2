import type { Result } from "../../clv/result";
import type { TaskInput, TaskName, TaskOutput } from "../contract";

/** What a task knows of the one who waits for it. */
export interface TaskContext {
  /** Asked in every round of a search. */
  readonly cancelled: () => boolean;
  readonly progress: (share: number) => void;
  /** Lets others have the thread for a moment; between the parts of a task. */
  readonly pause: () => Promise<void>;
}

export type TaskBody<Name extends TaskName> = (input: TaskInput<Name>, context: TaskContext) => Promise<Result<TaskOutput<Name>>>;

/**
 * A search calls `cancelled` once a round and says nothing else. Each round is taken to do a part of what is left, so the
 * share rises with every one and comes near to `to` without ever standing there.
 */
export function roundsAsProgress({ cancelled, progress }: TaskContext, from: number, to: number, usualRounds: number): () => boolean {
  let rounds = 0;
  return () => {
    if (cancelled()) return true;
    rounds += 1;
    progress(from + (to - from) * (rounds / (rounds + usualRounds)));
    return cancelled();
  };
}
