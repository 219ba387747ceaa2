import type { PlanSheet } from "../../../../lever-model/plan/plan";
import { addressOf } from "../../../address";
import type { Held } from "../../../book";
import type { Exchange } from "../../runs";
import { dress } from "../cells/dress";
import { typed } from "../cells/typed";

const cellsAtOnce = 4_000;

/** Writes rectangles of many rows into an empty sheet: a call for each cell would take minutes. */
async function writeRows(sheet: Excel.Worksheet, rows: number, columns: number, held: (row: number, column: number) => Held, formats: ((row: number, column: number) => string) | null, exchange: Exchange): Promise<void> {
  const step = Math.max(1, Math.floor(cellsAtOnce / columns));
  for (let from = 0; from < rows; from += step) {
    const count = Math.min(step, rows - from);
    const range = sheet.getRange(addressOf(from, 0, count, columns));
    const grid = <T>(read: (row: number, column: number) => T): T[][] => Array.from({ length: count }, (_, down) => Array.from({ length: columns }, (__, right) => read(from + down, right)));
    if (formats) range.numberFormat = grid(formats);
    const contents = grid(held);
    range.formulas = contents;
    await exchange.add(contents.flat().reduce<number>((sum, one) => sum + String(one).length + 15, 0));
  }
}

/** The cells of a planned sheet with their looks and number formats. */
export async function writePlanned(sheet: Excel.Worksheet, planned: PlanSheet, exchange: Exchange): Promise<void> {
  const all = planned.rows.flatMap(({ row, cells }) => cells.map((cell) => ({ ...cell, row })));
  const height = all.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = all.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (height === 0) return;
  const byPlace = new Map(all.map((cell) => [cell.row * width + cell.column, cell]));
  await dress(sheet, all, exchange);
  const cell = (row: number, column: number) => byPlace.get(row * width + column);
  await writeRows(sheet, height, width, (row, column) => typed(cell(row, column)?.content ?? null), (row, column) => cell(row, column)?.format ?? "General", exchange);
}

/** Texts and numbers alone, as the hidden sheet with a model's state has them. */
export function writeTexts(sheet: Excel.Worksheet, rows: readonly (readonly Held[])[], exchange: Exchange): Promise<void> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return writeRows(
    sheet,
    rows.length,
    width,
    (row, column) => {
      const held = rows[row]?.[column] ?? "";
      return typeof held === "string" ? typed({ kind: "text", text: held }) : held;
    },
    null,
    exchange,
  );
}
