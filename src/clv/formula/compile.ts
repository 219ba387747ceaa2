import { FormulaError } from "./parse";
import { primitives } from "./primitives";
import type { Test, Tree } from "./tree";

/** One column per argument, one row per result. */
export type Columns = readonly Float64Array[];
export type Evaluate = (columns: Columns, row: number) => number;
export type Hold = (columns: Columns, row: number) => boolean;

/** Turns a tree into nested closures, once; `names` gives each name the place of its column. */
export function compile(tree: Tree, names: readonly string[]): Evaluate {
  const part = (node: Tree): Evaluate => compile(node, names);
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
      const holds = compileTest(tree.test, names);
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

export function compileTest(test: Test, names: readonly string[]): Hold {
  const left = compile(test.left, names);
  const right = compile(test.right, names);
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
