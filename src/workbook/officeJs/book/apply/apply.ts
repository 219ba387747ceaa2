import type { PlanSheet } from "../../../../lever-model/plan/plan";
import type { BookEdit } from "../../../book";
import { chartOwner } from "../../../chartName";
import type { Watch } from "../../../conversion";
import { codeOf } from "../../refusals";
import { editCells } from "../cells/editCells";
import { addChart, hasCharts } from "../furniture/charts";
import { addRules, keepRules, settleRules } from "../furniture/rules";
import { keepSources, settleCharts } from "../furniture/standingCharts";
import { addValidations, settleValidations } from "../furniture/validations";
import type { Looked } from "../look/look";
import { isDeletion, isMove } from "../moves";
import { editNames, type NameEdit } from "../names";
import { Obstacle } from "../refusals";
import { writePlanned, writeTexts } from "../sheet/contents";
import { layOut } from "../sheet/layout";
import { addEmpty, takeSheetBack } from "../sheet/newSheet";
import { lockAgain, protectNew, unlock } from "../sheet/protection";
import { keepFormulas } from "../structure/snapshot";
import { move } from "../structure/move";
import { sheetIn, type Work } from "../work";

/** Makes all edits but the last: sheets that go do so when nothing can fail any more. */
export async function apply(work: Work, edits: readonly BookEdit[], looked: Looked, watch: Watch): Promise<void> {
  await open(work, looked);
  await keep(work, edits, looked);
  const order = [...looked.order];
  if (looked.spare !== null) {
    takeSheetBack(work, looked.spare);
    work.context.workbook.worksheets.add(looked.spare);
    order.push(looked.spare);
  }
  for (const edit of edits) if (edit.kind === "addSheet" || edit.kind === "addState") await addEmpty(work, edit, order);
  await work.exchange.send();
  let done = 0;
  for (const round of roundsOf(edits)) {
    await applyRound(work, round, looked, (count) => watch.onProgress?.((done += count), edits.length));
  }
  await close(work, edits, looked);
}

/** Addresses are those of their moment: what comes before rows are moved is done before they are. */
function roundsOf(edits: readonly BookEdit[]): BookEdit[][] {
  const rounds: BookEdit[][] = [[]];
  for (const edit of edits) {
    const last = rounds.at(-1)!;
    if (isMove(edit) && last.some((one) => !isMove(one))) rounds.push([edit]);
    else last.push(edit);
  }
  return rounds;
}

async function applyRound(work: Work, edits: readonly BookEdit[], looked: Looked, onDone: (count: number) => void): Promise<void> {
  for (const edit of edits) if (isMove(edit)) await move(work, edit);
  await editNames(work, edits.filter((edit): edit is NameEdit => edit.kind === "setName" || edit.kind === "removeName"));
  await work.exchange.send();
  onDone(edits.filter(({ kind }) => kind !== "addSheet" && kind !== "addState" && kind !== "cells").length);
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      const sheet = sheetIn(work.context, edit.sheet.name);
      await writePlanned(sheet, edit.sheet, work.exchange);
      await layOut(sheet, edit.sheet, work.exchange);
    } else if (edit.kind === "addState") await writeTexts(sheetIn(work.context, edit.name), edit.rows, work.exchange);
    else if (edit.kind === "cells") await editCells(work, edit.sheet, edit.cells);
    else continue;
    await work.exchange.send();
    onDone(1);
  }
  /* Charts and checks show cells of other sheets, which are filled by now. */
  for (const edit of edits) {
    if (edit.kind === "addSheet") await furnishNew(work, edit.sheet);
    else if (edit.kind === "furnish") await furnish(work, edit.sheet, edit.plan, looked.standing.get(edit.sheet.toLowerCase())?.tag ?? chartOwner(edit.plan));
  }
  await work.exchange.send();
}

async function furnishNew({ context, exchange }: Work, planned: PlanSheet): Promise<void> {
  const sheet = sheetIn(context, planned.name);
  addValidations(sheet, planned.validations);
  addRules(sheet, planned.formats);
  await exchange.add(400 * (planned.validations.length + planned.formats.length));
  if (!hasCharts()) return;
  for (const chart of planned.charts) {
    addChart(context, sheet, chartOwner(planned), chart);
    await exchange.add(8_000);
  }
}

async function furnish(work: Work, name: string, planned: PlanSheet, tag: string): Promise<void> {
  await settleValidations(work, name, planned.validations);
  await settleRules(work, name, planned.formats);
  await settleCharts(work, name, tag, planned.charts);
}

/** Unlocks the sheets that are edited. A model's sheets have no password; one that the user has given one stays locked. */
async function open(work: Work, { standing }: Looked): Promise<void> {
  for (const sheet of standing.values()) {
    if (!sheet.isEdited || !sheet.isProtected) continue;
    unlock(work, sheet.name, sheet.options);
    try {
      await work.exchange.send();
    } catch (error) {
      if (codeOf(error) !== "AccessDenied") throw error;
      throw new Obstacle(`The sheet “${sheet.name}” is protected with a password. Unprotect it in the Review tab, then try again. Nothing was changed.`);
    }
  }
}

/** Keeps what may be broken from afar. It is kept first, so that it is put back last, when everything stands in its place. */
async function keep(work: Work, edits: readonly BookEdit[], { standing }: Looked): Promise<void> {
  if (edits.some(isDeletion)) await keepFormulas(work);
  for (const { name, tag, moves, isFurnished } of standing.values()) {
    if (!isFurnished && !moves.some(isDeletion)) continue;
    await keepRules(work, name);
    await keepSources(work, name, tag);
  }
}

async function close(work: Work, edits: readonly BookEdit[], { standing }: Looked): Promise<void> {
  for (const sheet of standing.values()) if (sheet.isEdited && sheet.isProtected) lockAgain(work, sheet.name, sheet.options);
  for (const edit of edits) if (edit.kind === "addSheet" && edit.sheet.protected) protectNew(sheetIn(work.context, edit.sheet.name));
  await work.exchange.send();
}
