import { isPrimitive, primitives } from "./primitives";
import type { Comparator, Operator, Test, Tree } from "./tree";

/** A fault in one of our own formula texts: thrown while an entry is prepared, never while a sheet calculates. */
export class FormulaError extends Error {}

type Token = { readonly kind: "number" | "name" | "sign" | "end"; readonly text: string };

const pattern = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z_0-9]*)|(<=|>=|<>|[-+*/^(),<>=]))/y;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (text.slice(pattern.lastIndex).trim() !== "") {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new FormulaError(`"${text}" cannot be read at "${text.slice(start)}"`);
    const [, number, name, sign] = match;
    if (number !== undefined) found.push({ kind: "number", text: number });
    else if (name !== undefined) found.push({ kind: "name", text: name });
    else found.push({ kind: "sign", text: sign ?? "" });
  }
  found.push({ kind: "end", text: "the end" });
  return found;
}

const comparators: readonly string[] = ["<", "<=", "=", "<>", ">=", ">"];

class Reader {
  private position = 0;
  private readonly found: readonly Token[];

  constructor(private readonly text: string) {
    this.found = tokens(text);
  }

  private get next(): Token {
    return this.found[this.position] ?? { kind: "end", text: "the end" };
  }

  private take(sign: string): boolean {
    if (this.next.kind !== "sign" || this.next.text !== sign) return false;
    this.position += 1;
    return true;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new FormulaError(`"${this.text}" needs "${sign}" before "${this.next.text}"`);
  }

  end<T>(read: T): T {
    if (this.next.kind !== "end") throw new FormulaError(`"${this.text}" has "${this.next.text}" left over`);
    return read;
  }

  sum(): Tree {
    let left = this.product();
    for (;;) {
      const operator = this.oneOf("+", "-");
      if (!operator) return left;
      left = { kind: "binary", operator, left, right: this.product() };
    }
  }

  private product(): Tree {
    let left = this.signed();
    for (;;) {
      const operator = this.oneOf("*", "/");
      if (!operator) return left;
      left = { kind: "binary", operator, left, right: this.signed() };
    }
  }

  private oneOf(...signs: Operator[]): Operator | undefined {
    return signs.find((sign) => this.take(sign));
  }

  /** Excel reads -a^b as (-a)^b and a^b^c as (a^b)^c; mathematics does not. Both are refused, so brackets must say which. */
  private signed(): Tree {
    if (!this.take("-")) return this.power();
    const operand = this.power();
    if (operand.kind === "binary" && operand.operator === "^" && !this.bracketed) {
      throw new FormulaError(`"${this.text}" raises a negated term: write the brackets`);
    }
    return { kind: "negative", operand };
  }

  private bracketed = false;

  private power(): Tree {
    const base = this.atom();
    if (!this.take("^")) return base;
    const exponent: Tree = this.take("-") ? { kind: "negative", operand: this.atom() } : this.atom();
    if (this.next.text === "^") throw new FormulaError(`"${this.text}" chains powers: write the brackets`);
    this.bracketed = false;
    return { kind: "binary", operator: "^", left: base, right: exponent };
  }

  private atom(): Tree {
    const { kind, text } = this.next;
    this.bracketed = false;
    if (kind === "number") {
      this.position += 1;
      return { kind: "number", value: Number(text) };
    }
    if (kind === "name") {
      this.position += 1;
      return this.take("(") ? this.call(text) : { kind: "name", name: text };
    }
    this.need("(");
    const inner = this.sum();
    this.need(")");
    this.bracketed = true;
    return inner;
  }

  private call(name: string): Tree {
    if (name === "IF") {
      const test = this.test();
      this.need(",");
      const then = this.sum();
      this.need(",");
      const otherwise = this.sum();
      this.need(")");
      return { kind: "if", test, then, otherwise };
    }
    if (!isPrimitive(name)) throw new FormulaError(`"${this.text}" calls ${name}, which is no primitive`);
    const operands = [this.sum()];
    while (this.take(",")) operands.push(this.sum());
    this.need(")");
    const { arity } = primitives[name];
    if (operands.length !== arity) throw new FormulaError(`"${this.text}" gives ${name} ${operands.length} operands, not ${arity}`);
    return { kind: "call", primitive: name, operands };
  }

  test(): Test {
    const left = this.sum();
    const { kind, text } = this.next;
    if (kind !== "sign" || !comparators.includes(text)) throw new FormulaError(`"${this.text}" needs a comparison`);
    this.position += 1;
    return { operator: text as Comparator, left, right: this.sum() };
  }
}

/** Reads a formula: numbers, names, + - * / ^, IF with one comparison as its test, and the primitives. */
export function parseFormula(text: string): Tree {
  const reader = new Reader(text);
  return reader.end(reader.sum());
}

/** Reads one comparison, such as "cac = 0". */
export function parseTest(text: string): Test {
  const reader = new Reader(text);
  return reader.end(reader.test());
}
