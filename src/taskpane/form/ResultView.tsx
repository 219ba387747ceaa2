import { Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { type Cell, CellError, type Entry } from "../../clv/index";
import { useWords, type Words } from "../words/index";
import type { Outcome } from "./calculate";
import { arrange } from "../results/arrange";
import { shownLine } from "../results/shownLine";
import { shownCell } from "./format";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** The first error in reading order, with its row: a long column needs a place to look at. */
function firstError(cells: readonly (readonly Cell[])[], { result, sentence }: Words): string | null {
  for (const [row, line] of cells.entries()) {
    const error = line.find((cell) => cell instanceof CellError);
    if (error instanceof CellError) return result.firstError(row + 1, error.code, sentence(error.message));
  }
  return null;
}

/** The first cell; where the cells have names, with its own. A table of words and numbers has none that tells it. */
function headline(entry: Entry, cells: readonly (readonly Cell[])[], words: Words): { readonly label: string; readonly value: string } {
  const arranged = arrange(entry, cells);
  if (arranged?.kind === "named") {
    const line = arranged.lines[0]!;
    return { label: `${line.name}: `, value: shownLine(entry, line, words) };
  }
  if (arranged !== null && typeof cells[0]?.[0] === "string" && cells[0].length > 1) return { label: "", value: "" };
  return { label: arranged === null ? "" : `${words.result.first} `, value: shownCell(entry, cells[0]?.[0], 0, words) };
}

interface ResultViewProps {
  readonly entry: Entry;
  readonly outcome: Outcome;
  /** The convention that the number rests on, in words. */
  readonly convention: string | null;
}

/** The live result, announced as it changes. */
export function ResultView({ entry, outcome, convention }: ResultViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { result } = words;
  const first = outcome.state === "results" ? headline(entry, outcome.cells, words) : null;
  const rows = outcome.state === "results" ? outcome.cells.length : 0;
  const columns = outcome.state === "results" ? (outcome.cells[0]?.length ?? 0) : 0;
  return (
    <div className={styles.result} role="status" aria-label={result.title}>
      {outcome.state === "results" && (
        <>
          {first?.value && (
            <Subtitle1>
              {first.label && <Caption1 className={styles.quiet}>{first.label}</Caption1>}
              {first.value}
            </Subtitle1>
          )}
          {rows * columns > 1 && (
            <Caption1>
              {result.several(rows * columns, rows, columns)}
              {outcome.errors > 0 && <span className={styles.error}>{`, ${result.errors(outcome.errors)}`}</span>}
            </Caption1>
          )}
          {outcome.errors > 0 && <Caption1 className={styles.error}>{firstError(outcome.cells, words)}</Caption1>}
          {convention !== null && <Caption1 className={styles.quiet}>{convention}</Caption1>}
        </>
      )}
      {outcome.state === "error" && (
        <>
          <Subtitle1 className={styles.error}>{outcome.error.code}</Subtitle1>
          {outcome.error.message && <Caption1>{words.sentence(outcome.error.message)}</Caption1>}
        </>
      )}
      {outcome.state === "wrong" && <span className={styles.quiet}>{result.mend(outcome.names)}</span>}
      {outcome.state === "incomplete" && <span className={styles.quiet}>{result.fillIn(outcome.names)}</span>}
      {outcome.state === "reading" && <span className={styles.quiet}>{result.reading}</span>}
    </div>
  );
}
