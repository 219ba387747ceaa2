import { Body1, Button, Caption1, makeStyles, Subtitle2, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan, PlannedCell } from "../../clv/portable/plan";
import { useWords } from "../words/index";
import { PreviewRow } from "./PreviewRow";
import { cellName } from "./survey";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tabs: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  cells: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: { margin: 0, overflowWrap: "anywhere" },
  pages: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  means: { color: tokens.colorNeutralForeground2 },
});

/** So many cells are drawn at once: a workbook may have a hundred thousand. */
const cellsOnPage = 50;

type Kind = "convert" | "uncertain" | "stay";

const kindOf = ({ certain, reason }: PlannedCell): Kind => (reason !== null ? "stay" : certain ? "convert" : "uncertain");

interface PreviewListProps {
  readonly plan: Plan;
  readonly isTicked: (cell: PlannedCell) => boolean;
  readonly isDisabled: boolean;
  readonly onTick: (cells: readonly PlannedCell[], isTicked: boolean) => void;
  readonly onGoTo: (cell: PlannedCell) => void;
}

/** Every cell that the conversion concerns, in three lists: those that change, those only recognised, those that stay. */
export function PreviewList({ plan, isTicked, isDisabled, onTick, onGoTo }: PreviewListProps) {
  const styles = useStyles();
  const { portability: words } = useWords();
  const counts: Readonly<Record<Kind, number>> = { convert: plan.converted, uncertain: plan.uncertain, stay: plan.refused };
  const kinds = (["convert", "uncertain", "stay"] as const).filter((kind) => counts[kind] > 0);
  const [chosen, setChosen] = useState<Kind>("convert");
  const [page, setPage] = useState(0);
  const kind = kinds.includes(chosen) ? chosen : (kinds[0] ?? "convert");
  const cells = plan.cells.filter((cell) => kindOf(cell) === kind);
  const last = Math.max(0, Math.ceil(cells.length / cellsOnPage) - 1);
  const first = Math.min(page, last) * cellsOnPage;
  const shown = cells.slice(first, first + cellsOnPage);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  return (
    <section className={styles.list} aria-label={words.list}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={kind}
        onTabSelect={(_event, data) => {
          setChosen(data.value as Kind);
          setPage(0);
        }}
      >
        {kinds.map((each) => (
          <Tab key={each} value={each}>
            {words.lists[each](counts[each])}
          </Tab>
        ))}
      </TabList>
      {kind !== "convert" && (
        <Body1 className={styles.means}>{kind === "stay" ? words.stayMeans : words.uncertainMeans}</Body1>
      )}
      {kind !== "stay" && (
        <div className={styles.pages}>
          <Button size="small" disabled={isDisabled} onClick={() => onTick(cells, true)}>
            {words.tickAll}
          </Button>
          <Button size="small" disabled={isDisabled} onClick={() => onTick(cells, false)}>
            {words.tickNone}
          </Button>
        </div>
      )}
      {sheets.map((sheet) => (
        <div key={sheet}>
          <Subtitle2 as="h2" className={styles.sheet}>
            {sheet}
          </Subtitle2>
          <ul className={styles.cells}>
            {shown
              .filter((cell) => cell.sheet === sheet)
              .map((cell) => (
                <PreviewRow
                  key={cellName(cell)}
                  cell={cell}
                  isTicked={isTicked(cell)}
                  isDisabled={isDisabled}
                  onTick={(ticked) => onTick([cell], ticked)}
                  onGoTo={() => onGoTo(cell)}
                />
              ))}
          </ul>
        </div>
      ))}
      {last > 0 && (
        <div className={styles.pages}>
          <Button size="small" disabled={first === 0} onClick={() => setPage(Math.min(page, last) - 1)}>
            {words.before}
          </Button>
          <Button size="small" disabled={first + cellsOnPage >= cells.length} onClick={() => setPage(Math.min(page, last) + 1)}>
            {words.next}
          </Button>
          <Caption1 role="status">{words.shown(first + 1, first + shown.length, cells.length)}</Caption1>
        </div>
      )}
    </section>
  );
}
