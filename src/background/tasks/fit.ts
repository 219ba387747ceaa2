import { fit as fitModel } from "../../clv/fitting/fit";
import { gammaGamma } from "../../clv/models/gammaGamma";
import { customerModelNamed } from "../../clv/models/named";
import { failure } from "../../clv/result";
import { roundsAsProgress, type TaskBody } from "./context";

/** A climb takes about so many rounds. */
const usualRounds = 7;

export const fit: TaskBody<"fit"> = async ({ model: name, table, penalty = 0 }, context) => {
  const named = customerModelNamed(name);
  if (!named.ok) return named;
  await context.pause();
  if (context.cancelled()) return failure("not available", "the fit was cancelled");
  const options = { penalty, unit: table.unit, cancelled: roundsAsProgress(context, 0, 1, usualRounds) };
  const { value: model } = named;
  if ("alive" in model) {
    if (model.discrete) return failure("argument", `table should count opportunities for ${model.name}, not ${table.unit}s: a log of dates does not tell them`);
    return fitModel(model, { frequency: table.frequency, recency: table.recency, age: table.age }, options);
  }
  if (!table.spend) return failure("argument", `table should have the spend of each customer, which ${model.name} is fitted to: give the log its amounts`);
  return fitModel(gammaGamma, { frequency: table.frequency, spend: table.spend }, options);
};
