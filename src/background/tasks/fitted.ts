import { purchaseModelNamed } from "../../clv/models/named";
import type { PurchaseModel } from "../../clv/models/purchases";
import { failure, type Result, success } from "../../clv/result";
import type { FittedModel } from "../contract";

/** The model of purchases that a fit is of; a fit with covariates has more numbers than the model has parameters. */
export function purchaseModelOf({ model: name, estimates }: FittedModel): Result<PurchaseModel> {
  const model = purchaseModelNamed(name);
  if (!model.ok) return model;
  return model.value.parameters.length === estimates.length
    ? success(model.value)
    : failure("argument", `fit should hold the ${model.value.parameters.length} parameters of ${model.value.name}, not ${estimates.length} numbers`);
}
