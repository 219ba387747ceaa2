import { failure } from "../../clv/result";
import { trackPurchases } from "../../clv/transactions/tracking";
import { cancelled } from "../unfinished";
import type { TaskBody } from "./context";
import { purchaseModelOf } from "./fitted";

export const tracking: TaskBody<"tracking"> = async ({ fit, log, options = {} }, context) => {
  const model = purchaseModelOf(fit);
  if (!model.ok) return model;
  if (fit.unit === null) return failure("argument", "fit should say its unit, so that the log can be counted in it");
  await context.pause();
  return context.cancelled() ? cancelled() : trackPurchases(model.value, fit.estimates, log, { ...options, unit: fit.unit });
};
