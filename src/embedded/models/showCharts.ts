import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { createElement, lazy, Suspense } from "react";
import type { WorkbookPort } from "../../workbook/port";
import type { SheetChartData } from "../../workbook/sheetChart";
import { chartComponent } from "../../workbook/univer/book/charts";
import { followCells } from "../../workbook/univer/followCells";
import { keepOnShow } from "./keepOnShow";

/** Draws charts over the cells of sheets. What draws them comes with the first one. */
export function showCharts(api: FUniver, port: WorkbookPort): void {
  const SheetChart = lazy(async () => ({ default: (await import("./SheetChart")).SheetChart }));
  const Placed = ({ data }: { readonly data?: SheetChartData }) =>
    data ? createElement(Suspense, { fallback: null }, createElement(SheetChart, { data, port })) : null;
  api.registerComponent(chartComponent, Placed);
}

/** Has the charts follow their cells. What moves references comes into being with the first workbook, so this comes after it. */
export function moveCharts(injector: Injector, api: FUniver): void {
  followCells(injector);
  keepOnShow(injector, api);
}
