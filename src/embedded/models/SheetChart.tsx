import { useEffect, useMemo, useRef, useState } from "react";
import { CellError } from "../../clv/result";
import { Chart } from "../../taskpane/builder/charts/Chart";
import { type Ink, useInk } from "../../taskpane/builder/charts/ink";
import { optionOfPlanChart, type ReadReference } from "../../taskpane/builder/charts/planChart";
import type { WorkbookPort } from "../../workbook/port";
import { type ChartWords, type DrawnChart, isGone, type SheetChartData } from "../../workbook/sheetChart";
import { pageWords } from "../words/pageWords";

interface SheetChartProps {
  readonly data: SheetChartData;
  readonly port: WorkbookPort;
}

type Values = ReadonlyMap<string, ReturnType<ReadReference>>;

/** A chart with what its cells held when they were read last. */
interface Read {
  readonly data: SheetChartData;
  readonly values: Values;
}

/** A chart over the cells of a sheet, alive with the numbers in them. */
export function SheetChart({ data: now, port }: SheetChartProps) {
  const { data, values } = useRead(now, port);
  const ink = useInk();
  const chart = useMemo(() => named(data.chart, values), [data, values]);
  const option = useMemo(() => optionOfPlanChart(chart, (reference) => values.get(reference) ?? [], ink), [chart, values, ink]);
  const place = useRef<HTMLDivElement>(null);
  const height = useHeight(place);
  const heading = data.part === undefined || data.heading === null ? "" : wordsIn(data.heading, values);
  const missing = missingWords(now);
  return (
    <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: "column", overflow: "hidden", background: ink.ground, color: ink.text, fontFamily: ink.font, pointerEvents: "none" }}>
      {heading !== "" && <Heading ink={ink}>{heading}</Heading>}
      <div ref={place} style={{ flex: 1, minHeight: 0 }}>
        {missing !== null ? <p style={{ margin: 12, fontSize: 13 }}>{missing}</p> : height > 0 && <Chart option={option} height={height} alt={chart.alt || heading || data.name} />}
      </div>
    </div>
  );
}

function Heading({ ink, children }: { readonly ink: Ink; readonly children: string }) {
  return <div style={{ padding: "6px 8px 0", textAlign: "center", fontSize: 14, color: ink.text }}>{children}</div>;
}

/** Why there is no picture, in words. */
function missingWords(data: SheetChartData): string | null {
  const { gone, notDrawn } = pageWords().charts;
  if (data.chart.series.some(({ values, categories }) => isGone(values) || isGone(categories))) return gone;
  return data.part !== undefined && !data.isDrawn ? notDrawn : null;
}

const wordsIn = ({ text, from }: ChartWords, values: Values): string => String(values.get(from ?? "")?.[0] || text);

/** Names of series stand in cells where the user has it so. */
const named = (chart: DrawnChart, values: Values): DrawnChart => ({
  ...chart,
  series: chart.series.map((one) => (one.nameFrom === undefined ? one : { ...one, name: wordsIn({ text: one.name, from: one.nameFrom }, values) })),
});

/**
 * What the cells of a chart hold, read again whenever the workbook has worked something out. A chart that has moved shows
 * what it showed until its cells are read where they are now.
 */
function useRead(data: SheetChartData, port: WorkbookPort): Read {
  const [read, setRead] = useState<Read>({ data, values: new Map() });
  useEffect(() => {
    let isOver = false;
    const references = referencesShown(data);
    const look = async (): Promise<void> => {
      const rows = await Promise.all(references.map((reference) => port.read(reference, "")));
      if (isOver) return;
      const values = new Map(references.map((reference, at) => [reference, (rows[at] ?? []).flat().map((cell) => (cell instanceof CellError ? null : cell))] as const));
      setRead((now) => (now.data === data && JSON.stringify([...now.values]) === JSON.stringify([...values]) ? now : { data, values }));
    };
    void look();
    const stop = port.onValuesChanged(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [data, port]);
  return read;
}

function referencesShown(data: SheetChartData): readonly string[] {
  const { series }: DrawnChart = data.chart;
  const heading = data.part === undefined ? undefined : data.heading?.from;
  const all = [...series.flatMap(({ values, categories, nameFrom }) => [values, categories, nameFrom]), heading];
  return [...new Set(all.filter((one): one is string => one !== undefined && one !== "" && !isGone(one)))];
}

function useHeight(place: { readonly current: HTMLDivElement | null }): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return height;
}
