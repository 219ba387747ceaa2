import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Result } from "../../../../clv/result";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { Scope } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { brief, signed } from "../../shell/signed";
import { resultLabel } from "./resultLabel";
import { type ResultLine, resultLines } from "./resultLines";
import { signedIn } from "./signedIn";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXXS} 0 0 ${tokens.spacingHorizontalXS}`, textAlign: "right", whiteSpace: "nowrap", verticalAlign: "top", fontVariantNumeric: "tabular-nums" },
  name: { textAlign: "left", whiteSpace: "normal", overflowWrap: "break-word", fontWeight: tokens.fontWeightRegular, paddingLeft: 0, minWidth: "76px" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  group: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalM },
  strong: { fontWeight: tokens.fontWeightSemibold },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  against: { textAlign: "left", whiteSpace: "normal", paddingLeft: 0, paddingTop: 0 },
});

interface ResultTableProps {
  readonly evaluation: Evaluation;
  readonly scope: Scope;
}

/** Every result at the base and at the target, its change, and what the change is of lifetime revenue, costs and profit. */
export function ResultTable({ evaluation, scope }: ResultTableProps) {
  const styles = useStyles();
  const words = useWords();
  const { results } = words.builderResults;
  /* With every digit behind what is shown, for whoever copies it or asks. */
  const value = (id: string, result: Result<number>, kind: ResultLine["kind"]) =>
    result.ok ? <data value={result.value} title={String(result.value)}>{kind === "money" ? brief(result.value) : shown(result.value, kind)}</data> : (results.absent[id.replace(/_loaded$/, "")] ?? results.noValue);
  const percent = (share: number): string => (Number.isFinite(share) ? signedIn(share, "share") : "–");

  const row = (line: ResultLine) => {
    const { id, kind, loaded, against } = line;
    const edge = against === null && loaded === null ? styles.last : undefined;
    return [
      <tr key={id} data-line={id}>
        <th scope="row" rowSpan={1} className={mergeClasses(styles.cell, styles.name, edge)}>
          {resultLabel(words, id, scope)}
        </th>
        <td className={mergeClasses(styles.cell, edge)}>{value(id, line.base, kind)}</td>
        <td className={mergeClasses(styles.cell, styles.strong, edge)}>{value(id, line.target, kind)}</td>
        <td className={mergeClasses(styles.cell, edge)}>
          {!Number.isFinite(line.change) ? "–" : kind === "money" ? signed(line.change) : signedIn(line.change, kind)}
          <br />
          <span className={styles.quiet}>{percent(line.changeShare)}</span>
        </td>
      </tr>,
      loaded !== null && (
        <tr key={loaded.id} data-line={loaded.id}>
          <td colSpan={4} className={mergeClasses(styles.cell, styles.against, against === null ? styles.last : undefined)}>
            <Caption1 className={styles.quiet}>
              {results.withFixedCost} {value(loaded.id, loaded.base, kind)} → {value(loaded.id, loaded.target, kind)}
            </Caption1>
          </td>
        </tr>
      ),
      against !== null && (
        <tr key={`${id} against`}>
          <td colSpan={4} className={mergeClasses(styles.cell, styles.against, styles.last)}>
            <Caption1 className={styles.quiet}>{results.against(percent(against.revenue), percent(against.costs), percent(against.profit))}</Caption1>
          </td>
        </tr>
      ),
    ];
  };
  return (
    <div className={styles.scroll} role="group" aria-label={results.table} tabIndex={0}>
      <table className={styles.table} aria-label={results.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
              {results.result}
            </th>
            {[results.base, results.target, results.change].map((text) => (
              <th key={text} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {resultLines(evaluation).map(({ title, lines }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.cell, styles.group)}>
                {results.groups[title as keyof typeof results.groups]}
              </th>
            </tr>
            {lines.map(row)}
          </tbody>
        ))}
      </table>
    </div>
  );
}
