import { generateRandomId, type IMutationInfo, mergeWorksheetSnapshotWithDefault, Tools } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { BookEdit } from "../../book";
import { noteStep } from "../notes";
import { joined, type Step } from "../step";
import { placeCharts } from "./charts";
import { furnitureStep } from "./furniture";
import { planSheetData, type SheetData, stateSheetData } from "./planSheet";
import { protectionStep } from "./protection";
import { tagOfSheet } from "./survey";
import { notTaken, type Work } from "./work";

export async function addPlanned(work: Work, { sheet: plan, after }: Extract<BookEdit, { readonly kind: "addSheet" }>): Promise<string | null> {
  const id = newId();
  const refused = insert(work, planSheetData(plan, id), after);
  if (refused !== null) return refused;
  const notes = plan.rows.flatMap(({ row, cells }) => cells.flatMap(({ column, note }) => (note === undefined ? [] : [{ row, column, text: note }])));
  const steps = [
    noteStep(work.injector, work.unit, id, notes),
    furnitureStep(work, id, plan),
    ...(plan.protected ? [await protectionStep(work, id, plan)] : []),
  ];
  return work.run(joined(steps)) && placeCharts(work, id, plan) ? null : notTaken;
}

export const addState = (work: Work, { name, rows }: Extract<BookEdit, { readonly kind: "addState" }>): string | null =>
  insert(work, stateSheetData(name, rows, newId()), null);

const newId = (): string => `cxlv-${generateRandomId(8)}`;

function insert(work: Work, { sheet: data, styles, extent }: SheetData, after: string | null): string | null {
  const name = data.name ?? "";
  if (work.sheet(name)) return `There is a sheet “${name}” already. Give it another name, then write the model again.`;
  const behind = after === null ? null : work.sheet(after);
  const sheet = mergeWorksheetSnapshotWithDefault(data);
  const index = behind ? behind.getIndex() + 1 : work.workbook.getSheets().length;
  const isDone = work.run({
    redo: [{ id: InsertSheetMutation.id, params: { unitId: work.unit, index, sheet, styles } }, ...(extent.rows > 0 ? [calculation(work.unit, sheet.id, extent)] : [])],
    undo: [{ id: RemoveSheetMutation.id, params: { unitId: work.unit, subUnitId: sheet.id, subUnitName: name } }],
  });
  return isDone ? null : notTaken;
}

/** Of a sheet that comes in, the engine works out only what other sheets read. */
const calculation = (unitId: string, sheetId: string, { rows, columns }: SheetData["extent"]): IMutationInfo => ({
  id: SetTriggerFormulaCalculationStartMutation.id,
  params: {
    dirtyRanges: [{ unitId, sheetId, range: { startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 } }],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    forceCalculation: false,
  },
});

export function removeSheet(work: Work, { sheet: name }: Extract<BookEdit, { readonly kind: "removeSheet" }>): string | null {
  const sheet = work.sheet(name);
  if (!sheet) return `There is no sheet “${name}” any more. Look again, then repeat it.`;
  const others = () => work.workbook.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId() && !one.isSheetHidden());
  if (others().length === 0) {
    /* A workbook has always one sheet to show. */
    const refused = insert(work, { sheet: { id: newId(), name: freeName(work) }, styles: {}, extent: { rows: 0, columns: 0 } }, null);
    if (refused !== null) return refused;
  }
  const next = others().find((one) => tagOfSheet(one) === null) ?? others()[0]!;
  /* The engine cannot draw what changes elsewhere while the sheet on show is going. */
  const front = { id: SetWorksheetActiveOperation.id, params: { unitId: work.unit, subUnitId: next.getSheetId() } };
  return work.run({ redo: [front], undo: [] }) && work.run(removal(work, sheet.getSheetId(), name)) ? null : notTaken;
}

function removal(work: Work, subUnitId: string, name: string): Step {
  const where = { unitId: work.unit, subUnitId };
  const model = work.workbook.getWorkbook().getSheetBySheetId(subUnitId)!;
  const data = Tools.deepClone(model.getConfig());
  const { columnCount, rowCount } = data;
  const follows = work.injector.get(SheetInterceptorService).onCommandExecute({ id: RemoveSheetCommand.id, params: where });
  return {
    redo: [
      ...(follows.preRedos ?? []),
      { id: RemoveSheetMutation.id, params: { ...where, subUnitName: name } },
      ...follows.redos,
    ],
    undo: [
      ...(follows.preUndos ?? []),
      { id: InsertSheetMutation.id, params: { unitId: work.unit, index: work.workbook.getWorkbook().getSheetIndex(model), sheet: data } },
      ...follows.undos,
      calculation(work.unit, subUnitId, { rows: Math.min(rowCount, model.getLastRowWithContent() + 1), columns: Math.min(columnCount, model.getLastColumnWithContent() + 1) }),
    ],
  };
}

function freeName(work: Work): string {
  let number = 1;
  while (work.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
