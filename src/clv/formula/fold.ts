import { primitives } from "./primitives";
import type { Comparator, Operator, Tree } from "./tree";

const isNumber = (tree: Tree, value: number): boolean => tree.kind === "number" && tree.value === value;

function arithmetic(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "^":
      return left ** right;
  }
}

export function compare(operator: Comparator, left: number, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
  }
}

/** The number a tree stands for when `known` gives one for every name in it, else null. */
export function knownValue(tree: Tree, known: (name: string) => number | null): number | null {
  const part = (node: Tree): number | null => knownValue(node, known);
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "name":
      return known(tree.name);
    case "negative": {
      const operand = part(tree.operand);
      return operand === null ? null : -operand;
    }
    case "binary": {
      const left = part(tree.left);
      const right = part(tree.right);
      return left === null || right === null ? null : arithmetic(tree.operator, left, right);
    }
    case "if": {
      const left = part(tree.test.left);
      const right = part(tree.test.right);
      if (left === null || right === null) return null;
      return compare(tree.test.operator, left, right) ? part(tree.then) : part(tree.otherwise);
    }
    case "call": {
      const operands = tree.operands.map(part);
      if (operands.includes(null)) return null;
      return primitives[tree.primitive].value(operands[0]!, operands[1] ?? 0);
    }
  }
}

function foldBinary(operator: Operator, left: Tree, right: Tree): Tree {
  if (left.kind === "number" && right.kind === "number") return { kind: "number", value: arithmetic(operator, left.value, right.value) };
  if ((operator === "+" || operator === "-") && isNumber(right, 0)) return left;
  if (operator === "+" && isNumber(left, 0)) return right;
  if (operator === "*" && (isNumber(left, 0) || isNumber(right, 0))) return { kind: "number", value: 0 };
  if ((operator === "*" || operator === "/" || operator === "^") && isNumber(right, 1)) return left;
  if (operator === "^" && isNumber(right, 0)) return { kind: "number", value: 1 };
  if (operator === "*" && isNumber(left, 1)) return right;
  if (operator === "-" && right.kind === "number" && right.value < 0) {
    return { kind: "binary", operator: "+", left, right: { kind: "number", value: -right.value } };
  }
  return { kind: "binary", operator, left, right };
}

/**
 * Leaves out what the default of an omitted argument makes neutral (+ 0, × 1, e^0), so that the formula in the sheet
 * is the one an auditor knows. The numbers in the tree are constants and defaults only: what the user typed stays.
 */
export function fold(tree: Tree): Tree {
  switch (tree.kind) {
    case "number":
    case "name":
      return tree;
    case "negative": {
      const operand = fold(tree.operand);
      return operand.kind === "number" ? { kind: "number", value: 0 - operand.value } : { kind: "negative", operand };
    }
    case "binary":
      return foldBinary(tree.operator, fold(tree.left), fold(tree.right));
    case "if": {
      const [left, right] = [fold(tree.test.left), fold(tree.test.right)];
      if (left.kind === "number" && right.kind === "number") {
        return fold(compare(tree.test.operator, left.value, right.value) ? tree.then : tree.otherwise);
      }
      return { kind: "if", test: { ...tree.test, left, right }, then: fold(tree.then), otherwise: fold(tree.otherwise) };
    }
    case "call": {
      const operands = tree.operands.map(fold);
      const first = operands[0]!;
      if (tree.primitive === "EXP" && isNumber(first, 0)) return { kind: "number", value: 1 };
      return { ...tree, operands };
    }
  }
}
