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

type Values = ReadonlyMap<string, ReturnType<ReadReference>>;

/** A chart over the cells of a sheet, alive with the numbers in them. */
export function SheetChart({ data, port, charts }: SheetChartProps) {
  const chart = useSyncExternalStore(charts.subscribe, () => charts.of(data));
  const values = useCells(chart, port);
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

/** What the cells of a chart hold, read again whenever the workbook has worked something out. */
function useCells(chart: PlanChart, port: WorkbookPort): Values {
  const [values, setValues] = useState<Values>(new Map());
  useEffect(() => {
    let isGone = false;
    const references = [...new Set(chart.series.flatMap((one) => [one.values, one.categories]))];
    const read = async (): Promise<void> => {
      const rows = await Promise.all(references.map((reference) => port.read(reference, "")));
      if (isGone) return;
      const next = new Map(references.map((reference, at) => [reference, (rows[at] ?? []).flat().map((cell) => (cell instanceof CellError ? null : cell))] as const));
      setValues((now) => (JSON.stringify([...now]) === JSON.stringify([...next]) ? now : next));
    };
    void read();
    const stop = port.onValuesChanged(() => void read());
    return () => {
      isGone = true;
      stop();
    };
  }, [chart, port]);
  return values;
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
