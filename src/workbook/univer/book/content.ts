import { CellValueType, type ICellData } from "@univerjs/core";
import type { Content } from "../../../lever-model/plan/plan";

export const emptied: ICellData = { v: null, f: null, si: null, p: null };

/** A planned content as the engine stores it; what the cell held before goes. */
export function stored(content: Content | null): ICellData {
  switch (content?.kind) {
    case "formula":
      return { ...emptied, f: content.formula, t: null };
    case "number":
      return { ...emptied, v: content.value, t: CellValueType.NUMBER };
    case "flag":
      return { ...emptied, v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "text":
      return content.text === "" ? { ...emptied, t: null } : { ...emptied, v: content.text, t: textType(content.text) };
    default:
      return { ...emptied, t: null };
  }
}

/** The same for a cell that is new: only what stands there. */
export const fresh = (content: Content): ICellData =>
  Object.fromEntries(Object.entries(stored(content)).filter(([, value]) => value !== null));

/** The engine takes some texts for formulas, numbers or days when they are edited, unless they are marked as texts. */
function textType(text: string): CellValueType {
  const isTaken = /^\s*[-=+@'(]/.test(text) || /^[\s\d.,%$€£:/()-]+(?:[eE][-+]?\d+)?$/.test(text) || /^(?:true|false)$/i.test(text);
  return isTaken ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
