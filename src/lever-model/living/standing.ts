import type { BookSheet, BookSurvey } from "../../workbook/book";
import { failure, type Result, success } from "../../clv/result";
import type { PlanOptions } from "../blocks/context";
import type { Draft } from "../plan/draft";
import { layout } from "../plan/layout";
import { usualOptions } from "../plan/makePlan";
import { asPlanned, type Settle, type Settled } from "../plan/settle";
import { readPieces } from "../plan/stateSheet";
import { readColumnTag, readTag, stateBlock } from "../plan/tag";
import type { LeverModel } from "../state/state";
import { fromText } from "../state/store";

/** A sheet of a model as it stands, with the places of the rows and columns that the model owns. */
export interface StandingSheet {
  readonly sheet: BookSheet;
  readonly rows: ReadonlyMap<string, number>;
  /** By the number of the planned column. */
  readonly columns: ReadonlyMap<number, number>;
}

/** A model in a workbook, by its blocks. */
export type Standing = ReadonlyMap<string, StandingSheet>;

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function placesOf(sheet: BookSheet): StandingSheet {
  const rows = new Map<string, number>();
  const columns = new Map<number, number>([[0, 0]]);
  for (const [key, { held }] of sheet.cells) {
    if (typeof held !== "string") continue;
    const [row, column] = key.split(",").map(Number) as [number, number];
    /* Of copies that the user has made of a row, the first one is the model's. */
    if (column === 0 && row > 0 && row < (rows.get(held) ?? Infinity)) rows.set(held, row);
    const planned = row === 0 && column > 0 ? readColumnTag(held) : null;
    if (planned !== null && column < (columns.get(planned) ?? Infinity)) columns.set(planned, column);
  }
  return { sheet, rows, columns };
}

export function standingOf(survey: BookSurvey, modelId: string): Standing {
  const found = new Map<string, StandingSheet>();
  for (const sheet of survey.sheets) {
    const tag = sheet.tag === null ? null : readTag(sheet.tag);
    /* A copy of a sheet has its tag too: the first one is the model's. */
    if (tag?.modelId === modelId && !found.has(tag.block)) found.set(tag.block, placesOf(sheet));
  }
  return found;
}

/** Where a described sheet stands; a sheet that is not there stands as planned. */
export const settleOnto = (standing: Standing): Settle => (draft) => {
  const found = standing.get(draft.id);
  return found ? settled(draft, found) : asPlanned(draft);
};

/** Empty rows have no ids: they are those below the last row that has one. */
export function settled(draft: Draft, { sheet, rows, columns }: StandingSheet): Settled {
  const places: number[] = [];
  draft.rows.forEach(({ id }, planned) => {
    if (planned === 0) places.push(0);
    else places.push(id === "" ? places[planned - 1]! + 1 : (rows.get(id) ?? Number.NaN));
  });
  return { name: sheet.name, row: (planned) => places[planned] ?? Number.NaN, column: (planned) => columns.get(planned) ?? Number.NaN };
}

/** How a model was last written into the workbook. */
export interface Written {
  readonly model: LeverModel;
  readonly options: PlanOptions;
  /** True where another version of the add-in has written the sheets: their formulas are not those of today. */
  readonly isOtherLayout: boolean;
}

export function writtenIn(standing: Standing): Result<Written> {
  const state = standing.get(stateBlock);
  if (state === undefined) return failure("argument", "the model's hidden sheet “Model state” should be in the workbook, and it is not: open an earlier copy");
  const column: string[] = [];
  for (let row = 1; ; row += 1) {
    const held = state.sheet.cells.get(cellKey(row, 0))?.held;
    if (typeof held !== "string" || held === "") break;
    column.push(held);
  }
  const pieces = readPieces(column);
  if (pieces === null) return failure("argument", "the hidden sheet “Model state” should hold the model's settings, and somebody has changed it: open an earlier copy of the workbook");
  const model = fromText(pieces.state);
  return !model.ok ? model : success({ model: model.value, options: optionsFrom(pieces.options), isOtherLayout: state.sheet.cells.get(cellKey(0, 1))?.held !== layout });
}

function optionsFrom(text: string): PlanOptions {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return usualOptions;
  }
  const given = (typeof stored === "object" && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  const known = Object.entries(usualOptions).map(([name, preset]) => [name, typeof given[name] === typeof preset ? given[name] : (preset as unknown)] as const);
  return Object.fromEntries(known) as unknown as PlanOptions;
}
