import { unzipSync } from "fflate";
import type { OpenedChart } from "../../sheetChart";
import { framesIn } from "./frames";
import { openedChart } from "./openedChart";

export interface OpenedCharts {
  /** By the name of their sheet. */
  readonly charts: ReadonlyMap<string, readonly OpenedChart[]>;
  /** True where some are lost. */
  readonly areSomeLost: boolean;
}

const chartParts = /^xl\/(?:workbook\.xml|_rels\/|worksheets\/_rels\/|drawings\/|charts\/chart)/;

/** The charts of a file. */
export function openedCharts(bytes: Uint8Array, theme: readonly string[]): OpenedCharts {
  const parts = unzipSync(bytes, { filter: ({ name }) => chartParts.test(name) });
  const charts = new Map<string, readonly OpenedChart[]>();
  let areSomeLost = false;
  for (const { sheet, frames, hasOthers } of framesIn(parts)) {
    const found = frames.flatMap((frame) => openedChart(frame, theme) ?? []);
    if (hasOthers || found.length < frames.length) areSomeLost = true;
    if (found.length > 0) charts.set(sheet, found);
  }
  return { charts, areSomeLost };
}
