import { compareModels as compare } from "../../clv/models/compare";
import { failure } from "../../clv/result";
import { roundsAsProgress, type TaskBody } from "./context";

/** Each model climbs about so often. */
const usualRounds = 4 * 7;

export const compareModels: TaskBody<"compareModels"> = async ({ table, occasions = false }, context) => {
  await context.pause();
  if (context.cancelled()) return failure("not available", "the fit was cancelled");
  return compare(table, { occasions, cancelled: roundsAsProgress(context, 0, 1, usualRounds) });
};
