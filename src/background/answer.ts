import { cancelled } from "./unfinished";
import type { TaskInput, TaskName } from "./contract";
import { buffersOf, pack, unpack } from "./packing/pack";
import type { Job, Report } from "./pool/messages";
import { runTask } from "./tasks/index";

/** Shares closer together than this are not told: a message each round would be more work than the round. */
const smallestStep = 0.01;

/** Works one job off as a worker does; `say` gets what goes back, with the memory that goes with it. */
export async function answer({ job, task, input, stop }: Job, say: (report: Report, transfer: ArrayBuffer[]) => void): Promise<void> {
  const isStopped = (): boolean => stop !== null && Atomics.load(stop, 0) !== 0;
  let told = 0;
  const result = await runTask(task, unpack(input) as TaskInput<TaskName>, {
    cancelled: isStopped,
    progress: (share) => {
      if (share < 1 && share - told < smallestStep) return;
      told = share;
      say({ job, share }, []);
    },
    pause: () => Promise.resolve(),
  });
  const packed = pack(isStopped() ? cancelled() : result);
  say({ job, result: packed }, [...buffersOf(packed)]);
}
