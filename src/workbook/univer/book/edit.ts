import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { BookEdit, EditOutcome } from "../../book";
import type { Watch } from "../../conversion";
import { editCells } from "./cells";
import { furnish } from "./furniture";
import { editName, nameObstacle, namesOf } from "./names";
import { preflight } from "./preflight";
import { addPlanned, addState, removeSheet } from "./sheets";
import { editStructure } from "./structure";
import { withStillPicture } from "./stillPicture";
import { takenBack } from "./takeBack";
import { notTaken, Work } from "./work";

const refused = (sentence: string): EditOutcome => ({ done: false, refusal: { sentence } });

/** Edits the workbook in the page, whole or not at all, in one step of undo. */
export async function editBook(injector: Injector, api: FUniver, edits: readonly BookEdit[], watch: Watch = {}): Promise<EditOutcome> {
  watch.signal?.throwIfAborted();
  const workbook = api.getActiveWorkbook();
  if (!workbook) return refused("There is no workbook open.");
  const names = namesOf(injector, workbook.getId());
  const sentence = preflight(injector, workbook, edits) ?? nameObstacle(names, edits);
  if (sentence !== null) return refused(sentence);
  if (edits.length === 0) return { done: true, isHostStep: true, undo: () => Promise.resolve(null) };

  return withStillPicture(injector, workbook.getId(), () => editAll(injector, api, workbook, edits, watch));
}

async function editAll(injector: Injector, api: FUniver, workbook: FWorkbook, edits: readonly BookEdit[], watch: Watch): Promise<EditOutcome> {
  const work = new Work(injector, api, workbook);
  const problem = await runAll(work, edits, watch);
  if (problem !== null) {
    const settled = api.getFormula().onCalculationResultApplied();
    work.takeBack();
    await settled;
    if (problem instanceof Error) throw problem;
    return refused(problem);
  }
  const step = work.finish();
  const calculated = api.getFormula().onCalculationResultApplied();
  await calculated;
  return { done: true, isHostStep: true, undo: takenBack(injector, api, workbook, step) };
}

/** Why it could not be done: a sentence, or what was thrown. */
async function runAll(work: Work, edits: readonly BookEdit[], { signal, onProgress }: Watch): Promise<string | Error | null> {
  try {
    for (const [place, edit] of edits.entries()) {
      signal?.throwIfAborted();
      const sentence = await run(work, edit);
      if (sentence !== null) return sentence;
      onProgress?.(place + 1, edits.length);
    }
    return null;
  } catch (problem) {
    if (signal?.aborted) return signal.reason instanceof Error ? signal.reason : new Error("stopped");
    reportError(problem);
    return notTaken;
  }
}

function run(work: Work, edit: BookEdit): string | null | Promise<string | null> {
  switch (edit.kind) {
    case "addSheet":
      return addPlanned(work, edit);
    case "addState":
      return addState(work, edit);
    case "insertRows":
    case "insertColumns":
    case "deleteRows":
    case "deleteColumns":
      return editStructure(work, edit);
    case "cells":
      return editCells(work, edit);
    case "furnish":
      return furnish(work, edit);
    case "setName":
    case "removeName":
      return editName(work, edit);
    case "removeSheet":
      return removeSheet(work, edit);
  }
}
