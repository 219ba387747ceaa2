import type { FUniver } from "@univerjs/core/facade";
import { createElement, lazy, Suspense } from "react";
import { chartComponent, type SheetChartData } from "../../workbook/univer/book/charts";
import type { WorkbookPort } from "../../workbook/port";
import { PresentCharts } from "./presentCharts";

/** Draws the charts of models over their cells. What draws them comes with the first one. */
export function showCharts(api: FUniver, port: WorkbookPort): void {
  const charts = new PresentCharts(api, port);
  const SheetChart = lazy(async () => ({ default: (await import("./SheetChart")).SheetChart }));
  const Placed = ({ data }: { readonly data?: SheetChartData }) =>
    data ? createElement(Suspense, { fallback: null }, createElement(SheetChart, { data, port, charts })) : null;
  api.registerComponent(chartComponent, Placed);
}
