import type { Tree } from "../../../clv/formula/tree";
import type { Words } from "../../words/index";

const ranks = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 } as const;
const signs = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": " ^ " } as const;
const comparisons = { "<": "<", "<=": "≤", "=": "=", "<>": "≠", ">=": "≥", ">": ">" } as const;

const rankOf = (tree: Tree): number => (tree.kind === "binary" ? ranks[tree.operator] : tree.kind === "negative" ? 3 : tree.kind === "if" ? 0 : 5);

/** An equation of the model as people write it, each name replaced by what `nameOf` gives for it. */
export function treeText(tree: Tree, nameOf: (name: string) => string, page: Words["page"]): string {
  const inside = (part: Tree, least: number): string => {
    const text = treeText(part, nameOf, page);
    return rankOf(part) < least ? `(${text})` : text;
  };
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "name":
      return nameOf(tree.name);
    case "negative":
      return `−${inside(tree.operand, 4)}`;
    case "binary": {
      const rank = ranks[tree.operator];
      const isOneSided = tree.operator !== "+" && tree.operator !== "*";
      return `${inside(tree.left, tree.operator === "^" ? rank + 1 : rank)}${signs[tree.operator]}${inside(tree.right, isOneSided ? rank + 1 : rank)}`;
    }
    case "if":
      return page.either(inside(tree.then, 1), `${inside(tree.test.left, 1)} ${comparisons[tree.test.operator]} ${inside(tree.test.right, 1)}`, inside(tree.otherwise, 1));
    case "call": {
      const [first, second] = tree.operands;
      if (tree.primitive === "EXP") return `e ^ ${inside(first!, 5)}`;
      if (tree.primitive === "ANNUITY") return page.sumOfPowers(inside(first!, 5), inside(second!, 1));
      return `${tree.primitive === "PAYMENTS" ? "payments" : tree.primitive.toLowerCase()}(${tree.operands.map((operand) => inside(operand, 0)).join("; ")})`;
    }
  }
}
