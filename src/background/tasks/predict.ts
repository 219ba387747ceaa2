import { spendOf } from "../../clv/models/gammaGamma";
import { aliveOf, discountedOf, expectedOf, scoring, type Scores } from "../../clv/models/scoring";
import { failure, type Result, success } from "../../clv/result";
import type { CustomerTable } from "../../clv/transactions/customerTable";
import { convertPeriods, convertRate, type Unit } from "../../clv/transactions/unit";
import { cancelled } from "../unfinished";
import type { FittedModel, Predictions, Unscored } from "../contract";
import type { TaskBody } from "./context";
import { purchaseModelOf } from "./fitted";

const inUnit = (column: Float64Array, from: Unit, to: Unit): Float64Array => (from === to ? column : column.map((one) => convertPeriods(one, from, to)));

function spendScores(fit: FittedModel | null, table: CustomerTable): Result<Scores | null> {
  if (fit === null) return success(null);
  if (fit.model !== "Gamma-Gamma" || fit.estimates.length !== 3) return failure("argument", `spend_fit should be of Gamma-Gamma, not ${fit.model}`);
  if (!table.spend) return failure("argument", "table should have the spend of each customer: give the log its amounts");
  return success(spendOf(fit.estimates, { frequency: table.frequency, spend: table.spend }));
}

/** One sentence for each row that any of the parts refused, in the order of the rows. */
function unscoredOf(parts: readonly (Scores | null)[]): Unscored[] {
  const sentences = new Map<number, string>();
  for (const part of parts) for (const { row, failure: problem } of part?.refusals ?? []) if (!sentences.has(row)) sentences.set(row, problem.message);
  return [...sentences].map(([row, sentence]) => ({ row, sentence })).sort((one, other) => one.row - other.row);
}

export const predict: TaskBody<"predict"> = async ({ fit, spendFit = null, table, periods, discount = 0, margin = 1 }, context) => {
  const model = purchaseModelOf(fit);
  if (!model.ok) return model;
  if (model.value.discrete && !table.age.every(Number.isInteger)) return failure("argument", `table should count opportunities for ${model.value.name}, not ${table.unit}s`);
  const unit = fit.unit ?? table.unit;
  const step = async (share: number): Promise<boolean> => {
    context.progress(share);
    await context.pause();
    return context.cancelled();
  };
  if (await step(0)) return cancelled();
  const history = { frequency: table.frequency, recency: inUnit(table.recency, table.unit, unit), age: inUnit(table.age, table.unit, unit) };
  const customers = scoring(model.value, fit.estimates, history);
  const alive = aliveOf(customers);
  if (await step(0.3)) return cancelled();
  const ahead = convertPeriods(periods, table.unit, unit);
  const purchases = expectedOf(customers, ahead);
  if (!purchases.ok) return purchases;
  if (await step(0.6)) return cancelled();
  const discounted = discount === 0 ? purchases : discountedOf(customers, ahead, convertRate(discount, table.unit, unit));
  if (!discounted.ok) return discounted;
  if (await step(0.9)) return cancelled();
  const spend = spendScores(spendFit, table);
  if (!spend.ok) return spend;
  const money = spend.value;
  const value = money ? discounted.value.values.map((one, row) => one * money.values[row]! * margin) : null;
  const predictions: Predictions = {
    alive: alive.values,
    purchases: purchases.value.values,
    spend: money?.values ?? null,
    value,
    unscored: unscoredOf([alive, purchases.value, discounted.value, money]),
  };
  return success(predictions);
};
