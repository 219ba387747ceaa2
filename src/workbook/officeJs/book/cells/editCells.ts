import { addressOf } from "../../../address";
import type { CellEdit, Held } from "../../../book";
import { hasNotes } from "../../notes";
import { type Run, runsOf } from "../../runs";
import { sheetIn, type Work } from "../work";
import { dress } from "./dress";
import { KeptCells } from "./keptCells";
import { typed, typedAgain } from "./typed";

const lengthOf = ({ content }: CellEdit): number => String(typed(content)).length + 20;


/** Writes cells of a sheet that is there, run by run down the columns. Cells without a look keep their user's. */
export async function editCells(work: Work, sheet: string, cells: readonly CellEdit[]): Promise<void> {
  const { context, journal, exchange } = work;
  const worksheet = sheetIn(context, sheet);
  const looked = cells.filter(({ look }) => look !== undefined);
  const kept = runsOf(looked, () => 0).map(({ address }) => new KeptCells(sheet, worksheet, address));
  const runs = runsOf(cells, lengthOf);
  const standing = runs.map((run) => ({ run, range: read(worksheet, run) }));
  await exchange.send();
  for (const one of kept) journal.add((later) => one.putBack(later, false));
  const styled = looked.map(({ row, column, look }) => ({ row, column, style: look!.style, format: look!.format }));
  await dress(worksheet, styled, exchange);
  for (const run of runsOf(styled, () => 0)) {
    worksheet.getRange(run.address).numberFormat = run.cells.map(({ format }) => [format ?? "General"]);
    await exchange.add(run.cells.length * 20);
  }
  for (const { run, range } of standing) {
    const before = (range.formulas as unknown[][]).map((line) => line.map(typedAgain));
    journal.add((later) => {
      sheetIn(later, sheet).getRange(run.address).formulas = before;
    });
    worksheet.getRange(run.address).formulas = run.cells.map(({ content }): Held[] => [typed(content)]);
    await exchange.add(run.cells.reduce((sum, cell) => sum + lengthOf(cell), 0));
  }
  if (hasNotes()) await addNotes(work, sheet, looked);
}

function read(sheet: Excel.Worksheet, { address }: Run<CellEdit>): Excel.Range {
  const range = sheet.getRange(address);
  range.load("formulas");
  return range;
}

/** A cell that has a note keeps it: it may be the user's. */
async function addNotes({ context, journal, exchange }: Work, sheet: string, cells: readonly CellEdit[]): Promise<void> {
  const noted = cells.flatMap(({ row, column, look }) => (look?.note === undefined ? [] : [{ address: addressOf(row, column), content: look.note }]));
  if (noted.length === 0) return;
  const { notes } = sheetIn(context, sheet);
  const asked = noted.map((one) => {
    const there = notes.getItemOrNullObject(one.address);
    there.load("content");
    return { ...one, there };
  });
  await exchange.send();
  for (const { address, content, there } of asked) {
    if (!there.isNullObject) continue;
    journal.add(async (later) => {
      const note = sheetIn(later, sheet).notes.getItemOrNullObject(address);
      note.load("content");
      await later.sync();
      if (!note.isNullObject && note.content === content) note.delete();
    });
    notes.add(address, content);
    await exchange.add(content.length);
  }
}
