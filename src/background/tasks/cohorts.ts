import { cohortTriangle } from "../../clv/transactions/cohorts";
import { cancelled } from "../unfinished";
import type { TaskBody } from "./context";

export const cohorts: TaskBody<"cohorts"> = async ({ log, unit, measure }, context) => {
  await context.pause();
  return context.cancelled() ? cancelled() : cohortTriangle(log, unit, measure);
};
