import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Result } from "../../../../clv/result";
import { leverIds } from "../../../../lever-model/equations/cases";
import { lines } from "../../../../lever-model/equations/chain";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { leverLabel } from "../../charts/labels";
import { shown } from "../../fields/number";
import { brief } from "../../shell/signed";
import type { StepProps } from "../../step";
import { resultLabel } from "./resultLabel";

const useStyles = makeStyles({ empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS } });

const compared = ["net", "clv", "premium", "cxlv_to_cac", "payback", "kept", "equity"] as const;

interface ScenarioTableProps extends Pick<StepProps, "goTo"> {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
}

/** Base, target and the named scenarios side by side. */
export function ScenarioTable({ model, evaluation, goTo }: ScenarioTableProps) {
  const styles = useStyles();
  const words = useWords();
  const { scenarios: text, results } = words.builderResults;
  if (model.scenarios.length === 0) {
    return (
      <div className={styles.empty}>
        <Body1>{text.empty}</Body1>
        <Button onClick={() => goTo("segments")}>{text.add}</Button>
      </div>
    );
  }
  const row = (line: string): readonly string[] => {
    const { base, target, scenarios } = evaluation.value(line);
    const { kind } = lines.find(({ name }) => name === line)!;
    const value = (result: Result<number>): string => (!result.ok ? (results.absent[line] ?? results.noValue) : kind === "money" ? brief(result.value) : shown(result.value, kind));
    return [resultLabel(words, line, model.scope), ...[base, target, ...scenarios].map(value)];
  };
  const reach = (lever: (typeof leverIds)[number]): readonly string[] => [
    words.builderResults.charts.reachOf(leverLabel(words, lever)), shown(0, "share"), shown(1, "share"), ...model.scenarios.map((scenario) => shown(scenario.reach[lever], "share")),
  ];
  return <DataTable label={text.title} head={[results.result, results.base, results.target, ...model.scenarios.map(({ name }) => name)]} rows={[...compared.map(row), ...leverIds.map(reach)]} />;
}
