import { DrawingTypeEnum } from "@univerjs/core";
import { DrawingApplyType, type ISheetFloatDom, ISheetDrawingService, SetDrawingApplyMutation } from "@univerjs/preset-sheets-drawing";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { SheetChartData } from "../../sheetChart";
import { chartName, chartOwner } from "../../chartName";
import { intact } from "../../xlsx/plan/intact";
import type { Step } from "../step";
import type { Work } from "./work";

/** The component of the page that draws a chart over the cells. */
export const chartComponent = "cxlv-chart";

/** A chart as the engine keeps it: a drawing over the cells. */
export interface ChartDrawing {
  readonly drawing: ISheetFloatDom;
  readonly data: SheetChartData;
}

/** The charts over a sheet, in the order in which they were put there. */
export const chartsOver = (service: ISheetDrawingService, unit: string, subUnitId: string): readonly ChartDrawing[] =>
  (Object.values(service.getDrawingData(unit, subUnitId) ?? {}) as ISheetFloatDom[]).flatMap((drawing) =>
    drawing.componentKey === chartComponent ? [{ drawing, data: drawing.data as unknown as SheetChartData }] : [],
  );

/** Puts the charts of a plan over a sheet and takes away those that stood there for it; false where the engine refused. */
export function placeCharts(work: Work, subUnitId: string, planned: PlanSheet): boolean {
  const service = work.injector.get(ISheetDrawingService);
  const sheet = work.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return false;
  const owner = chartOwner(planned);
  const own = chartName(owner, "");
  const old = chartsOver(service, work.unit, subUnitId).flatMap(({ drawing, data }) => (data.name.startsWith(own) ? [drawing] : []));
  const wanted = intact(planned).charts.map((chart) => drawingOf(sheet, subUnitId, { name: chartName(owner, chart.id), chart }));
  if (JSON.stringify(old.map(signature)) === JSON.stringify(wanted.map(signature))) return true;
  /* Each list of changes is worked out from what the one before has left. */
  if (old.length > 0 && !work.run(drawingStep(service.getBatchRemoveOp(old), DrawingApplyType.REMOVE))) return false;
  return wanted.length === 0 || work.run(drawingStep(service.getBatchAddOp(wanted), DrawingApplyType.INSERT));
}

/** Puts charts of a file over a sheet; false where the engine refused. */
export function placeOpened(work: Work, subUnitId: string, charts: readonly SheetChartData[]): boolean {
  const sheet = work.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return false;
  const wanted = charts.map((data, at) => {
    const isSecond = charts.slice(0, at).some(({ name }) => name === data.name);
    return drawingOf(sheet, subUnitId, data, isSecond ? ` ${at + 1}` : "");
  });
  return work.run(drawingStep(work.injector.get(ISheetDrawingService).getBatchAddOp(wanted), DrawingApplyType.INSERT));
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

/** The engine knows drawings by their ids alone, on whatever sheet they are. */
function drawingOf(sheet: FWorksheet, subUnitId: string, data: SheetChartData, more = ""): ISheetFloatDom {
  const { row, column, rows, columns } = data.chart.place;
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
    drawingId: `${subUnitId}/${data.name}${more}`,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartComponent,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform: { left, top, width: right - left, height: bottom - top },
    data: data as unknown as NonNullable<ISheetFloatDom["data"]>,
    allowTransform: false,
  };
}

function sum(end: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = 0; at < end; at++) total += size(at);
  return total;
}
