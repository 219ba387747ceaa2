import type { WorkbookName } from "../conversion";
import { nameMeaning } from "../nameMeaning";
import type { Journal } from "./journal";

/** A name as it must become, and what the workbook holds under it today. */
export interface NameChange {
  readonly wanted: WorkbookName;
  readonly before: { readonly formula: string; readonly comment: string } | null;
}

export interface NamesLooked {
  readonly changes: readonly NameChange[];
  /** The names that mean something else today. */
  readonly taken: readonly string[];
}

/** What stands under the names, in the workbook and in the sheets that will use them: a sheet's own name would win there. */
export async function lookAtNames(
  context: Excel.RequestContext,
  names: readonly WorkbookName[],
  sheets: readonly Excel.Worksheet[],
): Promise<NamesLooked> {
  if (names.length === 0) return { changes: [], taken: [] };
  const asked = names.map((wanted) => {
    const item = context.workbook.names.getItemOrNullObject(wanted.name);
    item.load("formula,comment");
    const local = sheets.map((sheet) => {
      const own = sheet.names.getItemOrNullObject(wanted.name);
      own.load("formula");
      return own;
    });
    return { wanted, item, local };
  });
  await context.sync();
  const changes: NameChange[] = [];
  const taken: string[] = [];
  for (const { wanted, item, local } of asked) {
    const isSame = !item.isNullObject && nameMeaning(String(item.formula)) === nameMeaning(wanted.formula);
    const isHidden = local.some((own) => !own.isNullObject && nameMeaning(String(own.formula)) !== nameMeaning(wanted.formula));
    if (isHidden || (!item.isNullObject && !isSame)) taken.push(wanted.name);
    if (isSame) continue;
    changes.push({ wanted, before: item.isNullObject ? null : { formula: String(item.formula), comment: item.comment } });
  }
  return { changes, taken };
}

/** Adds or rewrites the names; they come before the formulas that call them. */
export function writeNames(context: Excel.RequestContext, changes: readonly NameChange[], journal: Journal): void {
  for (const { wanted, before } of changes) {
    journal.add(async (later) => {
      const item = later.workbook.names.getItemOrNullObject(wanted.name);
      item.load("formula");
      await later.sync();
      if (before) {
        if (item.isNullObject) later.workbook.names.add(wanted.name, before.formula, before.comment);
        else item.formula = before.formula;
        /* A name that the user has given another meaning since is theirs. */
      } else if (!item.isNullObject && nameMeaning(String(item.formula)) === nameMeaning(wanted.formula)) item.delete();
    });
    if (before) context.workbook.names.getItem(wanted.name).formula = wanted.formula;
    else context.workbook.names.add(wanted.name, wanted.formula, wanted.comment);
  }
}
