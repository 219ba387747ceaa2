import { addressOf } from "../../../workbook/address";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import type { UsedPath } from "../path/usePath";
import { type Issue, neverCounted } from "../reading/issue";
import type { ParsedLog } from "../reading/parseLog";
import type { ReadRange } from "../reading/range";
import { useStepStyles } from "../styles";
import { IssueItem } from "./IssueItem";

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
          const { kind, row, count, shown } = issue;
          const leaveOut = { checked: state.leaveOut.has(kind), onChange: (isOut: boolean) => void path.leaveOut(kind, isOut) };
          return (
            <IssueItem
              key={kind}
              kind={kind}
              text={data.kinds[kind](data.rows(counted(count), count === 1), String(row), shown.slice(0, 40))}
              row={row}
              isBlocking={parsed.blocking.includes(kind)}
              onGo={() => goTo(issue)}
              leaveOut={neverCounted.has(kind) ? undefined : leaveOut}
            />
          );
        })}
      </ul>
    </section>
  );
}
