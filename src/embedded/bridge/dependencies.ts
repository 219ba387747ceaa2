import { DependencyManagerBaseService } from "@univerjs/preset-sheets-core";

interface Searched {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: unknown;
}

/** A formula with the ranges that it reads; for a shared formula they are worked out anew each time they are asked for. */
interface DependencyTree {
  readonly treeId: number;
  readonly rangeList: readonly Searched[];
}

/** The parts of the engine's record of dependencies that are needed here. */
interface DependencyRecord {
  readonly _dependencyRTreeCache: { readonly bulkInsert: (ranges: readonly (Searched & { readonly id: number })[]) => void };
  addDependencyRTreeCache: (this: DependencyRecord, tree: DependencyTree) => void;
  _addAllTreeMap: (this: DependencyRecord, tree: DependencyTree) => void;
}

/**
 * Lets the engine ask for the ranges of a formula once when it notes what the formula reads. As shipped, it asks twice for
 * every range, so that a shared formula of ten references works out two hundred. What is noted is unchanged.
 */
export function noteDependenciesOnce(): void {
  const record = DependencyManagerBaseService.prototype as unknown as DependencyRecord;
  if (typeof record.addDependencyRTreeCache !== "function") throw new Error("The grid engine's record of dependencies is not the one this page was made for.");
  record.addDependencyRTreeCache = function addDependencyRTreeCache(this: DependencyRecord, tree) {
    this._dependencyRTreeCache.bulkInsert(tree.rangeList.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range, id: tree.treeId })));
    this._addAllTreeMap(tree);
  };
}
