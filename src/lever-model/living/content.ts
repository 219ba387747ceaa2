import type { BookCell, Held } from "../../workbook/book";
import type { Content } from "../plan/plan";

/** What a cell would hold with this content. */
export function heldBy(content: Content): Held {
  if (content.kind === "formula") return content.formula;
  return content.kind === "text" ? content.text : content.value;
}

export const isFormula = (held: Held): held is string => typeof held === "string" && held.startsWith("=");

/** Part by part: texts in double quotes, sheets in single ones, and what stands between them. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** A formula in one spelling: programs differ in spaces, capitals and the quotes around the names of sheets. */
export const spelled = (formula: string): string =>
  (formula.match(parts) ?? [])
    .map((part) => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'")) return (/^'[A-Za-z_][A-Za-z0-9_.]*'$/.test(part) ? part.slice(1, -1) : part).toUpperCase();
      return part.replace(/[\s@]/g, "").toUpperCase();
    })
    .join("");

const close = 1e-12;

/** Whether a cell still holds what was written into it. */
export function isSame(content: Content | null, cell: BookCell | undefined): boolean {
  const held = cell?.held ?? "";
  const wanted = content === null ? "" : heldBy(content);
  if (content?.kind === "formula") return isFormula(held) && (held === content.formula || spelled(held) === spelled(content.formula));
  if (typeof wanted === "number" && typeof held === "number") return Math.abs(wanted - held) <= close * Math.abs(wanted);
  if (typeof wanted === "string" && typeof held === "string") return wanted.trim() === held.trim();
  return wanted === held;
}

/** The user has deleted what the formula needs; the model puts it back. */
export const isBroken = (cell: BookCell | undefined): boolean => cell !== undefined && isFormula(cell.held) && cell.held.includes("#REF!");
