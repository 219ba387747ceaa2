import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { useWords } from "../../words/index";
import { useStepStyles } from "../styles";

interface IssueItemProps {
  readonly kind: string;
  readonly text: string;
  /** Of the sheet, counted from 1. */
  readonly row: number;
  readonly isBlocking: boolean;
  readonly onGo: () => void;
  /** Absent where such rows never count. */
  readonly leaveOut?: { readonly checked: boolean; readonly onChange: (isOut: boolean) => void } | undefined;
}

/** Rows that are odd or cannot be used, with the way to the first of them and the choice to leave them out. */
export function IssueItem({ kind, text, row, isBlocking, onGo, leaveOut }: IssueItemProps) {
  const styles = useStepStyles();
  const { data } = useWords().customers;
  return (
    <li className={mergeClasses(styles.issue, isBlocking && styles.blocking)} data-issue={kind}>
      <p className={styles.text} role={isBlocking ? "alert" : undefined}>
        {text}
        {isBlocking && `. ${data.mend}`}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={onGo}>
          {data.row1(String(row))}
        </Button>
        {leaveOut !== undefined && (
          <Checkbox label={data.leaveOut} aria-label={`${data.leaveOut}: ${text}`} checked={leaveOut.checked} onChange={(_event, { checked }) => leaveOut.onChange(checked === true)} />
        )}
      </div>
    </li>
  );
}
