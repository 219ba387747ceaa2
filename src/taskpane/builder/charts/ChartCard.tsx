import { Caption1, makeStyles, Subtitle2, ToggleButton, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useMemo, useState } from "react";
import { useWords } from "../../words/index";
import { Chart } from "./Chart";
import { DataTable } from "./DataTable";
import { useInk } from "./ink";
import type { Picture } from "./picture";

const useStyles = makeStyles({
  card: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  caption: { display: "flex", flexDirection: "column" },
  title: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  toggle: { alignSelf: "flex-start" },
});

interface ChartCardProps {
  readonly picture: Picture;
  readonly onPick?: (name: string) => void;
}

/** Numbers that follow one another as runs: "1–4", "7". */
export function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/** A chart under its finding, and the same numbers as a table at the press of a button. */
export function ChartCard({ picture, onPick }: ChartCardProps) {
  const styles = useStyles();
  const { charts } = useWords().builderResults;
  const ink = useInk();
  const [isTable, setTable] = useState(false);
  const option = useMemo(() => picture.option(ink), [picture, ink]);
  return (
    <figure className={styles.card} data-chart={picture.id}>
      <figcaption className={styles.caption}>
        <Subtitle2 as="h4" className={styles.title}>
          {picture.title}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{picture.subtitle}</Caption1>
      </figcaption>
      {isTable ? (
        <DataTable label={picture.title} {...picture.table} />
      ) : (
        <Chart option={option} height={picture.height} alt={`${picture.title}. ${picture.alt}`} {...(onPick === undefined ? {} : { onPick })} />
      )}
      {picture.footnotes.length > 0 && <Caption1 className={styles.quiet}>{charts.restsOn(runsOf(picture.footnotes))}</Caption1>}
      <ToggleButton
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
        checked={isTable}
        onClick={() => setTable(!isTable)}
      >
        {charts.asTable}
      </ToggleButton>
    </figure>
  );
}
