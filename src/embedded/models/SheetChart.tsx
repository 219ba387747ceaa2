import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { CellError } from "../../clv/result";
import type { PlanChart } from "../../lever-model/plan/plan";
import { Chart } from "../../taskpane/builder/charts/Chart";
import { useInk } from "../../taskpane/builder/charts/ink";
import { optionOfPlanChart, type ReadReference } from "../../taskpane/builder/charts/planChart";
import type { WorkbookPort } from "../../workbook/port";
import type { SheetChartData } from "../../workbook/univer/book/charts";
import type { PresentCharts } from "./presentCharts";

interface SheetChartProps {
  readonly data: SheetChartData;
  readonly port: WorkbookPort;
  readonly charts: PresentCharts;
}

/** A chart with what its cells held when they were read last. */
interface Read {
  readonly chart: PlanChart;
  readonly values: ReadonlyMap<string, ReturnType<ReadReference>>;
}

/** A chart over the cells of a sheet, alive with the numbers in them. */
export function SheetChart({ data, port, charts }: SheetChartProps) {
  const { chart, values } = useRead(useSyncExternalStore(charts.subscribe, () => charts.of(data)), port);
  const ink = useInk();
  const option = useMemo(() => optionOfPlanChart(chart, (reference) => values.get(reference) ?? [], ink), [chart, values, ink]);
  const place = useRef<HTMLDivElement>(null);
  const height = useHeight(place);
  return (
    <div ref={place} style={{ width: "100%", height: "100%", overflow: "hidden", background: ink.ground, pointerEvents: "none" }}>
      {height > 0 && <Chart option={option} height={height} alt={chart.alt} />}
    </div>
  );
}

/**
 * What the cells of a chart hold, read again whenever the workbook has worked something out. A chart that has moved shows
 * what it showed until its cells are read where they are now.
 */
function useRead(chart: PlanChart, port: WorkbookPort): Read {
  const [read, setRead] = useState<Read>({ chart, values: new Map() });
  useEffect(() => {
    let isGone = false;
    const references = [...new Set(chart.series.flatMap((one) => [one.values, one.categories]))];
    const look = async (): Promise<void> => {
      const rows = await Promise.all(references.map((reference) => port.read(reference, "")));
      if (isGone) return;
      const values = new Map(references.map((reference, at) => [reference, (rows[at] ?? []).flat().map((cell) => (cell instanceof CellError ? null : cell))] as const));
      setRead((now) => (now.chart === chart && JSON.stringify([...now.values]) === JSON.stringify([...values]) ? now : { chart, values }));
    };
    void look();
    const stop = port.onValuesChanged(() => void look());
    return () => {
      isGone = true;
      stop();
    };
  }, [chart, port]);
  return read;
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
