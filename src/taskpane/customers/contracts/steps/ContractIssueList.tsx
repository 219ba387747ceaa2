import { addressOf } from "../../../../workbook/address";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import type { ReadRange } from "../../reading/range";
import { IssueItem } from "../../steps/IssueItem";
import { useStepStyles } from "../../styles";
import type { UsedContracts } from "../path/usePath";
import type { ContractIssue, ParsedContracts } from "../reading/parseContracts";

/** Contracts that are odd or cannot be used, each with the way to it and the choice to leave it out. */
export function ContractIssueList({ path, state, parsed, range }: UsedContracts & { readonly parsed: ParsedContracts; readonly range: ReadRange }) {
  const styles = useStepStyles();
  const { data, contracts } = useWords().customers;
  if (parsed.issues.length === 0) return <p className={styles.quiet}>{contracts.data.clean}</p>;
  const goTo = ({ row, kind }: ContractIssue): void => {
    const at = kind === "noStart" || kind === "future" ? state.columns?.start : state.columns?.end;
    void path.port.select(range.sheet, addressOf(row - 1, range.startColumn + (at ?? 0))).then(() => path.port.focusGrid(), () => undefined);
  };
  return (
    <section className={styles.column} aria-labelledby="contracts-issues">
      <h3 className={styles.heading} id="contracts-issues">
        {data.issues}
      </h3>
      <ul className={styles.list}>
        {parsed.issues.map((issue) => {
          const { kind, row, count, shown } = issue;
          return (
            <IssueItem
              key={kind}
              kind={kind}
              text={contracts.data.kinds[kind](data.rows(counted(count), count === 1), String(row), shown.slice(0, 40))}
              row={row}
              isBlocking={parsed.blocking.includes(kind)}
              onGo={() => goTo(issue)}
              leaveOut={{ checked: state.leaveOut.has(kind), onChange: (isOut) => void path.leaveOut(kind, isOut) }}
            />
          );
        })}
      </ul>
    </section>
  );
}
