import type { Operator, Tree } from "./tree";

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A symbol such as "β_r": the part after "_" is a subscript. */
export function symbolToMathML(symbol: string): string {
  const [base = "", subscript] = symbol.split("_");
  const letter = (text: string): string => `<mi>${escape(text)}</mi>`;
  return subscript === undefined ? letter(base) : `<msub>${letter(base)}${letter(subscript)}</msub>`;
}

const row = (...parts: string[]): string => `<mrow>${parts.join("")}</mrow>`;
const sign = (text: string): string => `<mo>${text}</mo>`;
const brackets = (text: string): string => row(sign("("), text, sign(")"));

const isSum = (tree: Tree): boolean => tree.kind === "negative" || (tree.kind === "binary" && (tree.operator === "+" || tree.operator === "-"));
const isProduct = (tree: Tree): boolean => tree.kind === "binary" && tree.operator === "*";
const isAtom = (tree: Tree): boolean => tree.kind === "name" || tree.kind === "number";

function binary(operator: Operator, left: Tree, right: Tree, write: (tree: Tree) => string): string {
  const inside = (tree: Tree, needs: boolean): string => (needs ? brackets(write(tree)) : write(tree));
  switch (operator) {
    case "+":
      return row(write(left), sign("+"), inside(right, right.kind === "negative"));
    case "-":
      return row(write(left), sign("−"), inside(right, isSum(right)));
    case "*":
      return row(inside(left, isSum(left)), sign("·"), inside(right, isSum(right) || isProduct(right)));
    case "/":
      return `<mfrac>${write(left)}${write(right)}</mfrac>`;
    case "^":
      return `<msup>${inside(left, !isAtom(left))}${write(right)}</msup>`;
  }
}

/** Writes a tree as presentation MathML, with `symbol` giving the letter of each argument. */
export function toMathML(tree: Tree, symbol: (name: string) => string): string {
  const write = (node: Tree): string => toMathML(node, symbol);
  switch (tree.kind) {
    case "number":
      return tree.value === 0.5 ? "<mfrac><mn>1</mn><mn>2</mn></mfrac>" : `<mn>${tree.value}</mn>`;
    case "name":
      return symbolToMathML(symbol(tree.name));
    case "negative":
      return row(sign("−"), isSum(tree.operand) ? brackets(write(tree.operand)) : write(tree.operand));
    case "binary":
      return binary(tree.operator, tree.left, tree.right, write);
    case "if":
      return row(
        write(tree.then),
        "<mtext>&#160;if&#160;</mtext>",
        write(tree.test.left),
        sign(escape(tree.test.operator)),
        write(tree.test.right),
        "<mtext>, else&#160;</mtext>",
        write(tree.otherwise),
      );
    case "call":
      return call(tree.primitive, tree.operands, write);
  }
}

function call(primitive: string, operands: readonly Tree[], write: (tree: Tree) => string): string {
  const [first, second] = operands;
  const power = (exponent: string): string => `<msup>${isAtom(first!) ? write(first!) : brackets(write(first!))}${exponent}</msup>`;
  switch (primitive) {
    case "EXP":
      return `<msup><mi>e</mi>${write(first!)}</msup>`;
    case "ANNUITY": {
      const upper = row(write(second!), sign("−"), "<mn>1</mn>");
      return row(`<munderover>${sign("∑")}${row("<mi>t</mi>", sign("="), "<mn>0</mn>")}${upper}</munderover>`, power("<mi>t</mi>"));
    }
    case "PAYMENTS": {
      const rest = row("<mn>1</mn>", sign("−"), write(second!), sign("·"), brackets(row("<mn>1</mn>", sign("−"), write(first!))));
      return `<mfrac>${row("<mi>ln</mi>", brackets(rest))}${row("<mi>ln</mi>", brackets(write(first!)))}</mfrac>`;
    }
    default:
      return row("<mi>ln</mi>", brackets(write(first!)));
  }
}
