import { BarChart, HeatmapChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, MarkPointComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartOption } from "./option";

/* This file is loaded with the first chart and never before: it brings the whole library with it. */
use([
  BarChart, HeatmapChart, LineChart,
  AriaComponent, GridComponent, LegendComponent, MarkLineComponent, MarkPointComponent, TooltipComponent, VisualMapComponent,
  SVGRenderer,
]);

export interface Drawing {
  show(option: ChartOption): void;
  resize(): void;
  dispose(): void;
}

/** Draws into an element of the page; `onPick` gets the name of a bar or point that is clicked. */
export function draw(element: HTMLElement, onPick: (name: string) => void): Drawing {
  const chart = init(element, null, { renderer: "svg" });
  chart.on("click", ({ name }) => onPick(name));
  return {
    show: (option) => chart.setOption(option, { notMerge: true }),
    resize: () => {
      /* A watch tells the size once as it begins, when there is nothing to draw anew. */
      if (element.clientWidth !== chart.getWidth() || element.clientHeight !== chart.getHeight()) chart.resize();
    },
    dispose: () => chart.dispose(),
  };
}

/** The same picture as the text of an SVG file, for the printed page. */
export function drawnText(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ ...option, animation: false });
  const text = chart.renderToSVGString();
  chart.dispose();
  return text;
}
