import type { Cell } from "../../clv/index";
import { isMissing, locate } from "./locate";
import { cellsFrom } from "./values";

/** The values behind a reference, as a custom function would receive them; null when there is no such place. */
export async function readCells(reference: string, home: string): Promise<Cell[][] | null> {
  try {
    return await Excel.run(async (context) => {
      const found = await locate(context, reference.trim(), home);
      if (found === null) return null;
      if ("constant" in found) return cellsFrom([[found.constant]], [[]]);
      found.load("values,valueTypes");
      await context.sync();
      return cellsFrom(found.values, found.valueTypes);
    });
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
