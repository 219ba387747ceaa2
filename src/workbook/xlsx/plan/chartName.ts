import type { PlanChart, PlanSheet } from "../../../lever-model/plan/plan";
import { readTag } from "../../../lever-model/plan/tag";

/** The name by which a chart is known in the workbook: the tag of its sheet, which stands in A1 of a model's sheets, else the sheet's id, and its own id. */
export function chartName({ id, rows }: PlanSheet, chart: Pick<PlanChart, "id">): string {
  const first = rows[0]?.cells.find(({ column }) => column === 0)?.content;
  return `${first?.kind === "text" && readTag(first.text) !== null ? first.text : id}/${chart.id}`;
}
