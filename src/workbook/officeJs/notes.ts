import type { Journal } from "./journal";
import type { Exchange } from "./runs";
import { hasExcelApi } from "./support";

export const hasNotes = (): boolean => hasExcelApi("1.18");

/** What the notes of a sheet say, by cell address. */
export async function readNotes(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ReadonlyMap<string, string>> {
  sheet.notes.load("items/content");
  await context.sync();
  const located = sheet.notes.items.map((note) => {
    const cell = note.getLocation();
    cell.load("address");
    return { note, cell };
  });
  if (located.length > 0) await context.sync();
  return new Map(located.map(({ note, cell }) => [plainAddress(cell.address), note.content]));
}

/** Writes a text into a cell's note, below what the note says already. */
export async function writeNote(
  sheetName: string,
  sheet: Excel.Worksheet,
  address: string,
  text: string,
  before: string | undefined,
  journal: Journal,
  exchange: Exchange,
): Promise<void> {
  const content = before === undefined ? text : `${before}\n\n${text}`;
  journal.add(async (context) => {
    const note = context.workbook.worksheets.getItem(sheetName).notes.getItemOrNullObject(address);
    note.load("content");
    await context.sync();
    /* A note that the user has written in since stays. */
    if (note.isNullObject || note.content !== content) return;
    if (before === undefined) note.delete();
    else note.content = before;
  });
  if (before === undefined) sheet.notes.add(address, content);
  else sheet.notes.getItem(address).content = content;
  await exchange.add(content.length);
}

const plainAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
