import { cancelled } from "./cancelled";
import type { Work } from "./contract";
import { runInPlace } from "./inPlace";

/** Someone to do what takes long. */
export function createWork(): Work {
  let [inPlace, cancelledTasks] = [0, 0];
  return {
    hasWorkers: false,
    get counts() {
      return { inWorkers: 0, inPlace, cancelled: cancelledTasks };
    },
    async run(task, input, options = {}) {
      if (options.signal?.aborted) return cancelled();
      const result = await runInPlace(task, input, options);
      if (options.signal?.aborted) cancelledTasks += 1;
      else inPlace += 1;
      return result;
    },
    dispose() {},
  };
}
