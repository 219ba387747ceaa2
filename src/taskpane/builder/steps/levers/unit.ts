import type { Scope } from "../../../../lever-model/state/state";
import type { Words } from "../../../words/index";
import { unitText } from "../../state/unitText";

/** A unit of a lever in the words of the pane. A share has its sign beside the field already. */
export function leverUnit(unit: string, scope: Scope, { builder, builderLevers }: Words): string {
  const { units } = builderLevers.terms;
  if (unit === "%") return "";
  return unitText(unit in units ? units[unit as keyof typeof units] : unit, scope, builder);
}
