import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { periodsPerYear } from "../../../../lever-model/state/assumptions";
import { numberOf } from "../../../../lever-model/state/link";
import type { LeverModel } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords, type Words } from "../../../words/index";
import { shown } from "../../fields/number";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

function textOf(id: AssumptionId, model: LeverModel, { baseline, scope }: Words["builder"]): string | null {
  const value = numberOf(model.assumptions[id].entry);
  const { period } = model.scope;
  const perYear = periodsPerYear[period];
  if (id === "retention" && value >= 0 && value <= 1) {
    const life = value === 1 ? baseline.noEnd : baseline.life(`${shown(1 / (1 - value), "number")} ${scope.periodCount[period]}`);
    return `${baseline.twins(shown(value ** (perYear / 12), "share"), shown(value ** perYear, "share"))} · ${life}`;
  }
  if (id === "discount_year" && perYear > 1 && value > -1) {
    return baseline.discountTwin(shown((1 + value) ** (1 / perYear) - 1, "share"), scope.perPeriod[period]);
  }
  return null;
}

/** A rate in other periods, and retention as a life span. */
export function TwinText({ id, model }: { readonly id: AssumptionId; readonly model: LeverModel }) {
  const styles = useStyles();
  const { builder: words } = useWords();
  const text = textOf(id, model, words);
  return text === null ? null : (
    <Caption1 className={styles.quiet} data-twin={id}>
      {text}
    </Caption1>
  );
}
