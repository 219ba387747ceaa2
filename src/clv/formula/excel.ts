import { knownValue } from "./fold";
import { numberLiteral, type Operand } from "./operand";
import { primitives } from "./primitives";
import type { Operator, Test, Tree } from "./tree";

export type Operands = (name: string) => Operand;

/* How tightly a text holds together: anything, a sum, a product, a power, an atom. */
const strength = { any: 0, sum: 1, product: 2, power: 3, atom: 4 } as const;
type Strength = (typeof strength)[keyof typeof strength];

const strengthOf: Record<Operator, Strength> = {
  "+": strength.sum,
  "-": strength.sum,
  "*": strength.product,
  "/": strength.product,
  "^": strength.power,
};

const bracket = (text: string, has: Strength, needs: Strength): string => (has < needs ? `(${text})` : text);

/**
 * Writes a tree as plain Excel arithmetic: English names, comma, decimal point. Brackets keep the order in which the
 * tree is evaluated, so that the sheet rounds exactly where the add-in does.
 */
export function toExcel(tree: Tree, operands: Operands, needs: Strength = strength.any): string {
  switch (tree.kind) {
    case "number":
      return tree.value < 0 ? bracket(numberLiteral(tree.value), strength.any, needs) : numberLiteral(tree.value);
    case "name": {
      const { text, atom } = operands(tree.name);
      return bracket(text, atom ? strength.atom : strength.any, needs);
    }
    case "negative":
      /* Excel reads -a^b as (-a)^b, so a negated term is bracketed wherever anything stands beside it. */
      return bracket(`-${toExcel(tree.operand, operands, strength.atom)}`, strength.any, needs);
    case "if":
      return `IF(${testToExcel(tree.test, operands)},${toExcel(tree.then, operands)},${toExcel(tree.otherwise, operands)})`;
    case "call": {
      const { excel, brackets } = primitives[tree.primitive];
      const inner = brackets ? strength.atom : strength.any;
      const [first, second] = tree.operands;
      const known = knownValue(first!, (name) => operands(name).value);
      const { text, holds } = excel(toExcel(first!, operands, inner), second ? toExcel(second, operands, inner) : "", known);
      return bracket(text, strength[holds], needs);
    }
    case "binary": {
      const own = strengthOf[tree.operator];
      const leftNeeds = tree.operator === "^" ? strength.atom : own;
      const rightNeeds = tree.operator === "^" ? strength.atom : ((own + 1) as Strength);
      const text = `${toExcel(tree.left, operands, leftNeeds)}${tree.operator}${toExcel(tree.right, operands, rightNeeds)}`;
      return bracket(text, own, needs);
    }
  }
}

const sideOfTest = (tree: Tree, operands: Operands): string =>
  tree.kind === "number" ? numberLiteral(tree.value) : toExcel(tree, operands, strength.sum);

export const testToExcel = (test: Test, operands: Operands): string =>
  `${sideOfTest(test.left, operands)}${test.operator}${sideOfTest(test.right, operands)}`;
