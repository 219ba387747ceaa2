import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, type ISetDefinedNameMutationParam, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import { parseReference } from "../../address";
import type { BookEdit } from "../../book";
import { notTaken, type Work } from "./work";

/** With this id the engine keeps the names of the whole workbook. */
export const wholeWorkbook = "AllDefaultWorkbook";

type NameEdit = Extract<BookEdit, { readonly kind: "setName" | "removeName" }>;

export interface BookName {
  readonly name: string;
  readonly formula: string;
}

/** The names of the whole workbook, with the "=" of their formulas. */
export const namesOf = (injector: Injector, unit: string): readonly BookName[] =>
  stored(injector, unit).map(({ name, formulaOrRefString }) => ({ name, formula: `=${formulaOrRefString.replace(/^=/, "")}` }));

const stored = (injector: Injector, unit: string) =>
  Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {}).filter(({ localSheetId }) => (localSheetId ?? wholeWorkbook) === wholeWorkbook);

const isCalled = (wanted: string) => (one: { readonly name: string }) => one.name.toLowerCase() === wanted.toLowerCase();

/** Why names cannot be edited: one is not as it was seen. To be asked before anything moves, for names move along. */
export function nameObstacle(names: readonly BookName[], edits: readonly BookEdit[]): string | null {
  for (const edit of edits) {
    if (edit.kind !== "setName" && edit.kind !== "removeName") continue;
    const found = names.find(isCalled(edit.name))?.formula ?? null;
    if (found !== edit.before) return `The name “${edit.name}” has been changed since the workbook was looked at. Look again, then repeat it.`;
  }
  return null;
}

export function editName(work: Work, edit: NameEdit): string | null {
  const { unit: unitId } = work;
  const present = stored(work.injector, unitId).find(isCalled(edit.name));
  if (edit.kind === "removeName") {
    if (!present) return null;
    const params = { ...present, unitId };
    return work.run({ redo: [{ id: RemoveDefinedNameMutation.id, params }], undo: [{ id: SetDefinedNameMutation.id, params }] }) ? null : notTaken;
  }
  const text = edit.formula.replace(/^=/, "");
  const wanted: ISetDefinedNameMutationParam = {
    unitId,
    id: present?.id ?? `name-${edit.name}`,
    name: edit.name,
    /* Places stand without the sign, as the name manager writes them, or they would not follow inserted rows. */
    formulaOrRefString: parseReference(text) ? text : `=${text}`,
    comment: edit.comment,
    localSheetId: wholeWorkbook,
  };
  const undo = present ? { id: SetDefinedNameMutation.id, params: { ...present, unitId } } : { id: RemoveDefinedNameMutation.id, params: wanted };
  return work.run({ redo: [{ id: SetDefinedNameMutation.id, params: wanted }], undo: [undo] }) ? null : notTaken;
}
