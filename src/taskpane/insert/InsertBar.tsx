import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useWords } from "../words/index";
import { type Target, targetName } from "../sheet/useTarget";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  target: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

interface InsertBarProps {
  readonly target: Target | null;
  readonly isReady: boolean;
  /** What stands in the way where the result does not say it already. */
  readonly obstacle: string | null;
  readonly isWriting: boolean;
  readonly button: Ref<HTMLButtonElement>;
  readonly onInsert: () => void;
  /** The live result and what came of the last insertion. */
  readonly children: ReactNode;
}

/** Stays at the foot of the pane: the result, where the formula goes, and the button that writes it. */
export function InsertBar({ target, isReady, obstacle, isWriting, button, onInsert, children }: InsertBarProps) {
  const styles = useStyles();
  const { insert } = useWords();
  return (
    <section className={styles.bar} aria-label={insert.insert}>
      {children}
      <div className={styles.row}>
        <Caption1 className={styles.target} id="insert-target">
          {target === null ? insert.noTarget : (obstacle ?? insert.goesInto(targetName(target)))}
        </Caption1>
        <Button
          ref={button}
          className={styles.button}
          appearance="primary"
          aria-describedby="insert-target"
          aria-keyshortcuts="Control+Enter"
          title={insert.keys}
          disabledFocusable={!isReady || isWriting}
          onClick={onInsert}
        >
          {isWriting ? insert.inserting : insert.insert}
        </Button>
      </div>
    </section>
  );
}
