import type { ChangeOutcome, ChangeRequest, Watch } from "../conversion";
import type { Refusal } from "../port";
import { CellSheet } from "./changeCells";
import { Journal } from "./journal";
import { lookAtNames, type NameChange, writeNames } from "./names";
import { hasNotes, writeNote } from "./notes";
import { changeRefusal, codeOf, refused } from "./refusals";
import { Exchange } from "./runs";
import { hasExcelApi } from "./support";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

interface Looked {
  readonly sheets: readonly CellSheet[];
  readonly names: readonly NameChange[];
}

const notDone = (sentence: string): Refusal => ({ sentence });

/** Changes cells, names and notes, all of them or none, in one step of Excel's own undo where Excel can do that. */
export async function changeCells(request: ChangeRequest, watch: Watch = {}): Promise<ChangeOutcome> {
  const hasNote = request.cells.some(({ note }) => note !== null);
  if (hasNote && !hasNotes() && !request.withoutNotes) return { done: false, noNotes: true };
  try {
    if (hasExcelApi("1.20")) {
      try {
        return await attempt(request, watch, (batch) => Excel.run({ mergeUndoGroup: true }, batch));
      } catch (error) {
        /* Some versions cannot undo names or notes; the pane still can. */
        if (codeOf(error) !== "UndoNotSupported") throw error;
      }
    }
    const outcome = await attempt(request, watch, (batch) => Excel.run(batch));
    return outcome.done ? { ...outcome, isHostStep: false } : outcome;
  } catch (error) {
    if (watch.signal?.aborted) throw error;
    return { done: false, refusal: error instanceof NotPutBack ? notDone(error.message) : changeRefusal(error) };
  }
}

/** Once through; whatever fails on the way, to the last exchange, puts everything back. */
async function attempt(
  request: ChangeRequest,
  watch: Watch,
  run: (batch: Batch<ChangeOutcome>) => Promise<ChangeOutcome>,
): Promise<ChangeOutcome> {
  const journal = new Journal();
  try {
    return await run(async (context) => {
      const looked = await look(context, request, watch);
      if (!("sheets" in looked)) return looked;
      await write(context, looked, journal, watch);
      for (const sheet of looked.sheets) await sheet.readBack(context);
      return { done: true, isHostStep: true, undo: () => undo(looked, journal) };
    });
  } catch (error) {
    await putBack(journal);
    throw error;
  }
}

/** Looks at everything that could stand in the way, before anything is written. */
async function look(
  context: Excel.RequestContext,
  request: ChangeRequest,
  { signal }: Watch,
): Promise<Looked | Extract<ChangeOutcome, { done: false }>> {
  const sheets = CellSheet.of(request.cells);
  for (const sheet of sheets) sheet.find(context);
  await context.sync();
  const missing = sheets.find((sheet) => sheet.isMissing);
  if (missing) return refused(`There is no sheet “${missing.name}” any more. Look at the list again, then convert.`);
  const names = await lookAtNames(context, request.names, sheets.map((sheet) => sheet.worksheet));
  if (names.taken.length > 0 && !request.replaceNames) return { done: false, names: names.taken };
  for (const sheet of sheets) {
    const sentence = await sheet.obstacle(context, signal);
    if (sentence !== null) return refused(sentence);
    if (hasNotes()) await sheet.readNotes(context);
  }
  return { sheets, names: names.changes };
}

async function write(
  context: Excel.RequestContext,
  { sheets, names }: Looked,
  journal: Journal,
  { signal, onProgress }: Watch,
): Promise<void> {
  writeNames(context, names, journal);
  await context.sync();
  const exchange = new Exchange(context, signal);
  const all = sheets.reduce((sum, { changes }) => sum + changes.length, 0);
  let done = 0;
  for (const sheet of sheets) {
    await sheet.write(journal, exchange, (cells) => onProgress?.((done += cells), all));
    if (!hasNotes()) continue;
    for (const { address, note } of sheet.changes) {
      if (note !== null) await writeNote(sheet.name, sheet.worksheet, address, note, sheet.notes.get(address), journal, exchange);
    }
  }
  await exchange.send();
}

/** The change failed and could not be taken back whole, which the user must know. */
class NotPutBack extends Error {}

/* A context whose exchange has failed is not used again. */
async function putBack(journal: Journal): Promise<void> {
  if (journal.isEmpty) return;
  try {
    await Excel.run((context) => journal.takeBack(context));
  } catch {
    throw new NotPutBack(
      "Excel stopped in the middle of the change and did not take it back whole. Use Undo in Excel until the workbook is as it was, or close it without saving.",
    );
  }
}

async function undo({ sheets }: Looked, journal: Journal): Promise<Refusal | null> {
  const inStep = <T>(batch: Batch<T>): Promise<T> =>
    hasExcelApi("1.20") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
  const takeBack: Batch<Refusal | null> = async (context) => {
    for (const sheet of sheets) sheet.find(context);
    await context.sync();
    for (const sheet of sheets) {
      const sentence = sheet.isMissing
        ? `There is no sheet “${sheet.name}” any more, so nothing was undone.`
        : await sheet.changedSince(context);
      if (sentence !== null) return notDone(sentence);
    }
    await journal.takeBack(context);
    return null;
  };
  try {
    try {
      return await inStep(takeBack);
    } catch (error) {
      if (codeOf(error) !== "UndoNotSupported") throw error;
      return await Excel.run(takeBack);
    }
  } catch (error) {
    return changeRefusal(error);
  }
}
