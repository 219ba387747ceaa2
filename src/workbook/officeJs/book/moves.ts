import type { BookEdit } from "../../book";
import type { At } from "../runs";

export type Move = Extract<BookEdit, { readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns" }>;

export const isMove = (edit: BookEdit): edit is Move =>
  edit.kind === "insertRows" || edit.kind === "insertColumns" || edit.kind === "deleteRows" || edit.kind === "deleteColumns";
export const isDeletion = (edit: BookEdit): edit is Move => edit.kind === "deleteRows" || edit.kind === "deleteColumns";

/** Where a cell stood before the moves of its sheet; null for one that came with them. */
export function originOf(moves: readonly Move[], { row, column }: At): At | null {
  const place = { row, column };
  for (const { kind, at, count } of [...moves].reverse()) {
    const line = kind === "insertRows" || kind === "deleteRows" ? "row" : "column";
    if (place[line] < at) continue;
    if (kind === "deleteRows" || kind === "deleteColumns") place[line] += count;
    else if (place[line] >= at + count) place[line] -= count;
    else return null;
  }
  return place;
}
