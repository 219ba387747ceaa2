import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** What the engine is given to put the meaning of a name in its place. */
interface Naming {
  readonly unitId?: string | null;
  readonly getDirtyDefinedNameMap: () => Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

interface Builder {
  treeBuilder: (this: Builder, formula: string, transform?: boolean, naming?: Naming) => unknown;
}

/** Names that a formula may have in it; null where any formula may. */
interface Sought {
  readonly version: number;
  readonly unit: string;
  readonly changed: unknown;
  readonly names: RegExp | "none" | null;
}

/* With more, or with letters whose capitals are not one sign each, to look for them is no quicker than to take formulas apart. */
const mostNames = 200;
const plain = /^[\x20-\x7e]+$/;

function patternOf(names: readonly string[]): Sought["names"] {
  if (names.length === 0) return "none";
  if (names.length > mostNames || !names.every((name) => plain.test(name))) return null;
  return new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
}

/**
 * Lets the engine look for defined names only in formulas in which one of them is written. As shipped, it takes the words
 * of every formula apart once more for that. What it finds is unchanged.
 */
export function lookForNamesWhereTheyAre(injector: Injector): void {
  const builder = LexerTreeBuilder.prototype as unknown as Builder;
  if (typeof builder.treeBuilder !== "function") throw new Error("The grid engine's way to take formulas apart is not the one this page was made for.");
  const defined = injector.get(IDefinedNamesService);
  let version = 0;
  defined.update$.subscribe(() => {
    version += 1;
  });
  let sought: Sought | null = null;
  const mayHaveName = (formula: string, { unitId: unit, getDirtyDefinedNameMap }: Naming): boolean => {
    if (unit === null || unit === undefined) return true;
    const changed = getDirtyDefinedNameMap()[unit];
    if (sought?.version !== version || sought.unit !== unit || sought.changed !== changed) {
      const names = [...Object.values(defined.getDefinedNameMap(unit) ?? {}).map(({ name }) => name), ...Object.keys(changed ?? {})];
      sought = { version, unit, changed, names: patternOf(names) };
    }
    const { names } = sought;
    return names === null || (names !== "none" && names.test(formula));
  };
  const build = builder.treeBuilder;
  builder.treeBuilder = function treeBuilder(this: Builder, formula, transform, naming) {
    return build.call(this, formula, transform, naming !== undefined && mayHaveName(formula, naming) ? naming : undefined);
  };
}
