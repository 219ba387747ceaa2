import type { Cell, Input } from "../../src/clv/index";
import { parseReference } from "../../src/workbook/address";

/** Splits at the commas (or semicolons) that stand outside quotes and brackets. */
function split(text: string, at: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = "";
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && (sign === "{" || sign === "(")) depth += 1;
    if (!quoted && (sign === "}" || sign === ")")) depth -= 1;
    if (sign === at && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part];
}

function literal(text: string): Cell {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (!/^-?\d/.test(text)) throw new Error(`${text} is no value.`);
  return Number(text);
}

export type Sheet = readonly (readonly Cell[])[];

function input(text: string, sheet: Sheet | null): Input {
  if (text === "") return undefined;
  if (text.startsWith("{")) return split(text.slice(1, -1), ";").map((row) => split(row, ",").map(literal));
  const place = sheet && !text.startsWith('"') ? parseReference(text) : null;
  if (!place || !sheet) return literal(text);
  const { startRow, startColumn, endRow, endColumn } = place;
  return sheet.slice(startRow, endRow! + 1).map((row) => row.slice(startColumn, endColumn! + 1));
}

/** Reads "=CLV(250,0.8)" or "=CLV(A2,B2)" over the rows of a sheet into the function's name and its inputs. */
export function readFormula(formula: string, sheet: Sheet | null = null): { id: string; inputs: Input[] } {
  const match = /^=([A-Z.]+)\((.*)\)$/s.exec(formula);
  if (!match) throw new Error(`${formula} is no call of one function.`);
  return { id: match[1]!, inputs: split(match[2]!, ",").map((text) => input(text, sheet)) };
}
