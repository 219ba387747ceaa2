import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type FWorkbook, type FWorksheet, InsertSheetMutation, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import { findSheet } from "../cells";
import type { Step } from "../step";

export const notTaken = "The spreadsheet did not take the change, and everything is as it was. Load the page anew and try again.";

/**
 * Edits of one workbook that belong together: each is done at once, because the next one is worked out from what it has
 * left, and all of them become one step of undo or are taken back.
 */
export class Work {
  private redo: IMutationInfo[] = [];
  private undo: IMutationInfo[] = [];
  private readonly commands: ICommandService;
  private readonly shownFirst: string;
  readonly unit: string;

  constructor(
    readonly injector: Injector,
    private readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.unit = workbook.getId();
    this.shownFirst = workbook.getActiveSheet().getSheetId();
  }

  sheet(name: string): FWorksheet | null {
    return findSheet(this.api, name);
  }

  /** Does a step; false where the engine refused it, when `takeBack` must follow. */
  run({ redo, undo }: Step): boolean {
    for (const [place, { id, params }] of redo.entries()) {
      /* A new sheet would come to the front, and each would be drawn only to be covered by the next. */
      const isDone = this.commands.syncExecuteCommand(id, params, id === InsertSheetMutation.id ? { fromCollab: true } : undefined);
      if (place === 0 && isDone) this.undo.unshift(...undo);
      if (!isDone) return false;
    }
    this.redo.push(...redo);
    return true;
  }

  /** Brings a sheet to the front while the engine works out what follows from a change to it. */
  show(sheetId: string): void {
    if (this.workbook.getActiveSheet().getSheetId() === sheetId) return;
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unit, subUnitId: sheetId });
  }

  takeBack(): void {
    for (const { id, params } of this.undo) this.commands.syncExecuteCommand(id, params);
    this.show(this.shownFirst);
  }

  /** What was done, as one step that leaves on show what was on show before. */
  step(): Step {
    const front = { id: SetWorksheetActiveOperation.id, params: { unitId: this.unit, subUnitId: this.shownFirst } };
    const isThere = this.workbook.getSheets().some((sheet) => sheet.getSheetId() === this.shownFirst);
    /* Taken back from the front, sheet by sheet, each of those that go would be drawn. */
    return { redo: [...this.redo, ...(isThere ? [front] : [])], undo: [...(isThere ? [front] : []), ...this.undo, front] };
  }

  finish(): Step {
    const step = this.step();
    const isThere = this.workbook.getSheets().some((sheet) => sheet.getSheetId() === this.shownFirst);
    if (isThere) this.show(this.shownFirst);
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.unit, undoMutations: [...step.undo], redoMutations: [...step.redo] });
    return step;
  }
}
