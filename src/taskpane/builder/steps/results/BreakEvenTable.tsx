import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Result } from "../../../../clv/result";
import { breakEvenOf } from "../../../../lever-model/equations/breakEven";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords, type Words } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { leverLabel } from "../../charts/labels";
import { shown } from "../../fields/number";
import { brief } from "../../shell/signed";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** A reach in short, or why there is none. */
export function reachText(result: Result<number>, { builderResults: { breakEven } }: Words): string {
  if (result.ok) return shown(result.value, "share");
  const { message } = result.failure;
  if (message.includes("changes nothing yet")) return breakEven.nothing;
  if (message.includes("does not pay")) return breakEven.never;
  return message.includes("lowers the value") ? breakEven.lowers : "–";
}

interface BreakEvenTableProps {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
}

/** How much of its target each lever has to reach so that it pays, and what it may cost. */
export function BreakEvenTable({ model, evaluation }: BreakEvenTableProps) {
  const styles = useStyles();
  const words = useWords();
  const { breakEven: text } = words.builderResults;
  const rows = useMemo(() => {
    const amount = (result: Result<number>): string => (result.ok ? brief(result.value) : "–");
    return breakEvenOf(model, evaluation).map(({ lever, worth, costs, reachAlone, reachTogether, mostRun, mostOneOff }) => [
      leverLabel(words, lever), brief(worth), brief(costs), reachText(reachAlone, words), reachText(reachTogether, words), amount(mostRun), amount(mostOneOff),
    ]);
  }, [model, evaluation, words]);
  return (
    <>
      <Caption1 className={styles.quiet}>{text.about(model.scope.currency)}</Caption1>
      <DataTable label={text.title} head={[text.lever, text.worth, text.costs, text.alone, text.withOthers, text.mostRun, text.mostOneOff]} rows={rows} />
    </>
  );
}
