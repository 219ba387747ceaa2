import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, IFormulaCurrentConfigService, type IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import { catalogue } from "../../clv/index";
import { namedLambda } from "../../clv/portable/namedLambda";
import { entryOfLambda, lambdaName } from "../../clv/portable/names";
import { nameMeaning } from "../../workbook/nameMeaning";
import type { BridgedCall } from "./bridge";

/** Whether the open workbook defines the name as we write it. */
type IsDefined = (name: string) => boolean;
let isDefined: IsDefined = () => false;

/**
 * The functions under the names of their LAMBDAs, such as NATIVE.CLV. The engine knows no LAMBDA parameters that may be
 * left out, so where the workbook defines such a name as we write it, the function itself stands in: it gives the same.
 */
export function standIns(calls: readonly BridgedCall[]): BridgedCall[] {
  return calls.flatMap((call) => {
    const entry = catalogue.find(({ id }) => id === call.id);
    if (!entry || !namedLambda(entry).ok) return [];
    const name = lambdaName(entry);
    const sentence = `The workbook has no name ${name}. Convert ${entry.id} to a named LAMBDA in the pane, or use ${entry.id} itself.`;
    return [{ ...call, id: name, absence: () => (isDefined(name) ? null : sentence) }];
  });
}

const known = new Map<string, boolean>();

/** Whether the name is one of our LAMBDAs as we write it: the same name with another meaning is the user's. */
function isOurs({ name, formulaOrRefString: formula }: IDefinedNamesServiceParam): boolean {
  const entry = entryOfLambda(name);
  if (entry === null) return false;
  const key = `${entry.id} ${formula}`;
  let same = known.get(key);
  if (same === undefined) {
    const lambda = namedLambda(entry);
    same = lambda.ok && nameMeaning(lambda.value.formula) === nameMeaning(formula);
    known.set(key, same);
  }
  return same;
}

/** Hides our named LAMBDAs from the engine, which puts the text of a name it sees in the place of the name. */
export function standInForNamedLambdas(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  const find = names.getValueByName.bind(names);
  names.getValueByName = (unitId, name) => {
    const found = find(unitId, name);
    return found && isOurs(found) ? null : found;
  };
  isDefined = (name) =>
    Object.keys(names.getAllDefinedNames()).some((unitId) => {
      const found = find(unitId, name);
      return Boolean(found) && isOurs(found as IDefinedNamesServiceParam);
    });
  /* A changed name that is not seen would count as one that has gone. */
  const config = injector.get(IFormulaCurrentConfigService);
  const changed = config.getDirtyDefinedNameMap.bind(config);
  type Changed = ReturnType<typeof changed>;
  /* Asked for every word of every formula; each pass of the calculation has a map of its own. */
  let answered: { readonly all: Changed; readonly seen: Changed } | null = null;
  config.getDirtyDefinedNameMap = () => {
    const all = changed();
    if (answered?.all !== all) answered = { all, seen: withoutOurs(all) };
    return answered.seen;
  };
  function withoutOurs(all: Changed): Changed {
    const isHidden = (unitId: string, name: string): boolean => {
      const found = entryOfLambda(name) && find(unitId, name);
      return Boolean(found) && isOurs(found as IDefinedNamesServiceParam);
    };
    const seen = Object.entries(all).map(([unitId, texts]) => {
      const kept = Object.entries(texts ?? {}).filter(([name]) => !isHidden(unitId, name));
      return [unitId, Object.fromEntries(kept)] as const;
    });
    return Object.fromEntries(seen);
  }
}
