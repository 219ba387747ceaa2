import type { Entry } from "../../clv/index";
import type { Tree } from "../../clv/formula/tree";
import type { Words } from "../words/index";

/** The cases that the form picks: of a choice its value, of a flag "TRUE" or "FALSE", of an optional number "given" or "missing". */
export type Picked = Readonly<Record<string, string>>;

const ranks = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 } as const;
const signs = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": " ^ " } as const;
const negativeRank = 3;
const atomRank = 5;

const rankOf = (tree: Tree): number => {
  if (tree.kind === "binary") return ranks[tree.operator];
  return tree.kind === "negative" ? negativeRank : tree.kind === "if" ? 0 : atomRank;
};

function write(tree: Tree, page: Words["page"], least = 0): string {
  const text = plain(tree, page);
  return rankOf(tree) < least ? `(${text})` : text;
}

function plain(tree: Tree, page: Words["page"]): string {
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "name":
      return tree.name.replaceAll("_", " ");
    case "negative":
      return `−${write(tree.operand, page, negativeRank + 1)}`;
    case "binary": {
      const rank = ranks[tree.operator];
      const isOneSided = tree.operator !== "+" && tree.operator !== "*";
      return `${write(tree.left, page, tree.operator === "^" ? rank + 1 : rank)}${signs[tree.operator]}${write(tree.right, page, isOneSided ? rank + 1 : rank)}`;
    }
    case "if":
      return page.either(
        write(tree.then, page, 1),
        `${write(tree.test.left, page, 1)} ${tree.test.operator} ${write(tree.test.right, page, 1)}`,
        write(tree.otherwise, page, 1),
      );
    case "call":
      return call(tree.primitive, tree.operands, page);
  }
}

function call(primitive: string, operands: readonly Tree[], page: Words["page"]): string {
  const [first, second] = operands;
  if (primitive === "EXP") return `e ^ ${write(first!, page, atomRank)}`;
  if (primitive === "ANNUITY") return page.sumOfPowers(write(first!, page, atomRank), write(second!, page, 1));
  if (primitive === "PAYMENTS")
    return `ln(1 − ${write(second!, page, 2)} × (1 − ${write(first!, page, 2)})) ÷ ln(${write(first!, page)})`;
  return `ln(${operands.map((operand) => write(operand, page)).join(", ")})`;
}

function completed(entry: Entry, picked: Picked): Picked {
  const preset = (name: string): string => {
    const argument = entry.arguments.find((one) => one.name === name)?.argument;
    if (argument?.type === "choice") return argument.default ?? argument.values[0]!;
    if (argument?.type === "flag") return argument.default ? "TRUE" : "FALSE";
    return argument?.type !== "number" || argument.default === undefined ? "missing" : "given";
  };
  return Object.fromEntries((entry.closedForm?.chooses ?? []).map((name) => [name, picked[name] ?? preset(name)]));
}

/** "CLV = margin × (1 + discount) ÷ …": the formula with the names of its arguments; null for a function that needs a program. */
export function wordsFormula(entry: Entry, picked: Picked, page: Words["page"]): string | null {
  if (!entry.closedForm) return null;
  return `${entry.symbol} = ${plain(entry.closedForm.variant(completed(entry, picked)).tree, page)}`;
}
