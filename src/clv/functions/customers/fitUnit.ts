import type { PurchaseModel } from "../../models/purchases";
import { failure, type Result, success } from "../../result";
import { convertPeriods, type Unit } from "../../transactions/unit";
import type { GivenFit } from "./fitBlock";

/** Parameters that are lengths of time, in all models in continuous time. */
const times: Readonly<Record<string, readonly string[]>> = {
  "BG/NBD": ["alpha"],
  "MBG/NBD": ["alpha"],
  NBD: ["alpha"],
  "Pareto/NBD": ["alpha", "beta"],
};

/** The parameters as a fit of the same data counted in another unit would have them. */
export function parametersIn(unit: Unit, { model, parameters, unit: own }: GivenFit<PurchaseModel>): Result<Float64Array> {
  const lengths = times[model.name];
  if (!lengths) return failure("argument", `fit should be of a model in continuous time, not ${model.name}`);
  if (own === null || own === unit) return success(parameters);
  return success(
    parameters.map((one, place) => (lengths.includes(model.parameters[place]?.name ?? "") ? convertPeriods(one, own, unit) : one)),
  );
}
