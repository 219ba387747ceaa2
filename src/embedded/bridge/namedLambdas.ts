import type { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import { namedLambda } from "../../clv/portable/namedLambda";
import { entryOfLambda } from "../../clv/portable/names";
import { nameMeaning } from "../../workbook/nameMeaning";

/**
 * The engine knows no LAMBDA parameters that may be left out. So where a formula calls one of our named LAMBDAs, such as
 * NATIVE.CLV, the engine is told that the name stands for the function itself, which gives the same numbers. A name
 * that means something else is left to the engine.
 */
export function standInForNamedLambdas(names: IDefinedNamesService): void {
  const find = names.getValueByName.bind(names);
  const isOurs = new Map<string, boolean>();
  names.getValueByName = (unitId, name) => {
    const found = find(unitId, name);
    const entry = found && entryOfLambda(found.name);
    if (!found || !entry) return found;
    const { formulaOrRefString: formula } = found;
    const key = `${entry.id} ${formula}`;
    let same = isOurs.get(key);
    if (same === undefined) {
      const lambda = namedLambda(entry);
      same = lambda.ok && nameMeaning(lambda.value.formula) === nameMeaning(formula);
      isOurs.set(key, same);
    }
    return same ? { ...found, formulaOrRefString: entry.id } : found;
  };
}
