import type { Result } from "../../clv/result";
import { brokenDown } from "../unfinished";
import type { TaskInput, TaskName, TaskOutput } from "../contract";
import { call } from "./call";
import { cohorts } from "./cohorts";
import { compareModels } from "./compareModels";
import type { TaskBody, TaskContext } from "./context";
import { fit } from "./fit";
import { predict } from "./predict";
import { readLog } from "./readLog";
import { compareRenewals, contracts } from "./retention";
import { tracking } from "./tracking";

const bodies: { readonly [Name in TaskName]: TaskBody<Name> } = { readLog, fit, compareModels, predict, tracking, cohorts, contracts, compareRenewals, call };

/** The same for whoever runs it: a worker, or the caller's own thread. */
export async function runTask<Name extends TaskName>(task: Name, input: TaskInput<Name>, context: TaskContext): Promise<Result<TaskOutput<Name>>> {
  const body = bodies[task] as TaskBody<Name>;
  let reached = 0;
  const progress = (share: number): void => {
    if (share <= reached) return;
    reached = share;
    context.progress(share);
  };
  try {
    const result = await body(input, { ...context, progress });
    if (result.ok) progress(1);
    return result;
  } catch {
    return brokenDown();
  }
}
