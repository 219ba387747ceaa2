import { hasExcelApi } from "../../support";
import { sheetIn, type Work } from "../work";

type Options = Excel.WorksheetProtectionOptions;

/** Widths stay the user's: the numbers of a model may outgrow its columns. */
const usual: Options = { allowFormatColumns: true, allowFormatRows: true };

/** Locks a new sheet, all but its inputs, without a password. */
export function protectNew(sheet: Excel.Worksheet): void {
  if (hasExcelApi("1.2")) sheet.protection.protect(usual);
}

/** Opens a sheet for the work; taking everything back locks it again as it was. */
export function unlock({ context, journal }: Work, name: string, options: Options | null): void {
  journal.add(async (later) => {
    if (!(await isLocked(later, name))) sheetIn(later, name).protection.protect(plain(options));
  });
  sheetIn(context, name).protection.unprotect();
}

/** Locks it again after the work. */
export function lockAgain({ context, journal }: Work, name: string, options: Options | null): void {
  journal.add(async (later) => {
    if (await isLocked(later, name)) sheetIn(later, name).protection.unprotect();
  });
  sheetIn(context, name).protection.protect(plain(options));
}

async function isLocked(context: Excel.RequestContext, name: string): Promise<boolean> {
  const { protection } = sheetIn(context, name);
  protection.load("protected");
  await context.sync();
  return protection.protected;
}

/* Excel answers with settings that it does not take back: those without a value. */
const plain = (options: Options | null): Options => Object.fromEntries(Object.entries(options ?? usual).filter(([, value]) => value !== null && value !== undefined));
