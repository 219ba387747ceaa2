import { pageStarts } from "../../src/lever-model/plan/paper";
import type { PlanChart, PlanRow } from "../../src/lever-model/plan/plan";
import { gallery } from "../../src/lever-model/examples/gallery";
import { makePlan } from "../../src/lever-model/plan/makePlan";

/* A4 on its side leaves 595.3 - 86.4 points, which are 33 rows of 15; upright it leaves 841.9 - 86.4, which are 50. */
const narrow = [20, 20, 20];
const row = (at: number, style: "text" | "heading" = "text"): PlanRow => ({ id: String(at), row: at, cells: [{ column: 1, content: { kind: "text", text: "one" }, style, format: null }] });
const rows = (from: number, count: number): PlanRow[] => Array.from({ length: count }, (_, at) => row(from + at));
const empty = (at: number): PlanRow => ({ id: "", row: at, cells: [] });
const chart = (at: number, height: number): PlanChart => ({ place: { row: at, column: 1, rows: height, columns: 5 } }) as PlanChart;

test("a table that a page's end would cut begins on the next page", () => {
  const sheet = { widths: narrow, charts: [], rows: [...rows(0, 20), empty(20), ...rows(21, 20), empty(41), ...rows(42, 5)] };
  expect(pageStarts(sheet, true)).toEqual([21]);
  expect(pageStarts(sheet, false)).toEqual([]);
});

test("rows and charts that the user has deleted leave the others their pages", () => {
  const sheet = { widths: narrow, charts: [chart(Number.NaN, 15)], rows: [...rows(0, 20), row(Number.NaN), empty(20), ...rows(21, 20)] };
  expect(pageStarts(sheet, true)).toEqual([21]);
});

test("a sheet that is printed smaller has more rows on a page", () => {
  const sheet = { charts: [], rows: [...rows(0, 20), empty(20), ...rows(21, 20)] };
  expect(pageStarts({ ...sheet, widths: Array.from({ length: 13 }, () => 20) }, true)).toEqual([]);
});

test("a chart stays whole, and with the lines above it", () => {
  expect(pageStarts({ widths: narrow, charts: [chart(24, 15)], rows: [...rows(0, 20), empty(20), ...rows(22, 2), ...rows(40, 3)] }, true)).toEqual([22]);
});

test("what is higher than a page is cut before a heading, and goes on where there is none", () => {
  const table = [row(0), ...rows(1, 24), row(25, "heading"), ...rows(26, 14), row(40, "heading"), ...rows(41, 10)];
  expect(pageStarts({ widths: narrow, charts: [], rows: table }, true)).toEqual([25]);
  expect(pageStarts({ widths: narrow, charts: [], rows: rows(0, 70) }, true)).toEqual([]);
});

test("tables without heads on every page begin a page in the sheets of a model, and executives read one page", () => {
  for (const plan of gallery.map((model) => makePlan(model))) {
    for (const { id, rows: all, print } of plan.sheets) {
      expect([id, print.onePage]).toEqual([id, ["summary", "decision", "checks"].includes(id)]);
      if (print.titleRows !== null || print.onePage) expect([id, print.starts]).toEqual([id, []]);
      /* Above what begins a page there is an empty row, or it is a section of a table that no page holds. */
      const cut = print.starts.filter((start) => {
        const at = all.findIndex((one) => one.row === start);
        return all[at - 1]!.cells.length > 0 && !all[at]!.cells.some(({ style }) => style === "heading");
      });
      expect([id, cut]).toEqual([id, []]);
    }
    expect(plan.sheets.find(({ id }) => id === "levers")!.print.starts.length).toBeGreaterThan(0);
  }
});
