import type { BookEdit, EditOutcome } from "../../book";
import { chartOwner } from "../../chartName";
import type { Watch } from "../../conversion";
import type { Refusal } from "../../refusal";
import { Journal } from "../journal";
import { codeOf } from "../refusals";
import { Exchange } from "../runs";
import { hasExcelApi } from "../support";
import { apply } from "./apply/apply";
import { removeSheets } from "./apply/removal";
import { Written } from "./apply/written";
import { putAltTexts } from "./furniture/altTexts";
import { type Looked, look } from "./look/look";
import { editRefusal, HalfDone, Obstacle } from "./refusals";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
type Run = <T>(batch: Batch<T>) => Promise<T>;

const plainly: Run = (batch) => Excel.run(batch);
const inOneStep: Run = (batch) => Excel.run({ mergeUndoGroup: true }, batch);

/** Edits the workbook in Excel, whole or not at all, in one step of Excel's own undo where Excel can do that. */
export async function editBook(edits: readonly BookEdit[], watch: Watch = {}): Promise<EditOutcome> {
  if (edits.length === 0) return { done: true, isHostStep: true, undo: () => Promise.resolve(null) };
  try {
    if (canBeOneStep(edits)) {
      try {
        return await attempt(edits, watch, inOneStep, true);
      } catch (error) {
        if (codeOf(error) !== "UndoNotSupported") throw error;
      }
    }
    return await attempt(edits, watch, plainly, false);
  } catch (error) {
    if (error instanceof Obstacle || error instanceof HalfDone) return { done: false, refusal: { sentence: error.message } };
    if (watch.signal?.aborted) throw error;
    return { done: false, refusal: editRefusal(error) };
  }
}

/** Excel has no step back for a sheet that goes, nor for one that is locked. */
const canBeOneStep = (edits: readonly BookEdit[]): boolean =>
  hasExcelApi("1.20") && !edits.some((edit) => edit.kind === "removeSheet" || (edit.kind === "addSheet" && edit.sheet.protected));

/** Once through. Whatever fails before a sheet is deleted puts everything back; from there on it is brought to its end. */
async function attempt(edits: readonly BookEdit[], watch: Watch, run: Run, isHostStep: boolean): Promise<EditOutcome> {
  const journal = new Journal();
  const finished: { outcome: EditOutcome | null } = { outcome: null };
  const removed = edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet] : []));
  try {
    return await run(async (context) => {
      const looked = await look(context, edits, watch.signal);
      await apply({ context, journal, exchange: new Exchange(context, watch.signal) }, edits, looked, watch);
      const written = new Written(edits);
      await written.read(context);
      watch.signal?.throwIfAborted();
      await removeSheets(context, removed);
      finished.outcome = { done: true, isHostStep, undo: () => (removed.length > 0 ? Promise.resolve(gone) : undo(written, journal)) };
      await putAltTexts(context, charted(edits, looked));
      return finished.outcome;
    });
  } catch (error) {
    if (finished.outcome !== null) return finished.outcome;
    if (!(error instanceof HalfDone)) await putBack(journal);
    throw error;
  }
}

const charted = (edits: readonly BookEdit[], { standing }: Looked): Parameters<typeof putAltTexts>[1] =>
  edits.flatMap((edit) => {
    if (edit.kind === "addSheet") return [{ name: edit.sheet.name, tag: chartOwner(edit.sheet), plan: edit.sheet }];
    return edit.kind === "furnish" ? [{ name: edit.sheet, tag: standing.get(edit.sheet.toLowerCase())?.tag ?? "", plan: edit.plan }] : [];
  });

const gone: Refusal = { sentence: "Excel cannot bring back a sheet that was deleted. Write the model again, or close the workbook without saving and open it again." };

/* A context whose exchange has failed is not used again. */
async function putBack(journal: Journal): Promise<void> {
  if (journal.isEmpty) return;
  try {
    await Excel.run((context) => journal.takeBack(context));
  } catch {
    throw new HalfDone(
      "Excel stopped in the middle of writing the model and did not take it back whole. Use Undo in Excel until the workbook is as it was, or close it without saving.",
    );
  }
}

/* Not as one step of Excel's own: it has none for the sheets that go, and would stop in the middle. */
async function undo(written: Written, journal: Journal): Promise<Refusal | null> {
  const state = { isBegun: false };
  const takeBack: Batch<Refusal | null> = async (context) => {
    const sentence = await written.change(context);
    if (sentence !== null) return { sentence };
    state.isBegun = true;
    await journal.takeBack(context);
    return null;
  };
  try {
    return await plainly(takeBack);
  } catch (error) {
    if (!state.isBegun) return editRefusal(error);
    return { sentence: "Excel stopped in the middle of taking the model back. Use Undo in Excel to go back step by step, or close the workbook without saving." };
  }
}
