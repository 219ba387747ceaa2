import { CommandType, ICommandService, type Injector, IUniverInstanceService, type IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import type { FormulaCell } from "./sentences";
import { WaitingFormulas } from "./waiting";

const arrived = "cxlv.operation.answers-arrived";

interface Arrived {
  readonly cells: readonly FormulaCell[];
  readonly all: boolean;
}

/** What moves cells to other places. */
const moves = /^sheet\.mutation\.(?:insert-(?:row|col)|remove-(?:rows|col)|move-(?:rows|columns|range)|reorder-range|delete-range)/;

let execute: ((cells: readonly FormulaCell[]) => void) | null = null;

/** The formulas of the page that wait for an answer. */
export const waiting = new WaitingFormulas((cells) => execute?.(cells));

const rangeOf = ({ unit, sheet, row, column }: FormulaCell): IUnitRange => ({
  unitId: unit,
  sheetId: sheet,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

/** Lets answers that have come start a calculation of their cells, which the engine gathers with what else has changed. */
export function recalculateThrough(injector: Injector): void {
  const commands = injector.get(ICommandService);
  let moved = false;
  commands.registerCommand({ id: arrived, type: CommandType.OPERATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(arrived, {
    commandId: arrived,
    getDirtyData: (command) => {
      const { cells, all } = command.params as Arrived;
      return { dirtyRanges: cells.map(rangeOf), forceCalculation: all };
    },
  });
  commands.onCommandExecuted(({ id }) => {
    if (waiting.count > 0 && moves.test(id)) moved = true;
  });
  injector.get(IUniverInstanceService).unitDisposed$.subscribe((unit) => waiting.leave(unit.getUnitId()));
  execute = (cells) => {
    /* A cell that has moved since is no longer where it asked from: then every formula is looked at. */
    const all = moved;
    if (waiting.count === 0) moved = false;
    void commands.executeCommand(arrived, { cells, all } satisfies Arrived, { onlyLocal: true });
  };
}
