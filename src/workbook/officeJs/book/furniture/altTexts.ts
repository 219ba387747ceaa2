import type { PlanSheet } from "../../../../lever-model/plan/plan";
import { chartName } from "../../../chartName";
import { hasExcelApi } from "../../support";

/**
 * Words for charts that are read aloud. A chart of Office.js has none; some versions of Excel list charts among the shapes,
 * which have. Where it does not, the finding and its numbers still stand in the cells, so that nothing fails for it.
 */
export async function putAltTexts(context: Excel.RequestContext, sheets: readonly { readonly name: string; readonly tag: string; readonly plan: PlanSheet }[]): Promise<void> {
  const charted = sheets.filter(({ plan }) => plan.charts.length > 0);
  if (charted.length === 0 || !hasExcelApi("1.9")) return;
  try {
    const asked = charted.map(({ name, tag, plan }) => {
      const { shapes } = context.workbook.worksheets.getItem(name);
      shapes.load("items/name");
      return { shapes, words: new Map(plan.charts.map(({ id, alt }) => [chartName(tag, id), alt])) };
    });
    await context.sync();
    for (const { shapes, words } of asked) {
      for (const shape of shapes.items) {
        const alt = words.get(shape.name);
        if (alt !== undefined) shape.altTextDescription = alt;
      }
    }
    await context.sync();
  } catch {
    /* The model is written whole without them. */
  }
}
