import { generateRandomId, IAuthzIoService, type IRange } from "@univerjs/core";
import { AddRangeProtectionMutation, DeleteRangeProtectionMutation, EditStateEnum, UnitAction, UnitObject, ViewStateEnum } from "@univerjs/preset-sheets-core";
import { looks } from "../../../lever-model/plan/look";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { Step } from "../step";
import type { Work } from "./work";

/** The engine's number for somebody who may look and not change. */
const reader = 0;

/** Locks all that a plan fills but its inputs. There is no password: whoever wants to removes the protection. */
export async function protectionStep({ injector, unit: unitId }: Work, subUnitId: string, plan: PlanSheet): Promise<Step> {
  const ranges = lockedRanges(plan);
  const authority = injector.get(IAuthzIoService);
  const permissionId = await authority.create({
    objectType: UnitObject.SelectRange,
    selectRangeObject: { collaborators: [], unitID: unitId, name: plan.name, scope: undefined },
  });
  await authority.update({
    objectType: UnitObject.SelectRange,
    objectID: permissionId,
    unitID: unitId,
    name: plan.name,
    share: undefined,
    scope: undefined,
    collaborators: undefined,
    strategies: [{ action: UnitAction.Edit, role: reader }],
  });
  const id = `cxlv-${generateRandomId(8)}`;
  const rule = {
    id, permissionId, unitId, subUnitId, ranges, description: plan.name, unitType: UnitObject.SelectRange,
    viewState: ViewStateEnum.OthersCanView, editState: EditStateEnum.OnlyMe,
  };
  return {
    redo: [{ id: AddRangeProtectionMutation.id, params: { unitId, subUnitId, rules: [rule] } }],
    undo: [{ id: DeleteRangeProtectionMutation.id, params: { unitId, subUnitId, ruleIds: [id] } }],
  };
}

/** What is locked, in as few rectangles as rows with the same inputs allow. */
export function lockedRanges(plan: PlanSheet): readonly IRange[] {
  const columns = plan.rows.reduce((most, { cells }) => cells.reduce((wide, { column }) => Math.max(wide, column + 1), most), plan.widths.length);
  const ranges: IRange[] = [];
  let open: IRange[] = [];
  const rows = [...plan.rows].sort((one, other) => one.row - other.row);
  for (const { row, cells } of rows) {
    const free = new Set(cells.filter(({ style }) => looks[style].unlocked).map(({ column }) => column));
    const spans = lockedSpans(columns, free);
    const isLike = open.length === spans.length && spans.every(([from, to], at) => open[at]!.startColumn === from && open[at]!.endColumn === to && open[at]!.endRow === row - 1);
    if (isLike) for (const range of open) range.endRow = row;
    else {
      ranges.push(...open);
      open = spans.map(([startColumn, endColumn]) => ({ startRow: row, endRow: row, startColumn, endColumn }));
    }
  }
  return [...ranges, ...open];
}

function lockedSpans(columns: number, free: ReadonlySet<number>): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (let column = 0; column < columns; column++) {
    if (free.has(column)) continue;
    const last = spans.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  return spans;
}
