import { parseReference, type Reference } from "../../../workbook/address";

/** A formula in parts: what is written, and the cells it names. */
export type Piece = { readonly kind: "text"; readonly text: string } | { readonly kind: "cells"; readonly text: string; readonly sheet: string; readonly reference: Reference };

const pattern = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])/gu;

/** Parts a formula at the cells that it names; one without a sheet belongs to `sheet`. Texts in quotes stay texts. */
export function piecesOf(formula: string, sheet: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const text = (until: number): void => {
    if (until > end) pieces.push({ kind: "text", text: formula.slice(end, until) });
    end = until;
  };
  for (const match of formula.matchAll(pattern)) {
    const reference = match[0].startsWith('"') ? null : parseReference(match[0]);
    if (reference === null) continue;
    text(match.index);
    pieces.push({ kind: "cells", text: match[0], sheet: reference.sheet ?? sheet, reference });
    end = match.index + match[0].length;
  }
  text(formula.length);
  return pieces;
}
