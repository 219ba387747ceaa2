import { type ICommandInfo, type IMutationInfo, type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  type IDefinedNamesService, type ISetDefinedNameMutationParam, LexerTreeBuilder, RemoveSheetCommand, SheetInterceptorService, UpdateDefinedNameController,
} from "@univerjs/preset-sheets-core";
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from "@univerjs/preset-sheets-drawing";
import { movedChart, referencesOf } from "../sheetChart";
import { type ChartDrawing, chartsOver } from "./book/charts";

interface Follows {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

type Interceptor = Parameters<SheetInterceptorService["interceptCommand"]>[0];

const nothing = (): Follows => ({ redos: [], undos: [] });

/**
 * Has the references of charts follow their cells through everything that moves or removes them, in the same step of undo:
 * rows and columns that are put in, moved or taken out, renamed and deleted sheets.
 */
export function followCells(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const drawings = injector.get(ISheetDrawingService);
  const follower = new NameFollower(injector);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations(command) {
      const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      if (!workbook) return nothing();
      const unit = workbook.getUnitId();
      const gone = command.id === RemoveSheetCommand.id ? sheetIn(command, workbook) : null;
      const sheets = workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), charts: chartsOver(drawings, unit, sheet.getSheetId()) }));
      /* The charts of a sheet go with it, and come back as they were. */
      const staying = sheets.filter(({ id, charts }) => id !== gone && charts.length > 0);
      const references = new Set(staying.flatMap(({ charts }) => charts.flatMap(({ data }) => [...referencesOf(data)])));
      if (references.size === 0) return nothing();
      const moved = follower.moved(references, command);
      if (moved.size === 0) return nothing();
      const steps = staying.flatMap(({ charts }) => updates(drawings, charts, (reference) => moved.get(reference) ?? reference));
      return { redos: steps.map(({ redo }) => redo), undos: steps.map(({ undo }) => undo) };
    },
  });
}

const sheetIn = ({ params }: ICommandInfo, workbook: Workbook): string => (params as { subUnitId?: string } | undefined)?.subUnitId ?? workbook.getActiveSheet().getSheetId();

/** Asks what keeps defined names up to date, so that charts follow as names and formulas do. */
class NameFollower {
  private names: Readonly<Record<string, unknown>> = {};
  private interceptor: Interceptor | null = null;

  constructor(injector: Injector) {
    const instances = injector.get(IUniverInstanceService);
    const names = {
      getDefinedNameMap: () => this.names,
      /* The engine's own does not find sheets whose names stand in quotes. */
      getWorksheetByRef: (unit: string, reference: string) => instances.getUnit<Workbook>(unit)?.getSheetBySheetName(sheetNamed(reference)),
    };
    const interceptors = {
      interceptCommand: (interceptor: Interceptor) => {
        this.interceptor = interceptor;
        return { dispose: () => undefined };
      },
    };
    new UpdateDefinedNameController(
      names as unknown as IDefinedNamesService,
      instances,
      interceptors as unknown as SheetInterceptorService,
      injector.get(LexerTreeBuilder),
    );
  }

  /** What becomes of those references that a command changes. */
  moved(references: ReadonlySet<string>, command: ICommandInfo): ReadonlyMap<string, string> {
    this.names = Object.fromEntries([...references].map((reference) => [reference, { id: reference, name: reference, formulaOrRefString: reference }]));
    const { redos } = this.interceptor?.getMutations(command) ?? nothing();
    return new Map(redos.map(({ params }) => {
      const { id, formulaOrRefString } = params as ISetDefinedNameMutationParam;
      return [id, formulaOrRefString];
    }));
  }
}

/** The name of the sheet, "Ann's" of "'Ann''s'!$A$1". */
function sheetNamed(reference: string): string {
  const [, quoted, plain = ""] = /(?:'((?:[^']|'')+)'|([^'!(),\s]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

function updates(service: ISheetDrawingService, charts: readonly ChartDrawing[], move: (reference: string) => string): readonly { redo: IMutationInfo; undo: IMutationInfo }[] {
  const changed = charts.flatMap(({ drawing, data }) => {
    const { unitId, subUnitId, drawingId } = drawing;
    return [...referencesOf(data)].some((reference) => move(reference) !== reference) ? [{ unitId, subUnitId, drawingId, data: movedChart(data, move) }] : [];
  });
  if (changed.length === 0) return [];
  const change = service.getBatchUpdateOp(changed as unknown as Parameters<ISheetDrawingService["getBatchUpdateOp"]>[0]) as { readonly undo: unknown; readonly redo: unknown; readonly unitId: string; readonly subUnitId: string; readonly objects: unknown };
  const { undo, redo, unitId, subUnitId, objects } = change;
  const mutation = (op: unknown): IMutationInfo => ({ id: SetDrawingApplyMutation.id, params: { unitId, subUnitId, op, objects, type: DrawingApplyType.UPDATE } });
  return [{ redo: mutation(redo), undo: mutation(undo) }];
}

