import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedCell } from "../../clv/portable/plan";
import { useWords } from "../words/index";
import { cellName } from "./survey";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, paddingTop: tokens.spacingVerticalXS, rowGap: "2px" },
  cell: {
    alignSelf: "flex-start",
    minWidth: "auto",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 4,
    overflow: "hidden",
  },
  label: { color: tokens.colorNeutralForeground2 },
  reason: { overflowWrap: "anywhere" },
  noTick: { width: tokens.spacingHorizontalS },
});

interface PreviewRowProps {
  readonly cell: PlannedCell;
  readonly isTicked: boolean;
  readonly isDisabled: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onGoTo: () => void;
}

/** One cell: what stands there and what it becomes, or why it stays. */
export function PreviewRow({ cell, isTicked, isDisabled, onTick, onGoTo }: PreviewRowProps) {
  const styles = useStyles();
  const { portability: words, sentence } = useWords();
  const { address, before, after, reason, spill } = cell;
  const count = (spill?.rows ?? 1) * (spill?.columns ?? 1);
  return (
    <li className={styles.row}>
      {reason === null ? (
        <Checkbox
          aria-label={words.tick(cellName(cell))}
          checked={isTicked}
          disabled={isDisabled}
          onChange={(_event, data) => onTick(data.checked === true)}
        />
      ) : (
        <span className={styles.noTick} />
      )}
      <div className={styles.text}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.cell}
          aria-label={words.goTo(cellName(cell))}
          onClick={onGoTo}
        >
          {address}
        </Button>
        <Caption1 className={styles.label}>{words.was}</Caption1>
        <code className={styles.formula} title={before}>
          {before}
        </code>
        {reason === null ? (
          <>
            <Caption1 className={styles.label}>{words.becomes}</Caption1>
            {after === null ? (
              <span>{count > 1 ? words.itsValues(count) : words.itsValue}</span>
            ) : (
              <code className={styles.formula} title={after}>
                {after}
              </code>
            )}
          </>
        ) : (
          <Caption1 className={styles.reason}>
            {words.stays}: {sentence(reason)}
          </Caption1>
        )}
      </div>
    </li>
  );
}
