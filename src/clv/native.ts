import type { Argument } from "./arguments";
import type { Arguments, ClosedForm, SettledCheck } from "./closedForm";
import type { Selection } from "./formula/choices";
import { testToExcel, toExcel } from "./formula/excel";
import { compare, fold, knownValue } from "./formula/fold";
import { literalText, operand, type Operand } from "./formula/operand";
import { substitute, type Tree } from "./formula/tree";
import { failure, type Grid, type Result, success } from "./result";

/** The formula text that stands for each argument, in order; null, undefined or "" for one that is left out. */
export type ArgumentTexts = readonly (string | null | undefined)[];

/** The values behind a reference, where a workbook is at hand: a block of inputs is written by the labels in it. */
export type ReadCells = (reference: string) => Grid | null;

const errorOf = (check: SettledCheck): string => {
  if (!("why" in check)) return "#VALUE!";
  const codes = { "no finite value": "#NUM!", "zero denominator": "#DIV/0!", "not available": "#N/A" } as const;
  return codes[check.why];
};

export const isLeftOut = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === "" || text.trim() === '""';

/** The case a written argument picks, or null when it comes from a cell and the sheet must pick. */
function writtenCase(name: string, argument: Argument, text: string | null | undefined): Result<string | null> {
  if (argument.type === "flag") {
    if (isLeftOut(text)) return success(argument.default ? "TRUE" : "FALSE");
    const word = text!.trim().toUpperCase();
    return success(word === "TRUE" || word === "FALSE" ? word : null);
  }
  if (argument.type !== "choice") return success(isLeftOut(text) ? "missing" : "given");
  if (isLeftOut(text)) return success(argument.default ?? null);
  const literal = literalText(text!);
  if (literal === null) return success(null);
  const typed = literal.trim().toLowerCase();
  const meant = (argument.also[typed] ?? typed).toLowerCase();
  const found = argument.values.find((value) => value.toLowerCase() === meant);
  return found === undefined
    ? failure("argument", `${name} should be one of ${argument.values.map((value) => `"${value}"`).join(", ")}, not "${literal}"`)
    : success(found);
}

/** Writes a closed form as plain Excel arithmetic, without the "=". */
export function nativeFormula(args: Arguments, form: ClosedForm, texts: ArgumentTexts): Result<string> {
  const names = Object.keys(args);
  const textOf = (name: string): string | null | undefined => texts[names.indexOf(name)];
  for (const name of names) {
    if (!args[name]!.optional && isLeftOut(textOf(name))) return failure("argument", `${name} is needed before the formula can be written`);
  }

  const operands = (name: string): Operand => operand(textOf(name)!);

  function settled(tree: Tree): Tree {
    return fold(
      substitute(tree, (name) => {
        const argument = args[name]!;
        const isDefault = argument.type === "number" && argument.default !== undefined && isLeftOut(textOf(name));
        return isDefault ? { kind: "number", value: argument.default } : { kind: "name", name };
      }),
    );
  }

  function write(selection: Selection): string {
    const { tree, checks } = form.variant(selection);
    const known = (name: string): number | null => operands(name).value;
    let text = toExcel(settled(tree), operands);
    const guards = new Set<string>();
    for (const { check, test } of [...checks].reverse()) {
      const left = settled(test.left);
      const right = settled(test.right);
      const leftValue = knownValue(left, known);
      const rightValue = knownValue(right, known);
      if (leftValue !== null && rightValue !== null) {
        if (compare(test.operator, leftValue, rightValue)) text = errorOf(check);
        continue;
      }
      const guard = `${testToExcel({ ...test, left, right }, operands)},${errorOf(check)}`;
      if (!guards.has(guard)) text = `IF(${guard},${text})`;
      guards.add(guard);
    }
    return text;
  }

  /* An argument that chooses and comes from a cell becomes one IF per case, the last of them an error. */
  function branch(remaining: readonly string[], selection: Selection): Result<string> {
    const [name, ...rest] = remaining;
    if (name === undefined) return success(write(selection));
    const argument = args[name]!;
    const written = writtenCase(name, argument, textOf(name));
    if (!written.ok) return written;
    if (written.value !== null) return branch(rest, { ...selection, [name]: written.value });
    const cell = toExcel({ kind: "name", name }, operands, 4);
    let text = argument.type === "choice" ? "#VALUE!" : "";
    for (const one of [...form.cases(name)].reverse()) {
      const inner = branch(rest, { ...selection, [name]: one });
      if (!inner.ok) return inner;
      if (argument.type === "choice") text = `IF(${cell}="${one}",${inner.value},${text})`;
      else text = text === "" || text === inner.value ? inner.value : `IF(${cell},${text},${inner.value})`;
    }
    return success(text);
  }

  return branch(form.chooses, {});
}

/** Several results in one formula: an array that spills to the right. */
export function sideBySide(texts: readonly Result<string>[]): Result<string> {
  const written: string[] = [];
  for (const text of texts) {
    if (!text.ok) return text;
    written.push(text.value);
  }
  return success(written.length === 1 ? written[0]! : `CHOOSE({${written.map((_, place) => place + 1).join(",")}},${written.join(",")})`);
}
