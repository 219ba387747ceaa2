import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { addressOf } from "../../../workbook/address";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import type { UsedPath } from "../path/usePath";
import { type Issue, neverCounted, unusable } from "../reading/issue";
import type { ParsedLog } from "../reading/parseLog";
import type { ReadRange } from "../reading/range";
import { useStepStyles } from "../styles";

interface IssueListProps extends UsedPath {
  readonly parsed: ParsedLog;
  readonly range: ReadRange;
}

/** Rows that are odd or cannot be used, each with the way to it and the choice to leave it out. */
export function IssueList({ path, state, parsed, range }: IssueListProps) {
  const styles = useStepStyles();
  const { data } = useWords().customers;
  if (parsed.issues.length === 0) return <p className={styles.quiet}>{data.clean}</p>;
  const { columns } = state;
  const goTo = ({ row, kind }: Issue): void => {
    const at = kind === "noCustomer" ? columns?.customer : kind === "noDate" || kind === "future" ? columns?.date : (columns?.amount ?? columns?.date);
    void path.port.select(range.sheet, addressOf(row - 1, range.startColumn + (at ?? 0))).then(() => path.port.focusGrid(), () => undefined);
  };
  return (
    <section className={styles.column} aria-labelledby="customers-issues">
      <h3 className={styles.heading} id="customers-issues">
        {data.issues}
      </h3>
      <ul className={styles.list}>
        {parsed.issues.map((issue) => {
          const isBlocking = parsed.blocking.includes(issue.kind);
          const text = data.kinds[issue.kind](data.rows(counted(issue.count), issue.count === 1), String(issue.row), issue.shown.slice(0, 40));
          return (
            <li key={issue.kind} className={mergeClasses(styles.issue, isBlocking && styles.blocking)} data-issue={issue.kind}>
              <p className={styles.text} role={isBlocking ? "alert" : undefined}>
                {text}
                {isBlocking && `. ${data.mend}`}
              </p>
              <div className={styles.row}>
                <Button size="small" onClick={() => goTo(issue)}>
                  {data.row1(String(issue.row))}
                </Button>
                {!neverCounted.has(issue.kind) && (
                  <Checkbox
                    label={data.leaveOut}
                    aria-label={`${data.leaveOut}: ${text}`}
                    checked={state.leaveOut.has(issue.kind)}
                    onChange={(_event, { checked }) => void path.leaveOut(issue.kind, checked === true)}
                    data-kind={unusable.has(issue.kind) ? "unusable" : "odd"}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
