import { nameMeaning } from "../../nameMeaning";
import type { BookEdit } from "../../book";
import type { Work } from "./work";

export type NameEdit = Extract<BookEdit, { readonly kind: "setName" | "removeName" }>;

interface Standing {
  readonly edit: NameEdit;
  readonly item: Excel.NamedItem;
}

/** Queues the look for what the workbook holds under the names. */
export const findNames = (context: Excel.RequestContext, edits: readonly NameEdit[]): Standing[] =>
  edits.map((edit) => {
    const item = context.workbook.names.getItemOrNullObject(edit.name);
    item.load("formula,comment");
    return { edit, item };
  });

const isSame = (one: string, other: string): boolean => nameMeaning(one) === nameMeaning(other);

/** Why a name cannot be written, in a sentence: it has come, gone or changed since the workbook was looked at. */
export function nameObstacle({ edit, item }: Standing): string | null {
  if (edit.before === null) return item.isNullObject ? null : `The name “${edit.name}” is taken by now. Rename it in the Name Manager, or open the model again.`;
  if (!item.isNullObject && isSame(String(item.formula), edit.before)) return null;
  return `The name “${edit.name}” has been changed in the Name Manager since the workbook was looked at. Open the model again.`;
}

/** What a name says is read anew: rows put in before have moved it, and taking back goes through the same moments. */
export async function editNames({ context, journal, exchange }: Work, edits: readonly NameEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const { names } = context.workbook;
  const standing = findNames(context, edits);
  await exchange.send();
  for (const { edit, item } of standing) {
    const before = item.isNullObject ? null : { formula: String(item.formula), comment: item.comment };
    if (edit.kind === "removeName" && before === null) continue;
    journal.add((later) => takeBack(later, edit.name, before));
    if (edit.kind === "removeName") names.getItem(edit.name).delete();
    else if (before === null) names.add(edit.name, edit.formula, edit.comment);
    else {
      const there = names.getItem(edit.name);
      there.formula = edit.formula;
      there.comment = edit.comment;
    }
    await exchange.add(300);
  }
}

async function takeBack(context: Excel.RequestContext, name: string, before: { readonly formula: string; readonly comment: string } | null): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("formula");
  await context.sync();
  if (before === null) {
    if (!item.isNullObject) item.delete();
  } else if (item.isNullObject) context.workbook.names.add(name, before.formula, before.comment);
  else {
    item.formula = before.formula;
    item.comment = before.comment;
  }
}
