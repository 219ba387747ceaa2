import type { Result } from "../clv/result";
import { cancelled } from "./unfinished";
import type { RunOptions, TaskInput, TaskName, TaskOutput, Work } from "./contract";
import { runInPlace } from "./inPlace";
import type { WorkerLike } from "./pool/messages";
import { NoWorkers, Pool } from "./pool/pool";

/** Beside the page, in every host that has workers. */
const script = "work.js";
const mostWorkers = 4;

export interface WorkHost {
  /** Left out where there are no workers: tasks then run in place. */
  readonly spawn?: (() => WorkerLike) | null;
  /** Processors of the machine; one is left to the page. */
  readonly processors?: number;
  readonly sharesMemory?: boolean;
}

/** What the runtime offers: Excel's one without a browser, and Node, have no workers that load a script of the page. */
function thisHost(): WorkHost {
  if (typeof Worker === "undefined" || typeof document === "undefined") return { spawn: null };
  return {
    spawn: () => new Worker(new URL(script, document.baseURI)),
    processors: navigator.hardwareConcurrency || 2,
    sharesMemory: typeof SharedArrayBuffer !== "undefined" && globalThis.crossOriginIsolated,
  };
}

function poolOf({ spawn, processors = 2, sharesMemory = false }: WorkHost): Pool | null {
  if (!spawn) return null;
  return new Pool({
    spawn,
    size: Math.max(1, Math.min(processors - 1, mostWorkers)),
    shared: sharesMemory ? () => new Int32Array(new SharedArrayBuffer(4)) : null,
    later: (milliseconds, step) => void setTimeout(step, milliseconds),
  });
}

/** Someone to do what takes long: workers where there are any, the caller's own thread where there are none. */
export function createWork(host: WorkHost = thisHost()): Work {
  let pool = poolOf(host);
  let answered = 0;
  const counts = { inPlace: 0, cancelled: 0 };

  async function runTask<Name extends TaskName>(task: Name, input: TaskInput<Name>, options: RunOptions): Promise<Result<TaskOutput<Name>>> {
    const used = pool;
    if (used) {
      try {
        return await used.run(task, input, options);
      } catch (problem) {
        if (!(problem instanceof NoWorkers)) throw problem;
        /* The page was told to do without: the same code does the same in place. */
        answered += used.answered;
        if (pool === used) pool = null;
      }
    }
    const result = await runInPlace(task, input, options);
    if (!options.signal?.aborted) counts.inPlace += 1;
    return result;
  }

  return {
    get hasWorkers() {
      return pool !== null;
    },
    get counts() {
      return { ...counts, inWorkers: answered + (pool?.answered ?? 0) };
    },
    async run(task, input, options = {}) {
      const result = options.signal?.aborted ? cancelled() : await runTask(task, input, options);
      if (options.signal?.aborted) counts.cancelled += 1;
      return result;
    },
    dispose() {
      pool?.dispose();
    },
  };
}
