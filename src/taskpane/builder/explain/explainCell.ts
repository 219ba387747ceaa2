import { parseFormula } from "../../../clv/formula/parse";
import { lines } from "../../../lever-model/equations/chain";
import { assumptions } from "../../../lever-model/state/assumptions";
import type { Footnote, LeverModel } from "../../../lever-model/state/state";
import type { AssumptionId } from "../../../lever-model/state/words";
import { addressOf } from "../../../workbook/address";
import type { BookSurvey, Held } from "../../../workbook/book";
import type { Words } from "../../words/index";
import { cellAt, columnLabel, type ModelSheet, modelSheetsOf, rowLabel } from "./modelSheets";
import { type Piece, piecesOf } from "./references";
import { shownHeld } from "./shownHeld";
import { symbolOf } from "./symbols";
import { treeText } from "./treeText";

/** A cell or a run of cells that the number is made from. */
export interface Precedent {
  readonly label: string;
  readonly sheet: string;
  readonly address: string;
  /** Empty for a run of cells. */
  readonly value: string;
}

export interface Explained {
  readonly model: LeverModel;
  readonly label: string;
  readonly column: string;
  readonly value: string;
  readonly what: "formula" | "input" | "text";
  /** What the number means, for an assumption. */
  readonly help: string;
  readonly inWords: string | null;
  readonly inSymbols: string | null;
  readonly inNumbers: string | null;
  readonly formula: string | null;
  readonly precedents: readonly Precedent[];
  /** Of the assumptions it rests on. */
  readonly footnotes: readonly (Footnote & { readonly number: number })[];
  /** Assumptions it rests on that have no footnote. */
  readonly bare: readonly AssumptionId[];
}

export type Explanation = { readonly kind: "none" } | { readonly kind: "own"; readonly model: LeverModel } | { readonly kind: "model"; readonly explained: Explained };

const assumptionOf = (id: string): AssumptionId | null => (id.startsWith("in/") && id.slice(3) in assumptions ? (id.slice(3) as AssumptionId) : null);
/** Equations stand in four tables, the cases of the model as columns. */
const lineOf = (id: string) => {
  const match = /^(?:calc|coal|alone|swing)\/(\w+)$/.exec(id);
  return match === null ? undefined : lines.find(({ name }) => name === match[1]);
};

/** So many cells of a run are followed; longer runs hold the same kind of row. */
const mostCells = 2000;

/** What stands in a cell of a model's sheet, where it comes from and what it rests on. */
export function explainCell(survey: BookSurvey, place: { readonly sheet: string; readonly row: number; readonly column: number }, words: Words): Explanation {
  const { sheets, models } = modelSheetsOf(survey);
  const sheet = sheets.get(place.sheet);
  const model = sheet && models.get(sheet.plan.modelId);
  if (sheet === undefined || model === undefined) return { kind: "none" };
  const row = sheet.rows.get(place.row);
  const planned = row?.cells.find(({ column }) => column === place.column);
  const cell = cellAt(sheet, place.row, place.column);
  if (cell === undefined || cell.held === "") return { kind: "none" };
  if (row === undefined || planned === undefined || place.column === 0) return { kind: "own", model };
  const formula = typeof cell.held === "string" && cell.held.startsWith("=") ? cell.held : null;
  const pieces = formula === null ? [] : piecesOf(formula.slice(1), place.sheet);
  const column = columnLabel(sheet, place.row, place.column);
  const named = (piece: Extract<Piece, { kind: "cells" }>): string => nameOf(sheets, piece, column);
  const line = formula === null ? undefined : lineOf(row.id);
  const spell = (cells: (piece: Extract<Piece, { kind: "cells" }>) => string): string => pieces.map((piece) => (piece.kind === "cells" ? cells(piece) : spelled(piece.text))).join("");
  const tree = line && parseFormula(line.formula);
  const own = assumptionOf(row.id);
  const rests = [...restsOn(sheets, place)];
  const format = planned.format;
  return {
    kind: "model",
    explained: {
      model, label: rowLabel(sheet, place.row), column, value: shownHeld(cell.value, format),
      what: formula !== null ? "formula" : typeof cell.held === "string" ? "text" : "input",
      help: own === null ? "" : words.builder.model.assumptions[own].help,
      inWords: formula === null ? null : tree ? treeText(tree, labelOfName, words.page) : spell((piece) => `[${named(piece)}]`),
      inSymbols: tree ? `${symbolOf(line.name) ?? line.label} = ${treeText(tree, (name) => symbolOf(name) ?? labelOfName(name), words.page)}` : null,
      inNumbers: formula === null ? null : `${spell((piece) => valueOf(sheets, piece) ?? `[${named(piece)}]`)} = ${shownHeld(cell.value, format)}`,
      formula,
      precedents: unique(pieces.flatMap((piece) => (piece.kind === "cells" ? [precedent(sheets, piece, column)] : []))),
      footnotes: model.footnotes.flatMap((note, at) => (rests.includes(note.on as AssumptionId) ? [{ ...note, number: at + 1 }] : [])),
      bare: rests.filter((id) => !model.footnotes.some(({ on }) => on === id)),
    },
  };
}

type Sheets = ReadonlyMap<string, ModelSheet>;
type Cells = Extract<Piece, { kind: "cells" }>;

const isOne = ({ reference }: Cells): boolean => reference.startRow === reference.endRow && reference.startColumn === reference.endColumn;

const labelOfName = (name: string): string =>
  lines.find((line) => line.name === name)?.label ?? (name in assumptions ? assumptions[name as AssumptionId].label : name.replaceAll("_", " "));

/** Signs as people write them. */
const spelled = (text: string): string => (text.startsWith('"') ? text : text.replaceAll("*", " × ").replaceAll("/", " ÷ ").replaceAll("-", " − ").replaceAll("+", " + ").replaceAll(",", "; "));

function nameOf(sheets: Sheets, piece: Cells, ownColumn: string): string {
  const sheet = sheets.get(piece.sheet);
  if (sheet === undefined) return piece.text;
  const { startRow, startColumn, endRow } = piece.reference;
  const first = rowLabel(sheet, startRow) || piece.text;
  if (!isOne(piece)) return `${first} … ${rowLabel(sheet, endRow ?? startRow) || piece.text}`;
  const column = columnLabel(sheet, startRow, startColumn);
  return column === "" || column === ownColumn || column === first ? first : `${first}, ${column}`;
}

function valueOf(sheets: Sheets, piece: Cells): string | null {
  const sheet = sheets.get(piece.sheet);
  if (sheet === undefined || !isOne(piece)) return null;
  const { startRow, startColumn } = piece.reference;
  const value: Held | undefined = cellAt(sheet, startRow, startColumn)?.value;
  return value === undefined ? null : shownHeld(value, sheet.rows.get(startRow)?.cells.find(({ column }) => column === startColumn)?.format ?? null);
}

function precedent(sheets: Sheets, piece: Cells, ownColumn: string): Precedent {
  const { startRow, startColumn, endRow, endColumn } = piece.reference;
  const address = addressOf(startRow, startColumn, (endRow ?? startRow) - startRow + 1, (endColumn ?? startColumn) - startColumn + 1);
  return { label: nameOf(sheets, piece, ownColumn), sheet: piece.sheet, address, value: valueOf(sheets, piece) ?? "" };
}

const unique = (all: readonly Precedent[]): readonly Precedent[] => [...new Map(all.map((one) => [`${one.sheet}!${one.address}`, one])).values()];

/** The assumptions that a cell is made from in the end, found along the formulas as they stand. */
function restsOn(sheets: Sheets, start: { readonly sheet: string; readonly row: number; readonly column: number }): ReadonlySet<AssumptionId> {
  const found = new Set<AssumptionId>();
  const seen = new Set<string>();
  const open = [start];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const key = `${place.sheet}!${place.row},${place.column}`;
    const sheet = sheets.get(place.sheet);
    if (seen.has(key) || sheet === undefined) continue;
    seen.add(key);
    const id = assumptionOf(sheet.rows.get(place.row)?.id ?? "");
    if (id !== null) found.add(id);
    const held = cellAt(sheet, place.row, place.column)?.held;
    if (typeof held !== "string" || !held.startsWith("=")) continue;
    for (const piece of piecesOf(held.slice(1), place.sheet)) {
      if (piece.kind === "text") continue;
      const { startRow, startColumn, endRow, endColumn } = piece.reference;
      let count = 0;
      for (let row = startRow; row <= (endRow ?? startRow); row += 1) {
        for (let column = startColumn; column <= (endColumn ?? startColumn) && count < mostCells; column += 1, count += 1) open.push({ sheet: piece.sheet, row, column });
      }
    }
  }
  return found;
}
