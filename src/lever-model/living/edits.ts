import { failure, type Result, success } from "../../clv/result";
import type { BookEdit, BookSurvey, CellEdit } from "../../workbook/book";
import { makePlan, usualOptions } from "../plan/makePlan";
import type { Plan, PlanSheet } from "../plan/plan";
import type { PlanAhead } from "../plan/planAhead";
import { asPlanned, type Settle } from "../plan/settle";
import { stateBlock } from "../plan/tag";
import type { LeverModel } from "../state/state";
import { problemsOf } from "../state/validate";
import { isSame } from "./content";
import { freshPlan } from "./fresh";
import type { KeptCell } from "./kept";
import { nameEdits } from "./names";
import { readBack } from "./open";
import { SheetUpdate } from "./sheetEdits";
import { cellKey, settleOnto, type Standing, standingOf, type StandingSheet, type Written, writtenIn } from "./standing";

export interface WriteOptions {
  readonly portable: boolean;
  readonly protect: boolean;
  /** What becomes of cells in which the user has put something of his own. */
  readonly kept: "keep" | "replace";
  /** The model as it was opened: what the sheet says besides has been changed since. */
  readonly opened?: LeverModel;
  /** The plan of a new model, where one has been made ahead. */
  readonly ahead?: PlanAhead | null;
}

export interface ModelEdits {
  readonly edits: readonly BookEdit[];
  /** Cells of the user's that stay as they are. */
  readonly kept: readonly KeptCell[];
  /** The sheet to show. */
  readonly firstSheet: string;
  readonly isNew: boolean;
  /** True where the sheets are those of another version of the add-in: what stands in their formulas' places is replaced. */
  readonly isOtherLayout: boolean;
}

/** What has to be done to a workbook so that it holds this model: written anew, or brought up to date where it stands. */
export function editsFor(model: LeverModel, survey: BookSurvey, options: WriteOptions): Result<ModelEdits> {
  const [problem] = problemsOf(model);
  if (problem !== undefined) return failure("argument", problem.message);
  const standing = standingOf(survey, model.id);
  if (standing.size === 0) return success(newModelEdits(model, survey, options));
  const written = writtenIn(standing);
  if (!written.ok) return written;
  return success(updateEdits(model, survey, standing, written.value, options));
}

function newModelEdits(model: LeverModel, survey: BookSurvey, { portable, protect, ahead }: WriteOptions): ModelEdits {
  const plan = freshPlan(survey, (fresh) => {
    const options = { portable, protect, ...fresh };
    return ahead?.take(model, options) ?? makePlan(model, options);
  });
  const edits: BookEdit[] = [...added(plan, plan.sheets), { kind: "addState", ...plan.state }, ...nameEdits(survey, null, plan, false)];
  return { edits, kept: [], firstSheet: plan.sheets[0]!.name, isNew: true, isOtherLayout: false };
}

const added = (plan: Plan, sheets: readonly PlanSheet[]): readonly BookEdit[] =>
  sheets.map((sheet) => ({ kind: "addSheet", sheet, after: plan.sheets[plan.sheets.indexOf(sheet) - 1]?.name ?? null }));

function updateEdits(
  model: LeverModel,
  survey: BookSurvey,
  standing: Standing,
  written: Written,
  { portable, protect, kept: choice, opened: given }: WriteOptions,
): ModelEdits {
  const { model: stored, options: before, isOtherLayout } = written;
  const basePlan = makePlan(stored, before, settleOnto(standing));
  const opened = given ?? readBack(written, standing, basePlan).model;
  const openedPlan = opened === stored ? basePlan : makePlan(opened, before, settleOnto(standing));
  const sheetIn = (plan: Plan, block: string): PlanSheet | null => plan.sheets.find(({ id }) => id === block) ?? null;
  const updates = new Map(
    [...standing].filter(([block]) => block !== stateBlock).map(([block, found]) => [block, new SheetUpdate(found, sheetIn(basePlan, block), sheetIn(openedPlan, block), isOtherLayout)]),
  );
  const settle: Settle = (draft) => updates.get(draft.id)?.settle(draft) ?? asPlanned(draft);
  const plan = makePlan(model, { ...usualOptions, ...before, portable, protect }, settle);
  const there = plan.sheets.filter(({ id }) => updates.has(id));
  const structure = there.flatMap(({ id }) => updates.get(id)!.structure());
  const isMoved = structure.length > 0;
  const kept: KeptCell[] = [];
  const cells = there.flatMap((sheet): BookEdit[] => {
    const update = updates.get(sheet.id)!.cells(sheet, isMoved, choice === "replace");
    kept.push(...update.kept);
    return update.edits.length === 0 ? [] : [{ kind: "cells", sheet: sheet.name, cells: update.edits }];
  });
  const furnished = there
    .filter((sheet) => isMoved || furniture(sheet) !== furniture(sheetIn(basePlan, sheet.id)))
    .map((sheet): BookEdit => ({ kind: "furnish", sheet: sheet.name, plan: sheet }));
  const gone = [...updates].filter(([block]) => !plan.sheets.some(({ id }) => id === block)).map(([, update]) => update.released());
  const edits: BookEdit[] = [
    ...structure,
    ...added(plan, plan.sheets.filter(({ id }) => !updates.has(id))),
    ...cells,
    ...furnished,
    ...nameEdits(survey, basePlan, plan, isMoved),
    ...stateEdits(plan, standing.get(stateBlock)!),
    ...gone,
  ];
  return { edits, kept, firstSheet: plan.sheets[0]!.name, isNew: false, isOtherLayout };
}

const furniture = (sheet: PlanSheet | null): string => JSON.stringify(sheet === null ? null : [sheet.validations, sheet.formats, sheet.charts]);

function stateEdits({ state }: Plan, { sheet }: StandingSheet): readonly BookEdit[] {
  const cells: CellEdit[] = [];
  const rows = Math.max(state.rows.length, ...[...sheet.cells.keys()].map((key) => Number(key.split(",")[0]) + 1));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 2; column += 1) {
      const wanted = state.rows[row]?.[column];
      const cell = sheet.cells.get(cellKey(row, column));
      const content = wanted === undefined ? null : typeof wanted === "number" ? ({ kind: "number", value: wanted } as const) : ({ kind: "text", text: wanted } as const);
      if (!isSame(content, cell)) cells.push({ row, column, before: cell?.held ?? "", content });
    }
  }
  return cells.length === 0 ? [] : [{ kind: "cells", sheet: sheet.name, cells }];
}

/** What has to be done so that nothing is left of a model: its sheets go, with all that stands in them, and its names. */
export function removalOf(survey: BookSurvey, id: string): readonly BookEdit[] {
  const standing = standingOf(survey, id);
  const sheets = [...standing.values()].map(({ sheet }) => sheet.name);
  const own = new Set(sheets.map((name) => name.toUpperCase()));
  const names = survey.names.filter(({ formula }) => {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
    const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    return sheet !== undefined && own.has(sheet.toUpperCase());
  });
  const written = writtenIn(standing);
  const space = written.ok ? `${written.value.options.nameSpace}_`.toLowerCase() : null;
  const isModels = (name: string): boolean => space !== null && /^(?:in|out)_/.test(name.toLowerCase().slice(space.length)) && name.toLowerCase().startsWith(space);
  return [
    ...names.filter(({ name }) => isModels(name)).map(({ name, formula }): BookEdit => ({ kind: "removeName", name, before: formula })),
    ...sheets.map((sheet): BookEdit => ({ kind: "removeSheet", sheet })),
  ];
}
