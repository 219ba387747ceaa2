import { HalfDone } from "../refusals";

const attempts = 3;

/**
 * Deletes sheets, after which nothing can be taken back. Should the exchange break off once one of them is gone, the others
 * follow; as long as all of them are there, it has failed like any other step.
 */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  } catch (error) {
    await removeRest(names, error);
  }
}

async function removeRest(names: readonly string[], reason: unknown): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let isUntouched = false;
    try {
      await Excel.run(async (context) => {
        const sheets = names.map((name) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(name);
          sheet.load("name");
          return sheet;
        });
        await context.sync();
        const left = sheets.filter(({ isNullObject }) => !isNullObject);
        isUntouched = left.length === names.length;
        if (isUntouched) return;
        for (const sheet of left) sheet.delete();
        await context.sync();
      });
    } catch {
      if (!isUntouched) continue;
    }
    if (isUntouched) throw reason;
    return;
  }
  throw new HalfDone(`Excel stopped while it deleted the sheets of the model. Delete by hand those that are left: ${names.map((name) => `“${name}”`).join(", ")}.`);
}
