import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx as writeFile } from "hucre/xlsx";
import type { PlanChart } from "../../../src/lever-model/plan/plan";
import { movedChart, referencesOf, type SheetChartData } from "../../../src/workbook/sheetChart";
import type { StandingChart } from "../../../src/workbook/xlsx/charts/chartsToFile";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";

const formulas = new FileFormulas(["CLV"]);
const sheet = "Ann's \"A & B\"";
const at = (cells: string): string => `'Ann''s "A & B"'!${cells}`;
const data = { id: "w", name: "W", sheetOrder: ["s"], styles: {}, sheets: { s: { id: "s", name: sheet, cellData: { 0: { 0: { v: "x", t: 1 } } } } } } as unknown as IWorkbookData;

const written = (kind: PlanChart["kind"], place: number): StandingChart => {
  const chart: PlanChart = {
    id: kind, kind, title: at("$K$2"), subtitle: at("$K$2"), alt: `What ${kind} "say" & <tell>`, format: kind === "line" ? "0%" : "#,##0", axis: { category: "Period", value: "" },
    series: (["base", "target", "rise"] as const).map((colour, column) => ({
      name: `Series ${colour} <&>`, colour: kind === "waterfall" && column === 0 ? "none" : colour, labels: column === 1,
      values: at(`$${"BCD"[column]}$2:$${"BCD"[column]}$9`), categories: at("$A$2:$A$9"),
    })),
    place: { row: 2 + 20 * place, column: 10, rows: 16, columns: 8 },
  };
  return { data: { name: `customer-value/${kind}`, chart }, place: chart.place };
};
const save = (charts: readonly StandingChart[]) => writeXlsx({ data, formula: () => null, spills: () => [] }, formulas, "formulas", [], new Map([[sheet, charts]]));
const standing = (charts: readonly SheetChartData[]): readonly StandingChart[] => charts.map((one) => ({ data: one, place: one.chart.place }));
const open = async (bytes: Uint8Array) => {
  const { charts, lost } = await readXlsx(bytes, "w.xlsx", formulas);
  return { charts: charts.get(sheet) ?? [], lost };
};
/** What a file holds besides the time at which it was saved. */
const partsOf = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).filter(([name]) => name !== "docProps/core.xml");
const kinds = ["line", "columns", "bars", "stack", "waterfall"] as const;

test("charts that were written are there again in the opened file, and the same after each further save", async () => {
  const first = await open(await save(kinds.map(written)));
  expect(first.lost).toEqual([]);
  expect(first.charts.map(({ name, isDrawn }) => [name, isDrawn])).toEqual(kinds.map((kind) => [`customer-value/${kind}`, true]));
  kinds.forEach((kind, place) => {
    const { chart } = written(kind, place).data;
    /* Its title stands in the cells, to which files have no way from the chart. */
    expect(first.charts[place]!.chart).toMatchObject({ ...chart, id: `customer-value/${kind}`, title: "", subtitle: "" });
  });
  const again = await save(standing(first.charts));
  const second = await open(again);
  expect(second).toEqual(first);
  expect(partsOf(await save(standing(second.charts)))).toEqual(partsOf(again));
});

test("a chart whose cells are gone stays in the file and knows it", async () => {
  const [chart] = standing([movedChart(written("line", 0).data, (reference) => (reference.includes("$C$") ? "#REF!" : reference))]);
  const { charts } = await open(await save([chart!]));
  expect(charts[0]!.chart.series.map(({ values }) => values)).toEqual([at("$B$2:$B$9"), "#REF!", at("$D$2:$D$9")]);
  expect((await open(await save(standing(charts)))).charts).toEqual(charts);
});

/** A chart as Excel writes it, with the values that its cells had. */
const excels = (plot: string, title = ""): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:date1904 val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
const cells = (tag: string, kind: "str" | "num", reference: string): string =>
  `<c:${tag}><c:${kind}Ref><c:f>${at(reference).replaceAll("&", "&amp;")}</c:f><c:${kind}Cache><c:ptCount val="1"/><c:pt idx="0"><c:v>stale</c:v></c:pt></c:${kind}Cache></c:${kind}Ref></c:${tag}>`;
const series = (column: string, more = "", [across, up]: readonly [string, string] = ["cat", "val"]): string =>
  `<c:ser><c:idx val="0"/><c:order val="0"/>${cells("tx", "str", `$${column}$1`)}${more}${cells(across, "num", "$A$2:$A$9")}${cells(up, "num", `$${column}$2:$${column}$9`)}</c:ser>`;
const axes = (format = "0.0%", x = "catAx", more = ""): string =>
  `<c:${x}><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:crossAx val="2"/></c:${x}><c:valAx><c:axId val="2"/><c:scaling>${more}<c:orientation val="minMax"/></c:scaling><c:numFmt formatCode="${format}" sourceLinked="1"/><c:crossAx val="1"/></c:valAx>`;
const typed = (text: string): string => `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;
const red = '<c:spPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></c:spPr>';

/** A file with these charts in place of one that was written. */
async function fileOf(parts: readonly string[], drawing: (text: string) => string = (text) => text): Promise<Uint8Array> {
  const charts = parts.map((_, place) => ({
    type: "column" as const, series: [{ values: at("$A$1") }], altText: `Chart of the user's ${place}`, anchor: { from: { row: place * 20, col: 4 }, to: { row: place * 20 + 10, col: 9 } },
  }));
  const unpacked = unzipSync(await writeFile({ sheets: [{ name: sheet, rows: [[1]], charts }] }));
  parts.forEach((text, place) => (unpacked[`xl/charts/chart${place + 1}.xml`] = strToU8(text)));
  unpacked["xl/drawings/drawing1.xml"] = strToU8(drawing(strFromU8(unpacked["xl/drawings/drawing1.xml"]!)));
  return zipSync(unpacked);
}

test("the user's own charts are shown as what they are, and written again with all that they hold", async () => {
  const scatter = (more: string): string => excels(`<c:scatterChart><c:scatterStyle val="lineMarker"/>${series("B", more, ["xVal", "yVal"])}<c:axId val="1"/></c:scatterChart>${axes("General", "valAx")}`);
  const parts = [
    excels(`<c:lineChart><c:grouping val="standard"/>${series("B", red)}${series("C")}<c:axId val="1"/></c:lineChart>${axes()}`, typed("Kept &amp; lost")),
    excels(`<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${series("B")}${series("C")}</c:barChart>${axes("General", "catAx", '<c:max val="5"/><c:min val="1"/>')}`),
    excels(`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series("B")}</c:barChart>${axes()}`),
    scatter('<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'),
    excels(`<c:lineChart><c:grouping val="standard"/>${series("B", "<c:trendline><c:trendlineType val=\"linear\"/></c:trendline>")}</c:lineChart>${axes()}`),
    excels(`<c:pieChart>${series("B")}</c:pieChart>`),
    excels(`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series("B")}</c:barChart><c:lineChart><c:grouping val="standard"/>${series("C")}</c:lineChart>${axes()}`),
  ];
  const { charts, lost } = await open(await fileOf(parts));
  expect(lost).toEqual([]);
  expect(charts.map(({ chart, isDrawn }) => (isDrawn ? chart.kind : null))).toEqual(["line", "beside", "columns", "points", null, null, null]);
  const [line, bars, column, points] = charts;
  expect(line).toMatchObject({ heading: { text: "Kept & lost" }, chart: { alt: "Chart of the user's 0", format: "0.0%", place: { row: 0, column: 4, rows: 10, columns: 5 } } });
  expect(line!.chart.series).toMatchObject([{ paint: "FF0000", values: at("$B$2:$B$9"), categories: at("$A$2:$A$9"), nameFrom: at("$B$1") }, { nameFrom: at("$C$1") }]);
  expect(bars!.chart).toMatchObject({ isUpwards: true, scale: { min: 1, max: 5 } });
  expect(column!.heading).toMatchObject({ from: at("$B$1") });
  expect(points!.chart.series).toMatchObject([{ isJoined: false, categories: at("$A$2:$A$9"), values: at("$B$2:$B$9") }]);

  const again = await save(standing(charts));
  const unpacked = unzipSync(again);
  parts.forEach((part, place) => expect(strFromU8(unpacked[`xl/charts/chart${place + 1}.xml`]!)).toBe(part.replaceAll(/<c:(str|num)Cache>.*?<\/c:\1Cache>/g, "")));
  expect((await open(again)).charts.map(({ name, chart: { alt, place } }) => [name, alt, place])).toEqual(charts.map(({ name, chart: { alt, place } }) => [name, alt, place]));
});

test("what a chart of a file names follows in all of it", async () => {
  const { charts } = await open(await fileOf([excels(`<c:lineChart><c:grouping val="standard"/>${series("B")}</c:lineChart>${axes()}`)]));
  expect([...referencesOf(charts[0]!)].sort()).toEqual([at("$A$2:$A$9"), at("$B$1"), at("$B$2:$B$9")]);
  const moved = movedChart(charts[0]!, (reference) => reference.replace(/^.*!/, "'R & D'!").replaceAll("$B", "$F"));
  const reopened = (await open(await save(standing([moved])))).charts[0]!;
  expect(reopened.chart.series).toMatchObject([{ nameFrom: "'R & D'!$F$1", values: "'R & D'!$F$2:$F$9", categories: "'R & D'!$A$2:$A$9" }]);
  expect(reopened.heading).toMatchObject({ from: "'R & D'!$F$1" });
});

test("charts that would not be the same again are named as lost", async () => {
  const plain = excels(`<c:lineChart><c:grouping val="standard"/>${series("B")}</c:lineChart>${axes()}`);
  const tied = [plain.replace("</c:chartSpace>", '<c:userShapes r:id="rId1"/></c:chartSpace>'), plain.replace("<c:f>", "<c:f>[1]"), plain.replace("<c:chart>", "<c:pivotSource><c:name>P</c:name></c:pivotSource><c:chart>")];
  for (const part of tied) expect(await open(await fileOf([part, plain]))).toMatchObject({ lost: ["charts"], charts: [{ chart: { alt: "Chart of the user's 1" } }] });
  const ofToday = await fileOf([plain, plain], (text) => text.replace("http://schemas.openxmlformats.org/drawingml/2006/chart", "http://schemas.microsoft.com/office/drawing/2014/chartex").replace("<c:chart ", "<cx:chart "));
  expect((await open(ofToday)).lost).toEqual(["charts"]);
  const grouped = await fileOf([plain], (text) => text.replace("<xdr:graphicFrame ", "<xdr:grpSp><xdr:graphicFrame ").replace("</xdr:graphicFrame>", "</xdr:graphicFrame></xdr:grpSp>"));
  expect(await open(grouped)).toEqual({ lost: ["charts"], charts: [] });
});
