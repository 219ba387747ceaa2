import { FormulaError } from "./parse";
import { primitives } from "./primitives";
import type { Test, Tree } from "./tree";

/** One column per argument, one row per result. */
export type Columns = readonly Float64Array[];
export type Evaluate = (columns: Columns, row: number) => number;
export type Hold = (columns: Columns, row: number) => boolean;

/** Parts that stand in a formula more than once, by their text: each is calculated once a row. */
export class Shared {
  private readonly counts = new Map<string, number>();
  private readonly made = new Map<string, Evaluate>();

  /** Takes note of every part of a tree, before it is compiled. */
  count(tree: Tree): void {
    if (tree.kind === "number" || tree.kind === "name") return;
    const key = JSON.stringify(tree);
    const seen = this.counts.get(key) ?? 0;
    this.counts.set(key, seen + 1);
    /* The parts of a part that was met before are shared with it. */
    if (seen > 0) return;
    if (tree.kind === "negative") this.count(tree.operand);
    else if (tree.kind === "binary") [tree.left, tree.right].forEach((one) => this.count(one));
    else if (tree.kind === "call") tree.operands.forEach((one) => this.count(one));
    else [tree.test.left, tree.test.right, tree.then, tree.otherwise].forEach((one) => this.count(one));
  }

  once(tree: Tree, make: () => Evaluate): Evaluate {
    if (tree.kind === "number" || tree.kind === "name") return make();
    const key = JSON.stringify(tree);
    if ((this.counts.get(key) ?? 0) < 2) return make();
    const known = this.made.get(key);
    if (known) return known;
    const evaluate = make();
    let [lastColumns, lastRow, value]: [Columns | null, number, number] = [null, -1, 0];
    const remembering: Evaluate = (columns, row) => {
      if (row !== lastRow || columns !== lastColumns) {
        value = evaluate(columns, row);
        lastColumns = columns;
        lastRow = row;
      }
      return value;
    };
    this.made.set(key, remembering);
    return remembering;
  }
}

/** Turns a tree into nested closures, once; `names` gives each name the place of its column. Columns never change. */
export function compile(tree: Tree, names: readonly string[], shared = new Shared()): Evaluate {
  return shared.once(tree, () => compileNew(tree, names, shared));
}

function compileNew(tree: Tree, names: readonly string[], shared: Shared): Evaluate {
  const part = (node: Tree): Evaluate => compile(node, names, shared);
  switch (tree.kind) {
    case "number": {
      const { value } = tree;
      return () => value;
    }
    case "name": {
      const place = names.indexOf(tree.name);
      if (place < 0) throw new FormulaError(`the formula names "${tree.name}", which is not an argument`);
      return (columns, row) => columns[place]![row]!;
    }
    case "negative": {
      const operand = part(tree.operand);
      return (columns, row) => -operand(columns, row);
    }
    case "if": {
      const holds = compileTest(tree.test, names, shared);
      const then = part(tree.then);
      const otherwise = part(tree.otherwise);
      return (columns, row) => (holds(columns, row) ? then(columns, row) : otherwise(columns, row));
    }
    case "call": {
      const { value } = primitives[tree.primitive];
      const [first, second] = tree.operands.map(part);
      if (first && second) return (columns, row) => value(first(columns, row), second(columns, row));
      return (columns, row) => value(first!(columns, row), 0);
    }
    case "binary":
      return compileBinary(tree.operator, part(tree.left), part(tree.right));
  }
}

function compileBinary(operator: string, left: Evaluate, right: Evaluate): Evaluate {
  switch (operator) {
    case "+":
      return (columns, row) => left(columns, row) + right(columns, row);
    case "-":
      return (columns, row) => left(columns, row) - right(columns, row);
    case "*":
      return (columns, row) => left(columns, row) * right(columns, row);
    case "/":
      return (columns, row) => left(columns, row) / right(columns, row);
    default:
      return (columns, row) => left(columns, row) ** right(columns, row);
  }
}

export function compileTest(test: Test, names: readonly string[], shared = new Shared()): Hold {
  const left = compile(test.left, names, shared);
  const right = compile(test.right, names, shared);
  switch (test.operator) {
    case "<":
      return (columns, row) => left(columns, row) < right(columns, row);
    case "<=":
      return (columns, row) => left(columns, row) <= right(columns, row);
    case "=":
      return (columns, row) => left(columns, row) === right(columns, row);
    case "<>":
      return (columns, row) => left(columns, row) !== right(columns, row);
    case ">=":
      return (columns, row) => left(columns, row) >= right(columns, row);
    case ">":
      return (columns, row) => left(columns, row) > right(columns, row);
  }
}
