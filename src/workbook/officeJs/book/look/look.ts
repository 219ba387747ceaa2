import type { BookEdit, CellEdit } from "../../../book";
import { Exchange } from "../../runs";
import { hasExcelApi } from "../../support";
import { isMove, type Move } from "../moves";
import { findNames, nameObstacle } from "../names";
import { Obstacle } from "../refusals";
import { nameOfAdded } from "../sheet/newSheet";
import { StandingSheet } from "./standingSheet";

/** What was found where the edits will be made, with nothing in their way. */
export interface Looked {
  /** Names of all sheets in the order of their tabs. */
  readonly order: readonly string[];
  /** Sheets that are there and are changed, by the lower-case name. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
  /** A name for an empty sheet, where the edits leave none that can be seen; null otherwise. */
  readonly spare: string | null;
}

/** The most that Excel takes as the name of a sheet. */
const longestName = 31;

/** Looks at everything that could stand in the way, before anything is written. */
export async function look(context: Excel.RequestContext, edits: readonly BookEdit[], signal?: AbortSignal): Promise<Looked> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/visibility");
  if (hasExcelApi("1.7")) protection.load("protected");
  const names = findNames(context, edits.filter((edit) => edit.kind === "setName" || edit.kind === "removeName"));
  await context.sync();
  const present = worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" }));
  const order = present.map(({ name }) => name);
  const changesTabs = edits.some(({ kind }) => kind === "addSheet" || kind === "addState" || kind === "removeSheet");
  if (changesTabs && hasExcelApi("1.7") && protection.protected) {
    throw new Obstacle("The structure of the workbook is protected, so that sheets can neither come nor go. Unprotect it with Review, Protect Workbook, then try again.");
  }
  const added = checkAdded(edits, order);
  for (const one of names) stop(nameObstacle(one));
  const standing = standingSheets(edits, order, added);
  const exchange = new Exchange(context, signal);
  for (const sheet of standing.values()) await sheet.read(context, exchange);
  await exchange.send();
  for (const sheet of standing.values()) await sheet.readTables(exchange);
  await exchange.send();
  for (const sheet of standing.values()) stop(sheet.obstacle());
  return { order, standing, spare: spareName(edits, present) };
}

function stop(sentence: string | null): void {
  if (sentence !== null) throw new Obstacle(sentence);
}

function checkAdded(edits: readonly BookEdit[], order: readonly string[]): ReadonlySet<string> {
  const taken = new Set(order.map((name) => name.toLowerCase()));
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "addSheet" && edit.kind !== "addState") continue;
    const name = nameOfAdded(edit);
    if (name.length > longestName) throw new Obstacle(`“${name}” is too long for the name of a sheet. Choose shorter names, then try again.`);
    if (taken.has(name.toLowerCase())) throw new Obstacle(`There is a sheet “${name}” already. Rename it, then try again.`);
    taken.add(name.toLowerCase());
    added.add(name.toLowerCase());
  }
  return added;
}

/** What is to be done to each sheet that is there, in the places that it has now. */
function standingSheets(edits: readonly BookEdit[], order: readonly string[], added: ReadonlySet<string>): Map<string, StandingSheet> {
  const sheets = new Map<string, { readonly name: string; readonly moves: Move[]; readonly cells: { readonly edit: CellEdit; readonly moves: readonly Move[] }[]; isFurnished: boolean }>();
  for (const edit of edits) {
    if (edit.kind === "addSheet" || edit.kind === "addState" || edit.kind === "setName" || edit.kind === "removeName") continue;
    const key = edit.sheet.toLowerCase();
    if (added.has(key)) continue;
    if (!order.some((name) => name.toLowerCase() === key)) throw new Obstacle(`There is no sheet “${edit.sheet}” any more. Open the model again.`);
    const sheet = sheets.get(key) ?? { name: edit.sheet, moves: [], cells: [], isFurnished: false };
    sheets.set(key, sheet);
    if (isMove(edit)) sheet.moves.push(edit);
    else if (edit.kind === "cells") sheet.cells.push(...edit.cells.map((cell) => ({ edit: cell, moves: [...sheet.moves] })));
    else if (edit.kind === "furnish") sheet.isFurnished = true;
  }
  return new Map([...sheets].map(([key, { name, moves, cells, isFurnished }]) => [key, new StandingSheet(name, moves, cells, isFurnished)]));
}

/** Excel does not let its last sheet go, nor the last that can be seen. */
function spareName(edits: readonly BookEdit[], present: readonly { readonly name: string; readonly isVisible: boolean }[]): string | null {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet.toLowerCase()] : [])));
  if (gone.size === 0 || edits.some(({ kind }) => kind === "addSheet")) return null;
  if (present.some(({ name, isVisible }) => isVisible && !gone.has(name.toLowerCase()))) return null;
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
