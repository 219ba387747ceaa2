import { Caption1, Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens, useId } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { CellError, type Entry } from "../../clv/index";
import { publishers } from "../../clv/timing";
import { ArgumentLabel } from "../form/ArgumentLabel";
import type { FieldProps } from "../form/field";
import { shownCell } from "../form/format";
import { useWords } from "../words/index";
import { counted, region } from "../words/region";
import type { TimingResult, TimingsCompared } from "./compareTimings";

const useStyles = makeStyles({
  label: { display: "block", maxWidth: "none" },
  /* In a wide pane two stand side by side. */
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  row: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  first: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "right" },
  difference: { minWidth: "52px", textAlign: "right", color: tokens.colorNeutralForeground2 },
  /* Under the word, not under its button. */
  detail: { display: "flex", flexDirection: "column", paddingLeft: "36px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground3 },
});

const percent = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" });

/** Whether all timings give one error: its sentence stands with the result then, and need not stand four times. */
function isErrorShared({ results }: TimingsCompared): boolean {
  const messages = new Set(results.map(({ cell }) => (cell instanceof CellError ? cell.message : null)));
  return messages.size === 1 && !messages.has(null);
}

interface TimingFieldProps extends FieldProps {
  readonly entry: Entry;
  readonly compared: TimingsCompared;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** When margins fall, as the question it is: every timing with its result, what it means and who prints it. */
export function TimingField({ entry, named, compared, refusal, onWrite, onLeave, onKeyDown }: TimingFieldProps) {
  const styles = useStyles();
  const words = useWords();
  const { whichClv } = words;
  const id = useId("timing");
  const chosen = compared.results.find(({ isChosen }) => isChosen)?.timing ?? "";
  const isShared = isErrorShared(compared);
  const several = [
    compared.compared && whichClv.column(compared.compared.name.replace("_", " ")),
    compared.rows > 1 && (compared.columns > Math.max(1, entry.results.length) ? whichClv.firstCell : whichClv.firstRow(counted(compared.rows))),
  ].filter(Boolean);

  const row = ({ timing, isChosen, cell, difference }: TimingResult) => {
    const isError = cell instanceof CellError;
    return (
      <div key={timing} className={mergeClasses(styles.row, isChosen && styles.chosen)} data-timing={timing}>
        <div className={styles.first}>
          <Radio
            className={styles.name}
            value={timing}
            label={timing}
            aria-describedby={`${id}-${timing}-value ${id}-${timing}`}
            {...(isChosen && { "data-argument": named.name })}
            onKeyDown={onKeyDown}
            onBlur={onLeave}
          />
          <span id={`${id}-${timing}-value`} className={mergeClasses(styles.value, isError && styles.error)}>
            {cell !== null && shownCell(entry, cell, compared.column, words)}
          </span>
          {cell !== null && (
            <Caption1 className={styles.difference} title={difference === null ? undefined : whichClv.difference(percent.format(difference))}>
              {isChosen ? whichClv.chosen : difference !== null && percent.format(difference)}
            </Caption1>
          )}
        </div>
        <div id={`${id}-${timing}`} className={styles.detail}>
          <Caption1>{whichClv.tells[timing]}</Caption1>
          {isError && !isShared && <Caption1 className={styles.error}>{words.sentence(cell.message)}</Caption1>}
          {publishers[timing].length > 0 && (
            <Caption1 className={styles.quiet}>{whichClv.publishedBy(publishers[timing].join("; "))}</Caption1>
          )}
          {isChosen && <Caption1>{whichClv.use[timing]}</Caption1>}
        </div>
      </div>
    );
  };

  return (
    <Field
      label={{ className: styles.label, children: <ArgumentLabel named={named} /> }}
      validationState={refusal === null ? "none" : "error"}
      validationMessage={refusal ?? undefined}
      hint={[...several, whichClv.reconciled].join(" ")}
    >
      <RadioGroup className={styles.group} value={chosen} onChange={(_event, data) => onWrite(data.value)}>
        {compared.results.map(row)}
      </RadioGroup>
    </Field>
  );
}
