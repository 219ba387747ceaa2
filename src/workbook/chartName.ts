import type { PlanSheet } from "../lever-model/plan/plan";
import { readTag } from "../lever-model/plan/tag";

/** Whose the charts of a planned sheet are: the tag in A1 where the sheet is one of a model's, else the id of the plan, whatever A1 says. */
export function chartOwner({ id, rows }: PlanSheet): string {
  const first = rows.find(({ row }) => row === 0)?.cells.find(({ column }) => column === 0)?.content;
  return first?.kind === "text" && readTag(first.text) !== null ? first.text : id;
}

/** The name by which a chart is known in the workbook. */
export const chartName = (owner: string, id: string): string => `${owner}/${id}`;
