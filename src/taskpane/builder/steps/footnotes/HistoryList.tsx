import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryPeriod } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { RecordList } from "../../fields/RecordList";
import type { StepProps } from "../../step";
import { today } from "./days";
import { dayOf, periodName, todaysNumbers, withBaseOf, withPeriod } from "./history";
import { PeriodFields } from "./PeriodFields";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 }, button: { alignSelf: "flex-start", maxWidth: "100%" } });

/** The index period by period; a static model has none, and says why. */
export function HistoryList({ model, evaluation, problems, change, goTo }: Pick<StepProps, "model" | "evaluation" | "problems" | "change" | "goTo">) {
  const styles = useStyles();
  const { footnotes: words } = useWords().builderLevers;
  const [said, setSaid] = useState("");
  const { history, scope } = model;
  const isStatic = scope.mode === "static";
  const period = periodName(model, dayOf(model, today()));
  const now = evaluation === null || problems.length > 0 ? null : todaysNumbers(model, evaluation, period);
  const canTake = !isStatic && now !== null;
  const set = (periods: readonly HistoryPeriod[], merge?: string): void => change((old) => ({ ...old, history: periods }), merge);
  const take = (): void => {
    if (!canTake) return;
    set(withPeriod(history, now));
    setSaid(words.taken(period));
  };
  const base = (one: HistoryPeriod): void => {
    change((old) => withBaseOf(old, one) ?? old);
    setSaid(words.isBase(one.period));
  };
  const reason = isStatic ? words.notStatic : now === null ? words.notReady : words.todayMeans(period);
  return (
    <>
      <Caption1>{words.historyAbout}</Caption1>
      <Button className={styles.button} data-today="" disabledFocusable={!canTake} onClick={take}>
        {words.today}
      </Button>
      <Caption1 className={styles.quiet} data-today-reason="">
        {reason}
      </Caption1>
      <Caption1 role="status">{said}</Caption1>
      {isStatic ? (
        <>
          {history.length > 0 && <Caption1>{words.kept(history.length)}</Caption1>}
          <Button className={styles.button} size="small" onClick={() => goTo("scope")}>
            {words.toScope}
          </Button>
        </>
      ) : (
        <>
          {history.length === 0 && <Text>{words.historyNone}</Text>}
          <RecordList
            items={history}
            path="history"
            label={words.historyOne}
            make={() => ({ period: "", clv: 0, cxlv: 0 })}
            itemLabel={(one, at) => one.period.trim() || words.periodNumbered(counted(at + 1))}
            onChange={set}
            render={(one, update, at) => <PeriodFields at={at} one={one} first={history[0]!} currency={scope.currency} change={update} {...(withBaseOf(model, one) === null ? {} : { onBase: () => base(one) })} />}
          />
        </>
      )}
    </>
  );
}
