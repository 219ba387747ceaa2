import { type Cell, numberLiteral } from "../../clv/index";

function memberOf(text: string): Cell | undefined {
  const inQuotes = /^"((?:[^"]|"")*)"$/.exec(text);
  if (inQuotes) return inQuotes[1]!.replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** Reads an array constant in its invariant form, {1,"a";2,"b"}; null for any other text and for ragged rows. */
export function readArrayConstant(text: string): Cell[][] | null {
  if (!text.startsWith("{") || !text.endsWith("}")) return null;
  const rows: Cell[][] = [[]];
  for (const [, member, divider] of text.slice(1, -1).matchAll(/\s*("(?:[^"]|"")*"|[^,;"]*?)\s*([,;]|$)/g)) {
    const cell = memberOf(member!);
    if (cell === undefined) {
      if (member === "" && divider === "") break;
      return null;
    }
    rows[rows.length - 1]!.push(cell);
    if (divider === ";") rows.push([]);
    if (divider === "") break;
  }
  return rows.every((row) => row.length > 0 && row.length === rows[0]!.length) ? rows : null;
}

const memberText = (cell: Cell): string => {
  if (typeof cell === "number") return numberLiteral(cell);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : `"${(typeof cell === "string" ? cell : "").replaceAll('"', '""')}"`;
};

/** A range as an array constant. */
export const arrayConstant = (grid: readonly (readonly Cell[])[]): string =>
  `{${grid.map((row) => row.map(memberText).join(",")).join(";")}}`;
