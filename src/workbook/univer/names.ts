import type { Injector, IMutationInfo } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import type { WorkbookName } from "../conversion";
import { nameMeaning } from "../nameMeaning";
import type { Step } from "./step";

/** With this id the engine keeps the names of the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** What must be done for these names to be there, and which of them mean something else today. */
export function nameStep(
  injector: Injector,
  unitId: string,
  names: readonly WorkbookName[],
): { readonly step: Step; readonly taken: readonly string[] } {
  const present = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  const taken: string[] = [];
  for (const { name, formula, comment } of names) {
    const same = present.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const workbooks = same.find(({ localSheetId }) => (localSheetId ?? wholeWorkbook) === wholeWorkbook);
    if (workbooks && same.length === 1 && nameMeaning(workbooks.formulaOrRefString) === nameMeaning(formula)) continue;
    if (same.length > 0) taken.push(name);
    const wanted = { unitId, id: workbooks?.id ?? `name-${name}`, name, formulaOrRefString: formula, comment, localSheetId: wholeWorkbook };
    redo.push({ id: SetDefinedNameMutation.id, params: wanted });
    undo.push(
      workbooks
        ? { id: SetDefinedNameMutation.id, params: { ...workbooks, unitId } }
        : { id: RemoveDefinedNameMutation.id, params: wanted },
    );
  }
  return { step: { redo, undo }, taken };
}
