import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { leverIds } from "../../../../lever-model/equations/cases";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { LeverModel, Method } from "../../../../lever-model/state/state";
import type { LeverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { ChartCard } from "../../charts/ChartCard";
import { leverLabel } from "../../charts/labels";
import { insideLever, leverWaterfall } from "../../charts/waterfall";
import { ChoiceField } from "../../fields/ChoiceField";
import type { StepProps } from "../../step";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  levers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const methods: readonly Method[] = ["shapley", "sequential", "one-at-a-time"];

interface BridgePanelProps extends Pick<StepProps, "change" | "problems"> {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
}

/** How the change is shared among the levers, and inside each of them among its rows. */
export function BridgePanel({ model, evaluation, change, problems }: BridgePanelProps) {
  const styles = useStyles();
  const words = useWords();
  const { bridge } = words.builderResults;
  const { scope } = words.builder;
  const [open, setOpen] = useState<LeverId | null>(null);
  const picture = useMemo(() => (open === null ? leverWaterfall({ model, evaluation, words }) : insideLever({ model, evaluation, words }, open)), [model, evaluation, words, open]);
  const pick = (name: string): void => {
    const lever = leverIds.find((id) => id === name);
    if (open === null && lever !== undefined) setOpen(lever);
  };
  return (
    <div className={styles.panel}>
      <ChoiceField
        field="scope.method" label={scope.method} problems={problems} value={model.scope.method}
        choices={methods.map((value) => ({ value, label: scope.methods[value], means: scope.methodMeans[value] }))}
        onChange={(method, merge) => change((now) => ({ ...now, scope: { ...now.scope, method } }), merge)}
      />
      <div className={styles.levers} role="group" aria-label={bridge.look}>
        {[null, ...leverIds].map((lever) => (
          <ToggleButton key={lever ?? "all"} size="small" appearance={open === lever ? "primary" : "outline"} checked={open === lever} onClick={() => setOpen(lever)} data-lever={lever ?? "all"}>
            {lever === null ? bridge.allLevers : leverLabel(words, lever)}
          </ToggleButton>
        ))}
      </div>
      <ChartCard picture={picture} onPick={pick} />
    </div>
  );
}
