import { compareModels as compare } from "../../clv/models/compare";
import { failure } from "../../clv/result";
import { roundsAsProgress, type TaskBody } from "./context";

/** Four models, each climbing about so often. */
const usualRounds = 4 * 7;

export const compareModels: TaskBody<"compareModels"> = async ({ table }, context) => {
  await context.pause();
  if (context.cancelled()) return failure("not available", "the fit was cancelled");
  return compare(table, { cancelled: roundsAsProgress(context, 0, 1, usualRounds) });
};
