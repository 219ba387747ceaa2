import { FormulaError, parseFormula } from "./parse";
import { substitute, type Tree } from "./tree";

/** Either the thing itself, or one thing per value of an argument that chooses. */
export type Choosable<T> = T | Choice<T>;

export interface Choice<T> {
  /** The argument that chooses: a text choice, a flag, or an optional number that is there or not. */
  readonly by: string;
  readonly cases: Readonly<Record<string, Choosable<T>>>;
}

/** The case picked for each argument that chooses: {"timing": "begin", "periods": "missing"}. */
export type Selection = Readonly<Record<string, string>>;

export const choose = <T>(by: string, cases: Readonly<Record<string, Choosable<T>>>): Choice<T> => ({ by, cases });

export const whenGiven = <T>(by: string, given: Choosable<T>, missing: Choosable<T>): Choice<T> => ({ by, cases: { given, missing } });

export const isChoice = <T>(choosable: Choosable<T>): choosable is Choice<T> =>
  typeof choosable === "object" && choosable !== null && "by" in choosable && "cases" in choosable;

export function pick<T>(choosable: Choosable<T>, selection: Selection): T {
  if (!isChoice(choosable)) return choosable;
  const { by, cases } = choosable;
  const value = selection[by];
  if (value === undefined || !Object.hasOwn(cases, value)) throw new FormulaError(`no case of ${by} for "${value}"`);
  return pick(cases[value]!, selection);
}

/** The arguments that choose anywhere inside. */
export function choosers<T>(choosable: Choosable<T>): string[] {
  if (!isChoice(choosable)) return [];
  return [choosable.by, ...Object.values(choosable.cases).flatMap((inner) => choosers(inner))];
}

/** Named parts of a formula, each a formula itself. */
export type Parts = Readonly<Record<string, Choosable<string>>>;

/** Writes the named parts into a tree, until only arguments are left. */
export function expand(tree: Tree, parts: Parts, selection: Selection, within: readonly string[] = []): Tree {
  return substitute(tree, (name) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) return { kind: "name", name };
    if (within.includes(name)) throw new FormulaError(`the part "${name}" is made of itself`);
    return expand(parseFormula(pick(part, selection)), parts, selection, [...within, name]);
  });
}
