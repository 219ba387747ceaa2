import type { PrimitiveName } from "./primitives";

export type Operator = "+" | "-" | "*" | "/" | "^";
export type Comparator = "<" | "<=" | "=" | "<>" | ">=" | ">";

/** A closed form. Comparisons stand only as the test of an IF, because not every target has truth values. */
export type Tree =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly operand: Tree }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "if"; readonly test: Test; readonly then: Tree; readonly otherwise: Tree }
  | { readonly kind: "call"; readonly primitive: PrimitiveName; readonly operands: readonly Tree[] };

export interface Test {
  readonly operator: Comparator;
  readonly left: Tree;
  readonly right: Tree;
}

/** The same tree with every name replaced by what `replace` gives for it. */
export function substitute(tree: Tree, replace: (name: string) => Tree): Tree {
  const walk = (node: Tree): Tree => substitute(node, replace);
  switch (tree.kind) {
    case "number":
      return tree;
    case "name":
      return replace(tree.name);
    case "negative":
      return { ...tree, operand: walk(tree.operand) };
    case "binary":
      return { ...tree, left: walk(tree.left), right: walk(tree.right) };
    case "if":
      return { ...tree, test: substituteTest(tree.test, replace), then: walk(tree.then), otherwise: walk(tree.otherwise) };
    case "call":
      return { ...tree, operands: tree.operands.map(walk) };
  }
}

export const substituteTest = (test: Test, replace: (name: string) => Tree): Test => ({
  ...test,
  left: substitute(test.left, replace),
  right: substitute(test.right, replace),
});
