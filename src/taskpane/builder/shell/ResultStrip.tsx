import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Result } from "../../../clv/index";
import type { Evaluation } from "../../../lever-model/equations/equations";
import { levelWords } from "../../../lever-model/state/levels";
import type { Scope } from "../../../lever-model/state/state";
import { useWords } from "../../words/index";
import { shown } from "../fields/number";
import { MiniBridge } from "./MiniBridge";
import { brief } from "./signed";

const useStyles = makeStyles({
  strip: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  numbers: { display: "grid", gridTemplateColumns: "1.2fr 1.2fr 1fr 1fr 1fr", gap: tokens.spacingHorizontalXS, margin: 0 },
  number: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  stale: { fontWeight: tokens.fontWeightSemibold },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Typing changes the results at every key; they are told when it pauses. */
const pauseMilliseconds = 1000;

function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}

interface ResultStripProps {
  readonly scope: Scope;
  readonly evaluation: Evaluation | null;
  /** True where the model has problems, and these are the results before them. */
  readonly isStale: boolean;
}

/** The headline results at the target, alive while the user types. */
export function ResultStrip({ scope, evaluation, isStale }: ResultStripProps) {
  const styles = useStyles();
  const { shell, scope: words } = useWords().builder;
  const target = (line: string): Result<number> => evaluation!.value(line).target;
  const text = (result: Result<number>, show: (value: number) => string, absent: string): string => (result.ok ? show(result.value) : absent);
  const entries: readonly (readonly [name: string, value: string])[] =
    evaluation === null
      ? []
      : [
          ["CLV", text(target("clv"), brief, shell.none)],
          ["CXLV", text(target("net"), brief, shell.none)],
          ["CLV:CAC", text(target("clv_to_cac"), (value) => shown(value, "number"), shell.none)],
          [shell.payback, text(target("payback"), (value) => shown(value, "number"), shell.never)],
          [shell.index, text(evaluation.index, (value) => shown(value, "number"), shell.none)],
        ];
  const spoken = useSpoken(entries.length === 0 || isStale ? "" : shell.spoken(entries[0]![1], entries[1]![1], entries[4]![1]));
  if (evaluation === null) return <Caption1 className={styles.quiet}>{shell.noResults}</Caption1>;
  return (
    <section className={styles.strip} aria-label={shell.results} data-results="strip">
      <Caption1 className={isStale ? styles.stale : styles.quiet}>{isStale ? shell.stale : shell.perCustomer(scope.currency, words.bases[scope.basis], words.periodCount[scope.period])}</Caption1>
      <dl className={styles.numbers}>
        {entries.map(([name, value]) => (
          <div key={name} className={styles.number}>
            <dt>
              <Caption1 className={styles.quiet}>{name}</Caption1>
            </dt>
            <dd className={styles.value} data-result={name}>
              <Text weight="semibold">{value}</Text>
            </dd>
          </div>
        ))}
      </dl>
      {scope.level !== "CXLV" && <Caption1 data-headline="">{shell.headline(words.levels[scope.level], text(target(levelWords[scope.level].line), brief, shell.none))}</Caption1>}
      <MiniBridge bridge={evaluation.bridge} />
      <span className={styles.spoken} role="status">
        {spoken}
      </span>
    </section>
  );
}
