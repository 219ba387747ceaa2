import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { Section } from "../../shell/Section";
import { clvByTiming } from "./timings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The same inputs give several published values; the table shows them side by side. */
export function TimingTable({ model }: { readonly model: LeverModel }) {
  const styles = useStyles();
  const { baseline: words, scope, shell } = useWords().builder;
  const values = useMemo(() => clvByTiming(model), [model]);
  return (
    <Section title={words.clv} about={words.clvMeans}>
      <dl className={styles.list}>
        {values.map(([timing, value]) => (
          <div key={timing} className={styles.row}>
            <dt className={styles.name}>
              {scope.timings[timing]}
              {timing === model.scope.timing && (
                <Badge size="small" appearance="outline">
                  {words.chosen}
                </Badge>
              )}
            </dt>
            <dd className={styles.value} data-timing={timing}>
              {Number.isFinite(value) ? `${shown(value, "money")} ${model.scope.currency}` : shell.none}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
