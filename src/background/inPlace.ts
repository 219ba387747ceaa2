import type { Result } from "../clv/result";
import { cancelled } from "./unfinished";
import type { RunOptions, TaskInput, TaskName, TaskOutput } from "./contract";
import { runTask } from "./tasks/index";

/** A turn for everybody else. Excel's runtime without a browser may have no timer. */
const pause = (): Promise<void> => (typeof setTimeout === "undefined" ? Promise.resolve() : new Promise((resume) => setTimeout(resume, 0)));

/** Runs a task in the caller's own thread, which it leaves for a moment between its parts. */
export async function runInPlace<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name>,
  { signal, onProgress }: RunOptions,
): Promise<Result<TaskOutput<Name>>> {
  const result = await runTask(task, input, {
    cancelled: () => signal?.aborted ?? false,
    progress: (share) => onProgress?.(share),
    pause,
  });
  return signal?.aborted ? cancelled() : result;
}
