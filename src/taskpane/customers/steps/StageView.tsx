import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useWords } from "../../words/index";
import type { Stage } from "../path/stage";
import { shown } from "../pictures/shown";
import { useStepStyles } from "../styles";

interface StageViewProps {
  readonly stage: Stage<unknown>;
  /** What is being done; "Working" where nothing is said. */
  readonly label?: string;
  readonly onCancel: () => void;
  /** Absent where something else on the screen begins it. */
  readonly onAgain?: (() => void) | undefined;
}

/** How far a piece of work has come, with the button that stops it; afterwards why it has no result. */
export function StageView({ stage, label, onCancel, onAgain }: StageViewProps) {
  const styles = useStepStyles();
  const words = useWords();
  const { shell } = words.customers;
  if (stage.state === "working") {
    const { share } = stage;
    return (
      <div className={styles.column} data-stage="working">
        {/* Read out once: a voice that counts per cent would never stop. */}
        <span role="status">{label ?? shell.working}</span>
        <ProgressBar aria-label={label ?? shell.working} {...(share === null ? {} : { value: share })} />
        <div className={styles.row}>
          <Button size="small" onClick={onCancel}>
            {shell.cancel}
          </Button>
          <span aria-hidden="true">{share === null ? "" : shown(share, "share")}</span>
        </div>
      </div>
    );
  }
  if (stage.state !== "failed" && stage.state !== "cancelled") return null;
  return (
    <div className={styles.column} data-stage={stage.state}>
      <MessageBar className={styles.bar} intent={stage.state === "failed" ? "error" : "info"} layout="multiline">
        <MessageBarBody className={styles.message}>{stage.state === "failed" ? stage.say(words) : shell.cancelled}</MessageBarBody>
      </MessageBar>
      {onAgain !== undefined && (
        <div className={styles.row}>
          <Button size="small" onClick={onAgain}>
            {shell.again}
          </Button>
        </div>
      )}
    </div>
  );
}
