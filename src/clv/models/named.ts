import type { Model } from "../fitting/likelihood";
import { failure, type Result, success } from "../result";
import { bdw } from "./bdw";
import { bgBb } from "./bgBb";
import { bgNbd } from "./bgNbd";
import { gammaGamma } from "./gammaGamma";
import { geometric } from "./geometric";
import { mbgNbd } from "./mbgNbd";
import { nbd } from "./nbd";
import { paretoNbd } from "./paretoNbd";
import type { PurchaseModel } from "./purchases";
import type { RenewalModel } from "./renewals";
import { sbg } from "./sbg";

/** Models of purchases without a contract, the default first and the naive baseline last. */
export const purchaseModels: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd, bgBb, nbd];

/** Models of contracts that are renewed, the naive baseline last. */
export const renewalModels: readonly RenewalModel[] = [sbg, bdw, geometric];

function named<M extends { readonly name: string }>(models: readonly M[], name: string): Result<M> {
  const wanted = name.trim().toLowerCase();
  const found = models.find((model) => model.name.toLowerCase() === wanted);
  const names = models.map((model) => `"${model.name}"`);
  return found ? success(found) : failure("argument", `model should be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}, not "${name}"`);
}

/** Without regard to case. */
export const purchaseModelNamed = (name: string): Result<PurchaseModel> => named(purchaseModels, name);
export const renewalModelNamed = (name: string): Result<RenewalModel> => named(renewalModels, name);

/** Anything that can be fitted to a customer table. */
export const customerModelNamed = (name: string): Result<PurchaseModel | typeof gammaGamma> => named([...purchaseModels, gammaGamma], name);

/** A model's parameters from values by name, as typed from a paper: all there, each within its range. */
export function parametersOf<Data>(
  { name: model, parameters }: Model<Data>,
  values: Readonly<Record<string, number>>,
): Result<Float64Array> {
  const given = new Map(Object.entries(values).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const read = new Float64Array(parameters.length);
  for (const [i, { name, scale }] of parameters.entries()) {
    const value = given.get(name.toLowerCase());
    if (value === undefined) return failure("argument", `fit should hold ${name}, which ${model} needs`);
    const range =
      scale.highest === Infinity
        ? scale.lowest === 0
          ? "a number above 0"
          : "a number"
        : `a number between ${scale.lowest} and ${scale.highest}`;
    if (!(value > scale.lowest && value < scale.highest)) return failure("argument", `${name} should be ${range}, not ${value}`);
    read[i] = value;
  }
  return success(read);
}
