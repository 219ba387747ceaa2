import type { Refusal, WriteOutcome, WriteRequest } from "../port";
import { type Before, heldCells, preflight } from "./preflight";
import { refusalFor } from "./refusals";
import { hasExcelApi } from "./support";

/** One action of the user is one step of Excel's own undo, where Excel can do that. */
function inOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return hasExcelApi("1.20") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** Puts back what stood in the area before. */
function restore(sheet: Excel.Worksheet, area: string, before: Before | null): void {
  sheet.getRange(area).clear("Contents");
  if (before) sheet.getRange(before.address).formulas = before.formulas.map((row) => [...row]);
}

/** Writes the formula; the rest of the area is emptied only once Excel has taken it. Gives the text as Excel keeps it. */
async function put(
  context: Excel.RequestContext,
  request: WriteRequest,
  area: string,
  before: Before | null,
): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(request.sheet);
  const cell = sheet.getRange(request.address);
  cell.formulas = [[request.formula]];
  await context.sync();
  try {
    const others = before ? heldCells(before).filter((address) => address !== request.address) : [];
    if (others.length > 0) {
      sheet.getRange(area).clear("Contents");
      cell.formulas = [[request.formula]];
    }
    cell.load("formulas");
    await context.sync();
  } catch (error) {
    restore(sheet, area, before);
    await context.sync();
    throw error;
  }
  return String(cell.formulas[0]?.[0]);
}

async function undo(
  request: WriteRequest,
  written: string,
  area: string,
  before: Before | null,
): Promise<Refusal | null> {
  const changed: Refusal = {
    sentence: `${request.address} has been changed since, so it stays as it is. Use Undo in Excel to go back step by step.`,
  };
  try {
    return await inOneStep(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(request.sheet);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject)
        return { sentence: `There is no sheet “${request.sheet}” any more, so there is nothing to undo.` };
      const cell = sheet.getRange(request.address);
      cell.load("formulas,values");
      await context.sync();
      /* When the results cannot spill, what stands in their way came later and is the user's. */
      if (cell.formulas[0]?.[0] !== written || cell.values[0]?.[0] === "#SPILL!") return changed;
      restore(sheet, area, before);
      await context.sync();
      return null;
    });
  } catch (error) {
    return refusalFor(error);
  }
}

/** Looks first, writes whole or not at all, and can take it back. */
export async function writeFormula(request: WriteRequest): Promise<WriteOutcome> {
  try {
    return await inOneStep(async (context): Promise<WriteOutcome> => {
      const looked = await preflight(context, request);
      if (!("ready" in looked)) return looked;
      const { area, before } = looked;
      const written = await put(context, request, area, before);
      return { done: true, undo: () => undo(request, written, area, before) };
    });
  } catch (error) {
    return { done: false, refusal: refusalFor(error) };
  }
}
