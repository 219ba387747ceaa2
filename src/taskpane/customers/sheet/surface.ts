import { surfaceFrequencies, surfaceSteps } from "../path/forecast";
import { shown } from "../pictures/shown";
import type { Words } from "../../words/index";
import type { ChartColumn } from "./chartColumn";
import { formula, number, type SheetDraft, text } from "./draft";
import type { CustomerPlaces } from "./places";
import type { SheetRequest } from "./request";

/** Frequencies whose lines the chart shows. */
const drawn = [1, 2, 4, 10] as const satisfies readonly (typeof surfaceFrequencies)[number][];

/** P(alive) of a customer of middle age by the time of the last purchase and by frequency; early purchases at the top, so that the chart runs with time. */
export function putSurface(sheet: SheetDraft, charts: ChartColumn, { prefix, occasion, occasions }: SheetRequest, { ages }: CustomerPlaces, fit: string, words: Words): void {
  const { sheet: said } = words.customers;
  sheet.heading(said.surface, surfaceFrequencies.length + 1);
  const corner = sheet.row;
  sheet.put(corner, 0, text(said.surfaceCorner), "head");
  surfaceFrequencies.forEach((x, right) => sheet.put(corner, right + 1, number(x), "head", "0"));
  for (let step = 1; step <= surfaceSteps; step += 1) {
    const { row } = sheet;
    const share = String(step / surfaceSteps);
    /* A text, which a chart shows as it stands. */
    sheet.put(row, 0, text(shown(step / surfaceSteps, "share")), "label");
    surfaceFrequencies.forEach((_, right) => {
      const x = sheet.at(corner, right + 1);
      /* Occasions come in whole numbers, and nobody uses more of them than there were. */
      const [age, recency] = occasion === null ? [`MEDIAN(${ages})`, `${share}*MEDIAN(${ages})`] : [`ROUND(MEDIAN(${ages}),0)`, `ROUND(${share}*ROUND(MEDIAN(${ages}),0),0)`];
      const alive = `${prefix}CLV.ALIVE(${fit},CHOOSE({1,2,3},${x},${recency},${age}))`;
      sheet.put(row, right + 1, formula(occasion === null ? alive : `IF(${x}>${recency},"",${alive})`), "calculation", "0%");
    });
  }
  sheet.format({ range: sheet.at(corner + 1, 1, surfaceSteps, surfaceFrequencies.length).replaceAll("$", ""), look: "heat" });
  charts.add({
    id: "surface", title: said.surface, kind: "line", axis: said.surfaceCorner, format: "0%",
    categories: { row: corner + 1, column: 0, rows: surfaceSteps },
    /* A line needs room: nobody buys ten times on eight occasions. */
    series: drawn.filter((x) => occasion === null || x <= occasions.count / 2).map((x) => ({ name: said.purchases(String(x)), cells: { row: corner + 1, column: surfaceFrequencies.indexOf(x) + 1, rows: surfaceSteps } })),
  });
}
