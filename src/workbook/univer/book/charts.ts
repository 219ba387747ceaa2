import { DrawingTypeEnum } from "@univerjs/core";
import { DrawingApplyType, type ISheetFloatDom, ISheetDrawingService, SetDrawingApplyMutation } from "@univerjs/preset-sheets-drawing";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { PlanChart, PlanSheet } from "../../../lever-model/plan/plan";
import { chartName } from "../../xlsx/plan/chartName";
import { intact } from "../../xlsx/plan/intact";
import type { Step } from "../step";
import type { Work } from "./work";

/** The component of the page that draws a chart over the cells. */
export const chartComponent = "cxlv-chart";

/** What that component is given: the chart as it was planned last, and the name by which it is found in the plan of today. */
export interface SheetChartData {
  readonly name: string;
  readonly chart: PlanChart;
}

/** Puts the charts of a plan over a sheet and takes away those that stood there for it; false where the engine refused. */
export function placeCharts(work: Work, subUnitId: string, planned: PlanSheet): boolean {
  const service = work.injector.get(ISheetDrawingService);
  const sheet = work.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return false;
  const old = Object.values(service.getDrawingData(work.unit, subUnitId) ?? {}).filter((one) => (one as ISheetFloatDom).componentKey === chartComponent) as ISheetFloatDom[];
  const wanted = intact(planned).charts.map((chart) => drawing(sheet, subUnitId, chart, chartName(planned, chart)));
  if (JSON.stringify(old.map(signature)) === JSON.stringify(wanted.map(signature))) return true;
  /* Each list of changes is worked out from what the one before has left. */
  if (old.length > 0 && !work.run(drawingStep(service.getBatchRemoveOp(old), DrawingApplyType.REMOVE))) return false;
  return wanted.length === 0 || work.run(drawingStep(service.getBatchAddOp(wanted), DrawingApplyType.INSERT));
}

const signature = ({ drawingId, sheetTransform: { from, to }, data }: ISheetFloatDom): unknown => [drawingId, from, to, data];

/** What the engine answers when asked how drawings would be put in or taken out. */
interface DrawingChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly undo: unknown;
  readonly redo: unknown;
  readonly objects: unknown;
}

function drawingStep(change: unknown, type: DrawingApplyType.INSERT | DrawingApplyType.REMOVE): Step {
  const { undo, redo, unitId, subUnitId, objects } = change as DrawingChange;
  const opposite = type === DrawingApplyType.INSERT ? DrawingApplyType.REMOVE : DrawingApplyType.INSERT;
  const mutation = (op: unknown, kind: DrawingApplyType) => ({ id: SetDrawingApplyMutation.id, params: { unitId, subUnitId, op, objects, type: kind } });
  return { redo: [mutation(redo, type)], undo: [mutation(undo, opposite)] };
}

function drawing(sheet: FWorksheet, subUnitId: string, chart: PlanChart, name: string): ISheetFloatDom {
  const { row, column, rows, columns } = chart.place;
  const sheetTransform = {
    from: { row, column, rowOffset: 0, columnOffset: 0 },
    to: { row: row + rows, column: column + columns, rowOffset: 0, columnOffset: 0 },
  };
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const [left, right] = [column, column + columns].map((end) => rowHeader.width + sum(end, (at) => sheet.getColumnWidth(at))) as [number, number];
  const [top, bottom] = [row, row + rows].map((end) => columnHeader.height + sum(end, (at) => sheet.getRowHeight(at))) as [number, number];
  return {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId,
    drawingId: name,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartComponent,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform: { left, top, width: right - left, height: bottom - top },
    data: { name, chart } satisfies SheetChartData as unknown as NonNullable<ISheetFloatDom["data"]>,
    allowTransform: false,
  };
}

function sum(end: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = 0; at < end; at++) total += size(at);
  return total;
}
