import type { PlanOptions } from "../blocks/context";
import type { LeverModel } from "../state/state";
import { toText } from "../state/store";
import { layout } from "./layout";
import type { PlanState } from "./plan";
import { stateBlock, tagOf } from "./tag";

/** A cell of a sheet holds no more than 32,767 signs. */
const pieceLength = 30_000;
/** Begins every piece, so that none looks like a formula or a number. */
const begins = "·";

/** The hidden sheet that keeps the state: tag and layout, how the model was written, the state in pieces. */
export function stateSheet(model: LeverModel, options: PlanOptions): PlanState {
  const text = toText(model);
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, at) => text.slice(at * pieceLength, (at + 1) * pieceLength));
  return {
    name: `${options.sheetPrefix}Model state`,
    rows: [[tagOf(model.id, stateBlock), layout], [`${begins}${JSON.stringify(options)}`], ...pieces.map((piece) => [`${begins}${piece}`])],
  };
}

/** The texts of the pieces, in order: first how it was written, then the state. */
export function readPieces(column: readonly string[]): { readonly options: string; readonly state: string } | null {
  const pieces = column.map((piece) => (piece.startsWith(begins) ? piece.slice(begins.length) : null));
  if (pieces.length < 2 || pieces.includes(null)) return null;
  return { options: pieces[0]!, state: pieces.slice(1).join("") };
}
