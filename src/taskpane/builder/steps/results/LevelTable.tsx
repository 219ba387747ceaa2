import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Result } from "../../../../clv/result";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import { levelsOf } from "../../../../lever-model/equations/levels";
import type { Scope } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { brief, signed } from "../../shell/signed";

const useStyles = makeStyles({ heading: { margin: 0 }, quiet: { color: tokens.colorNeutralForeground2 } });

/** What each level of the model says, and which of them is the headline. */
export function LevelTable({ evaluation, scope }: { readonly evaluation: Evaluation; readonly scope: Scope }) {
  const styles = useStyles();
  const { builder, builderResults } = useWords();
  const { levels } = builder.scope;
  const { results } = builderResults;
  const text = (result: Result<number>): string => (result.ok ? brief(result.value) : results.noValue);
  return (
    <>
      <Subtitle2 as="h4" className={styles.heading}>
        {results.levels}
      </Subtitle2>
      <DataTable
        label={results.levels}
        head={[results.level, results.base, results.target, results.gap]}
        rows={levelsOf(evaluation).map(({ level, base, target, gap }) => [level === scope.level ? results.isHeadline(levels[level]) : levels[level], text(base), text(target), Number.isFinite(gap) ? signed(gap) : "–"])}
      />
      <Caption1 className={styles.quiet}>{results.levelsMean}</Caption1>
      {evaluation.numbers["cost_decline"] !== 0 && <Caption1 className={styles.quiet}>{results.firstCost}</Caption1>}
    </>
  );
}
