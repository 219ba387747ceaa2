import { compareRenewals as compare } from "../../clv/models/compareRenewals";
import { contractCohorts } from "../../clv/transactions/renewals";
import { survivalCurve } from "../../clv/transactions/survival";
import { success } from "../../clv/result";
import { cancelled } from "../unfinished";
import { roundsAsProgress, type TaskBody } from "./context";

export const contracts: TaskBody<"contracts"> = async ({ start, end, asOf, unit }, context) => {
  await context.pause();
  if (context.cancelled()) return cancelled();
  const curve = survivalCurve(start, end, { asOf, unit });
  if (!curve.ok) return curve;
  context.progress(0.5);
  await context.pause();
  if (context.cancelled()) return cancelled();
  const counted = contractCohorts(start, end, { asOf, unit });
  return counted.ok ? success({ curve: curve.value, ...counted.value }) : counted;
};

/** Three models, each climbing twice about so often. */
const usualRounds = 6 * 7;

export const compareRenewals: TaskBody<"compareRenewals"> = async ({ cohorts, learned }, context) => {
  await context.pause();
  return context.cancelled() ? cancelled() : compare(cohorts, learned, { cancelled: roundsAsProgress(context, 0, 1, usualRounds) });
};
