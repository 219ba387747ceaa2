import type { Workbook } from "@univerjs/core";
import { RenderManagerService } from "@univerjs/preset-sheets-core";

/** The parts of the engine's table controls that are needed here. */
interface TableControls {
  readonly _context: { readonly unit: Workbook };
  readonly _tableManager: { readonly getTablesBySubunitId: (unit: string, sheet: string) => readonly unknown[] };
  _syncTopTableGap: unknown;
  _refresh: (this: TableControls) => void;
}

/** The part of the engine's drawing that takes in what is to be drawn. */
interface RenderManager {
  registerRenderModule: (this: RenderManager, type: unknown, dependency: readonly unknown[]) => unknown;
}

/**
 * Lets the engine bring the names and menus above tables up to date only where there are tables. As shipped, it does so after
 * every change and every right it notes, and has the sheet drawn anew each time: a fifth of the time that a model takes to be
 * written and calculated. Whether the last table has just gone is remembered, so that what stood above it goes too.
 * An engine without such controls draws as it comes.
 */
export function refreshTableControlsOnlyWhereThereAreTables(): void {
  const manager = RenderManagerService.prototype as unknown as RenderManager;
  const register = manager.registerRenderModule;
  manager.registerRenderModule = function registerRenderModule(this: RenderManager, type, dependency) {
    const controls = (dependency[0] as { prototype?: Partial<TableControls> } | undefined)?.prototype;
    if (controls?._syncTopTableGap !== undefined && controls._refresh !== undefined) refreshOnlyTables(controls as TableControls);
    return register.call(this, type, dependency);
  };
}

function refreshOnlyTables(controls: TableControls): void {
  const refresh = controls._refresh;
  const hadTables = new WeakMap<TableControls, boolean>();
  controls._refresh = function refreshTables() {
    const sheet = this._context.unit.getActiveSheet();
    const hasTables = sheet !== null && this._tableManager.getTablesBySubunitId(this._context.unit.getUnitId(), sheet.getSheetId()).length > 0;
    if (!hasTables && hadTables.get(this) === false) return;
    hadTables.set(this, hasTables);
    refresh.call(this);
  };
}
