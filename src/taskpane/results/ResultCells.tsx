import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { type Cell, CellError, type Entry } from "../../clv/index";
import { shownCell } from "../form/format";
import { useWords } from "../words/index";
import { type Arrangement, arrange } from "./arrange";
import { shownLine } from "./shownLine";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: { display: "flex", flexDirection: "column", margin: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  value: { margin: 0, textAlign: "right", whiteSpace: "nowrap" },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  text: { textAlign: "left", whiteSpace: "normal" },
  quiet: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground3 },
});

interface ResultCellsProps {
  readonly entry: Entry;
  readonly cells: readonly (readonly Cell[])[];
}

/** Every cell of a result that fills several: with its name where it has one, else as it lies in the sheet. */
export function ResultCells({ entry, cells }: ResultCellsProps) {
  const styles = useStyles();
  const words = useWords();
  const { result } = words;
  const arranged = arrange(entry, cells);
  if (arranged === null) return null;
  return (
    <section className={styles.section} aria-label={result.allCells} data-results={arranged.kind}>
      <Subtitle2 as="h2" className={styles.heading}>
        {result.allCells}
      </Subtitle2>
      {entry.layout !== null && <Caption1 className={styles.quiet}>{entry.layout}</Caption1>}
      {arranged.kind === "named" ? named(arranged) : table(arranged)}
    </section>
  );

  function named({ lines }: Extract<Arrangement, { kind: "named" }>) {
    return (
      <dl className={styles.list}>
        {lines.map((line) => (
          <div key={line.name} className={styles.line}>
            <dt className={styles.name}>
              {line.name}
              {line.about !== null && <Caption1 className={styles.quiet}>{line.about}</Caption1>}
            </dt>
            <dd className={mergeClasses(styles.value, line.cell instanceof CellError && styles.error)}>
              {shownLine(entry, line, words)}
            </dd>
          </div>
        ))}
      </dl>
    );
  }

  function table({ isByColumn, headings, rows, more }: Extract<Arrangement, { kind: "table" }>) {
    const column = (place: number): number => (isByColumn ? place : 0);
    return (
      <>
        {/* Focusable because a wide table scrolls. */}
        <div className={styles.scroll} role="group" aria-label={result.allCells} tabIndex={0}>
          <table className={styles.table}>
            {headings.length > 0 && (
              <thead>
                <tr>
                  {headings.map(({ name, about }) => (
                    <th key={name} scope="col" title={about} className={mergeClasses(styles.cell, styles.text)}>
                      {name.replace("_", " ")}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, place) => (
                    <td
                      key={place}
                      className={mergeClasses(
                        styles.cell,
                        typeof cell === "string" && styles.text,
                        cell instanceof CellError && styles.error,
                      )}
                    >
                      {shownCell(entry, cell, column(place), words)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {more && <Caption1 className={styles.quiet}>{result.cut}</Caption1>}
      </>
    );
  }
}
