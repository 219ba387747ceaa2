import { useEffect, useMemo } from "react";
import { ChartCard } from "../../builder/charts/ChartCard";
import { DataTable } from "../../builder/charts/DataTable";
import { useWords, type Words } from "../../words/index";
import { cohortPicture } from "../pictures/cohorts";
import { brief, shown } from "../pictures/shown";
import type { Look } from "../path/look";
import { valueOf } from "../path/stage";
import type { UsedPath } from "../path/usePath";
import { useStepStyles } from "../styles";
import { StageView } from "./StageView";
import { useGradually } from "./useGradually";

const meanOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The customer table in a few lines. */
export function summaryOf({ table, calibration }: Look, words: Words): readonly (readonly string[])[] {
  const { summary } = words.customers.pictures;
  const { frequency, age, spend } = table;
  const unit = words.customers.shell.unitsOf[table.unit];
  const repeaters = frequency.filter((x) => x > 0).length;
  const spent = spend?.filter((_, row) => frequency[row]! > 0);
  const { holdout } = calibration;
  return [
    [summary.customers, shown(frequency.length, "whole")],
    [summary.repeaters, `${shown(repeaters, "whole")} (${shown(repeaters / frequency.length, "share")})`],
    [summary.frequency, shown(meanOf(frequency), "fine")],
    [summary.most, shown(frequency.reduce((most, x) => Math.max(most, x), 0), "whole")],
    [summary.age, unit(Math.round(age.slice().sort()[Math.floor(age.length / 2)]!))],
    ...(spent ? [[summary.spend, brief(meanOf(spent))]] : []),
    ...(holdout ? [[summary.holdout, shown(holdout.frequency.filter((x) => x > 0).length, "whole")], [summary.left, shown(frequency.length - calibration.frequency.length, "whole")]] : []),
  ];
}

/** What can be seen before any model: the customer table and the cohorts. */
export function LookStep({ path, state }: UsedPath) {
  const styles = useStepStyles();
  const words = useWords();
  const { pictures } = words.customers;
  const { look: stage } = state;
  const look = valueOf(stage);
  useEffect(() => {
    if (stage.state === "none") void path.look();
  }, [path, stage]);
  const cohorts = useMemo(
    () => (look === null ? [] : (["retention", "spend"] as const).flatMap((measure) => {
      const triangle = look.triangles[measure];
      return triangle === null ? [] : [cohortPicture(triangle, look, measure, words)];
    })),
    [look, words],
  );
  const count = useGradually(cohorts.length);
  return (
    <div className={styles.step}>
      <StageView stage={stage} onCancel={() => path.cancel("look")} onAgain={() => void path.look()} />
      {look !== null && (
        <div className={styles.figures}>
          <DataTable label={pictures.summary.label} head={pictures.summary.head} rows={summaryOf(look, words)} />
          {cohorts.slice(0, count).map((picture) => (
            <ChartCard key={picture.id} picture={picture} />
          ))}
        </div>
      )}
    </div>
  );
}
