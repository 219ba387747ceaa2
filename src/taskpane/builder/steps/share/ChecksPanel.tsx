import { Body1, Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import { checksOf, masterCheck } from "../../../../lever-model/equations/checks";
import { useWords } from "../../../words/index";
import { checkText } from "../../charts/labels";
import type { Drawn } from "../../charts/picture";
import type { StepProps } from "../../step";
import { checkPlaces, type CheckState, sortedChecks, stateOf } from "./checkPlaces";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  text: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, overflowWrap: "anywhere" },
  icon: { fontSize: "20px", lineHeight: 1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  show: { alignSelf: "flex-start" },
});

const icons = { failed: <DismissCircleRegular />, warning: <WarningRegular />, holds: <CheckmarkCircleRegular /> } as const satisfies Record<CheckState, object>;

/** Whether the model can be relied on, and what to do where a check does not hold. */
export function ChecksPanel({ drawn, goTo }: Pick<StepProps, "goTo"> & { readonly drawn: Drawn }) {
  const styles = useStyles();
  const { model, evaluation, words } = drawn;
  const { share } = useWords().builderResults;
  const { shell } = words.builder;
  const [isAll, setAll] = useState(false);
  const checks = useMemo(() => sortedChecks(checksOf(model, evaluation)), [model, evaluation]);
  const open = checks.filter(({ holds }) => !holds);
  const isReliable = masterCheck(checks);
  const master: CheckState = isReliable ? "holds" : "failed";
  return (
    <div className={styles.panel}>
      <div className={styles.item} data-master={String(isReliable)}>
        <span className={mergeClasses(styles.icon, styles[master])} aria-hidden="true">
          {icons[master]}
        </span>
        <Text weight="semibold">{isReliable ? share.reliable : share.unreliable}</Text>
      </div>
      <Caption1 className={styles.quiet}>{share.counts(checks.length - open.length, checks.length)}</Caption1>
      <ul className={styles.list} aria-label={share.checks}>
        {(isAll ? checks : open).map((check) => {
          const state = stateOf(check);
          const { label, advice } = checkText(words, check);
          const place = checkPlaces[check.id];
          return (
            <li key={check.id} className={styles.item} data-check={check.id} data-state={state}>
              <span className={mergeClasses(styles.icon, styles[state])} aria-hidden="true">
                {icons[state]}
              </span>
              <div className={styles.text}>
                <Body1>{label}</Body1>
                <Caption1 className={styles[state]}>{share.states[state]}</Caption1>
                {state !== "holds" && <Caption1>{advice}</Caption1>}
                {state !== "holds" && place !== null && (
                  <Button size="small" appearance="transparent" style={{ paddingLeft: 0 }} onClick={() => goTo(place)}>
                    {share.goTo(shell.steps[place])}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Button className={styles.show} size="small" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
        {isAll ? share.openOnly : share.all}
      </Button>
    </div>
  );
}
