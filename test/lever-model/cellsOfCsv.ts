import { parse } from "papaparse";

/** The rows of a sheet by their ids, which stand in the first column; numbers as numbers, percentages as shares. */
export function rowsById(csv: string): ReadonlyMap<string, readonly (string | number)[]> {
  const { data } = parse<string[]>(csv.replace(/^\uFEFF/, ""));
  return new Map(data.filter(([id]) => id !== undefined && id !== "").map(([id, ...cells]) => [id!, cells.map(cell)]));
}

function cell(text: string): string | number {
  if (/^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/.test(text)) return Number(text);
  return /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?%$/.test(text) ? Number(text.slice(0, -1)) / 100 : text;
}
