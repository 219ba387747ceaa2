import type { Argument } from "./arguments";
import { type Choosable, choosers, expand, isChoice, type Parts, pick, type Selection } from "./formula/choices";
import { compile, type Columns, compileTest, type Evaluate, type Hold, Shared } from "./formula/compile";
import { parseFormula, parseTest } from "./formula/parse";
import { substituteTest, type Test, type Tree } from "./formula/tree";
import { refuse } from "./reading";
import { failure, type Failure, type Reason } from "./result";

export type Arguments = Readonly<Record<string, Argument>>;

/** A condition under which the formula has no value: what the cell shows then, and why. */
export type Check = {
  /** A comparison such as "cac = 0"; null in the cases where there is nothing to check. */
  readonly when: Choosable<string | null>;
} & (
  | { readonly why: Exclude<Reason, "argument" | "input error">; readonly message: string }
  /** A bad argument that a fixed range cannot tell: "rate should be …, not …". */
  | { readonly argument: string; readonly should: Choosable<string> }
);

/** A check whose words are settled for one selection. */
export type SettledCheck =
  | { readonly why: Exclude<Reason, "argument" | "input error">; readonly message: string }
  | { readonly argument: string; readonly should: string };

export interface ClosedFormText {
  readonly formula: Choosable<string>;
  readonly where?: Parts;
  readonly checks?: readonly Check[];
}

/** The formula of one selection, made of arguments only. */
export interface Variant {
  readonly tree: Tree;
  readonly checks: readonly { readonly test: Test; readonly check: SettledCheck }[];
}

interface Compiled {
  readonly evaluate: Evaluate;
  readonly checks: readonly { readonly holds: Hold; readonly check: SettledCheck }[];
}

export type RowResult = number | Failure;

const noFiniteValue = failure("no finite value", "these inputs lead to a number too large to hold").failure;

/** One formula text with its choices: every case is read and compiled once, when it is first needed. */
export class ClosedForm {
  private readonly names: readonly string[];
  /** The arguments that pick among the formula texts, in the order of the arguments. */
  readonly chooses: readonly string[];
  private readonly variants = new Map<string, Variant>();
  private readonly compiled: (Compiled | undefined)[] = [];
  private readonly choosers: readonly { name: string; place: number; cases: readonly string[]; byPresence: boolean }[];

  constructor(
    private readonly args: Arguments,
    private readonly text: ClosedFormText,
  ) {
    this.names = Object.keys(args);
    const found = new Set([
      ...choosers(text.formula),
      ...Object.values(text.where ?? {}).flatMap((part) => choosers(part)),
      ...(text.checks ?? []).flatMap((check) => choosers(check.when)),
    ]);
    this.chooses = this.names.filter((name) => found.has(name));
    this.choosers = this.chooses.map((name) => ({
      name,
      place: this.names.indexOf(name),
      cases: this.cases(name),
      byPresence: args[name]!.type === "number",
    }));
  }

  /** Every case of an argument that chooses. */
  cases(name: string): readonly string[] {
    const argument = this.args[name]!;
    if (argument.type === "choice") return argument.values;
    return argument.type === "flag" ? ["FALSE", "TRUE"] : ["given", "missing"];
  }

  variant(selection: Selection): Variant {
    const key = this.chooses.map((name) => selection[name]).join("|");
    const known = this.variants.get(key);
    if (known) return known;
    const { formula, where = {}, checks = [] } = this.text;
    const tests = checks.flatMap((check) => {
      const when = isChoice(check.when) ? pick(check.when, selection) : check.when;
      if (when === null) return [];
      const test = parseTest(when);
      const settled: SettledCheck = "why" in check ? check : { argument: check.argument, should: pick(check.should, selection) };
      return [{ check: settled, test: substituteTest(test, (name) => expand({ kind: "name", name }, where, selection)) }];
    });
    const made = { tree: expand(parseFormula(pick(formula, selection)), where, selection), checks: tests };
    this.variants.set(key, made);
    return made;
  }

  private compile(selection: Selection): Compiled {
    const { tree, checks } = this.variant(selection);
    const shared = new Shared();
    for (const one of [tree, ...checks.flatMap(({ test }) => [test.left, test.right])]) shared.count(one);
    return {
      evaluate: compile(tree, this.names, shared),
      checks: checks.map(({ check, test }) => ({ check, holds: compileTest(test, this.names, shared) })),
    };
  }

  /** The function of one row over columns in the order of the arguments. */
  rows(columns: Columns): (row: number) => RowResult {
    return (row) => {
      const form = this.formAt(columns, row);
      for (const { holds, check } of form.checks) if (holds(columns, row)) return this.fail(check, columns, row);
      const value = form.evaluate(columns, row);
      /* Adding 0 turns -0 into the 0 that a sheet can show. */
      return Number.isFinite(value) ? value + 0 : noFiniteValue;
    };
  }

  /** The compiled formula of a row, under a number made of the cases its arguments pick. */
  private formAt(columns: Columns, row: number): Compiled {
    let key = 0;
    for (const { place, cases, byPresence } of this.choosers) {
      const value = columns[place]![row]!;
      key = key * cases.length + (byPresence ? (Number.isNaN(value) ? 1 : 0) : value);
    }
    return (this.compiled[key] ??= this.compile(this.selectionOf(key)));
  }

  private selectionOf(key: number): Selection {
    const selection: Record<string, string> = {};
    let rest = key;
    for (const { name, cases } of [...this.choosers].reverse()) {
      selection[name] = cases[rest % cases.length]!;
      rest = Math.floor(rest / cases.length);
    }
    return selection;
  }

  private fail(check: SettledCheck, columns: Columns, row: number): Failure {
    if ("why" in check) return failure(check.why, check.message).failure;
    const value = columns[this.names.indexOf(check.argument)]![row]!;
    return refuse(check.argument, this.args[check.argument]!, Number.isNaN(value) ? null : value, check.should);
  }
}
