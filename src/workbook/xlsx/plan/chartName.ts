import type { PlanChart, PlanSheet } from "../../../lever-model/plan/plan";

/** The name by which a chart is known in the workbook: the tag of its sheet, which stands in A1, and its own id. */
export function chartName({ id, rows }: PlanSheet, chart: Pick<PlanChart, "id">): string {
  const tag = rows[0]?.cells.find(({ column }) => column === 0)?.content;
  return `${tag?.kind === "text" ? tag.text : id}/${chart.id}`;
}
