import type { Scope } from "../../../../lever-model/state/state";
import type { Words } from "../../../words/index";

export type ResultId = keyof Words["builderResults"]["results"]["labels"];

/** "Payback, expected (years)", "CLV (EUR)": a result with its unit in the model's currency and period. */
export function resultLabel({ builderResults, builder }: Words, id: string, { currency, period }: Scope): string {
  const { labels, units } = builderResults.results;
  const unit = units[id as ResultId].replace("{money}", currency).replace("{periods}", builder.scope.periodCount[period]).replace("{period}", builder.scope.perPeriod[period]);
  return unit === "" ? labels[id as ResultId] : `${labels[id as ResultId]} (${unit})`;
}
