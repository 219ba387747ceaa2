import { failure, type Result, success } from "../../clv/result";
import type { BookSurvey } from "../../workbook/book";
import type { PlanOptions } from "../blocks/context";
import { makePlan } from "../plan/makePlan";
import type { Plan } from "../plan/plan";
import { readTag, stateBlock } from "../plan/tag";
import { isLink } from "../state/link";
import type { LeverModel } from "../state/state";
import { readField, withField } from "./field";
import { compared, type KeptCell, keptCell } from "./kept";
import { settleOnto, type Standing, standingOf, type Written, writtenIn } from "./standing";

export interface ModelFound {
  readonly id: string;
  readonly name: string;
  /** Names of its sheets, without the hidden one. */
  readonly sheets: readonly string[];
  /** The day on which it was last written, as yyyy-mm-dd; empty where that is not known. */
  readonly lastWritten: string;
  /** Why it cannot be opened, in a sentence; null where it can. */
  readonly problem: string | null;
}

export interface OpenedModel {
  readonly model: LeverModel;
  readonly options: PlanOptions;
  /** How many inputs the user has changed in the sheet since it was written; the model has them. */
  readonly changedInSheet: number;
  /** Cells with something of the user's that no field can hold; they stay as they are. */
  readonly kept: readonly KeptCell[];
}

/** The models that a workbook holds, in the order of their sheets. */
export function modelsIn(survey: BookSurvey): readonly ModelFound[] {
  const ids = new Set(survey.sheets.flatMap(({ tag }) => (tag === null ? [] : (readTag(tag)?.modelId ?? []))));
  return [...ids].map((id) => {
    const standing = standingOf(survey, id);
    const sheets = [...standing].filter(([block]) => block !== stateBlock).map(([, { sheet }]) => sheet.name);
    const written = writtenIn(standing);
    return written.ok
      ? { id, name: written.value.model.scope.name, sheets, lastWritten: written.value.model.lastWritten, problem: null }
      : { id, name: sheets[0] ?? id, sheets, lastWritten: "", problem: `${written.failure.message[0]!.toUpperCase()}${written.failure.message.slice(1)}.` };
  });
}

/** Reads a model from a workbook, with the inputs that the user has changed in its sheets. */
export function openModel(survey: BookSurvey, id: string): Result<OpenedModel> {
  const standing = standingOf(survey, id);
  if (standing.size === 0) return failure("argument", "the model should be in this workbook, and it is not there any more");
  const written = writtenIn(standing);
  if (!written.ok) return written;
  return success(readBack(written.value, standing, makePlan(written.value.model, written.value.options, settleOnto(standing))));
}

/** `plan` is that of the stored model, settled onto what stands there. */
export function readBack({ model: stored, options, isOtherLayout }: Written, standing: Standing, plan: Plan): OpenedModel {
  const kept: KeptCell[] = [];
  let model = stored;
  let changedInSheet = 0;
  for (const one of compared(plan, standing)) {
    if (one.isSame) {
      /* A linked cell shows a number that may have changed since. */
      if (one.field?.as === "entry" && one.content.kind === "formula") model = withLinkValue(model, one.field.path, one.cell?.value);
      continue;
    }
    /* Formulas of another version are not the user's. */
    if (isOtherLayout && one.field === undefined) continue;
    const reading = one.field === undefined ? null : readField(one.field, one.cell);
    if (reading !== null) {
      model = withField(model, one.field!, reading.value);
      changedInSheet += 1;
    }
    if (reading === null || reading.own) kept.push(keptCell(one));
  }
  return { model, options, changedInSheet, kept };
}

function withLinkValue(model: LeverModel, path: string, value: unknown): LeverModel {
  const entry = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], model);
  if (typeof value !== "number" || typeof entry !== "object" || entry === null || !isLink(entry as never)) return model;
  const changed = withField(model, { path, as: "entry" }, { ...entry, value });
  return changed;
}

/** Every model of the workbook as a plan at its present addresses, for what a file keeps besides the cells. */
export function plansIn(survey: BookSurvey): readonly Plan[] {
  return modelsIn(survey).flatMap(({ id }) => {
    const standing = standingOf(survey, id);
    const written = writtenIn(standing);
    if (!written.ok) return [];
    /* As it was written: what the user has changed since has not yet brought rows or charts with it. */
    const plan = makePlan(written.value.model, written.value.options, settleOnto(standing));
    return [{ ...plan, sheets: plan.sheets.filter((sheet) => standing.has(sheet.id)) }];
  });
}
