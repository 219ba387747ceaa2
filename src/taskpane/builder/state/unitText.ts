import type { Scope } from "../../../lever-model/state/state";
import type { Words } from "../../words/index";

/** A unit of the model in the words of the pane, with the model's currency and period: "EUR / year". */
export function unitText(unit: string, { currency, period }: Pick<Scope, "currency" | "period">, { model, scope }: Words["builder"]): string {
  let text = unit;
  for (const [english, own] of Object.entries(model.units)) text = text.replace(english, own);
  return text.replace("{money}", currency).replace("{period}", scope.perPeriod[period]);
}
