import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../words/index";

const useStyles = makeStyles({
  record: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

interface RecordFrameProps {
  readonly at: number;
  readonly count: number;
  readonly name: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One record of a list with its name and what can be done to it. */
export function RecordFrame({ at, count, name, onMove, onRemove, children }: RecordFrameProps) {
  const styles = useStyles();
  const { fields } = useWords().builder;
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li className={styles.record} data-record={at} onKeyDown={keys}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {count > 1 && (
          <>
            <Button
              appearance="subtle"
              size="small"
              data-move="up"
              aria-label={fields.up(name)}
              title={fields.up(name)}
              icon={<ArrowUpRegular />}
              disabledFocusable={at === 0}
              onClick={() => onMove(-1)}
            />
            <Button
              appearance="subtle"
              size="small"
              data-move="down"
              aria-label={fields.down(name)}
              title={fields.down(name)}
              icon={<ArrowDownRegular />}
              disabledFocusable={at === count - 1}
              onClick={() => onMove(1)}
            />
          </>
        )}
        <Button appearance="subtle" size="small" aria-label={fields.remove(name)} title={fields.remove(name)} icon={<DeleteRegular />} onClick={onRemove} />
      </div>
      {children}
    </li>
  );
}
