import { openModel, plansIn } from "../../../lever-model/living/index";
import type { Plan, PlanRow, PlanSheet } from "../../../lever-model/plan/plan";
import type { LeverModel } from "../../../lever-model/state/state";
import type { BookCell, BookSheet, BookSurvey } from "../../../workbook/book";

/** A sheet of a model as planned and as it stands. */
export interface ModelSheet {
  readonly plan: Plan;
  readonly planned: PlanSheet;
  readonly standing: BookSheet;
  readonly rows: ReadonlyMap<number, PlanRow>;
}

/** The workbook's models, with their sheets by name. */
export interface ModelSheets {
  readonly sheets: ReadonlyMap<string, ModelSheet>;
  readonly models: ReadonlyMap<string, LeverModel>;
}

const known = new WeakMap<BookSurvey, ModelSheets>();

export function modelSheetsOf(survey: BookSurvey): ModelSheets {
  const made = known.get(survey) ?? make(survey);
  known.set(survey, made);
  return made;
}

function make(survey: BookSurvey): ModelSheets {
  const plans = plansIn(survey);
  const standing = new Map(survey.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = plans.flatMap((plan) =>
    plan.sheets.flatMap((planned): [string, ModelSheet][] => {
      const sheet = standing.get(planned.name);
      return sheet === undefined ? [] : [[planned.name, { plan, planned, standing: sheet, rows: new Map(planned.rows.map((row) => [row.row, row])) }]];
    }),
  );
  const models = plans.flatMap(({ modelId }): [string, LeverModel][] => {
    const opened = openModel(survey, modelId);
    return opened.ok ? [[modelId, opened.value.model]] : [];
  });
  return { sheets: new Map(sheets), models: new Map(models) };
}

export const cellAt = ({ standing }: ModelSheet, row: number, column: number): BookCell | undefined => standing.cells.get(`${row},${column}`);

const textAt = (sheet: ModelSheet, row: number, column: number): string => {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? value.trim() : "";
};

/** What the row is called: the first text in it. */
export function rowLabel(sheet: ModelSheet, row: number): string {
  const cells = [...(sheet.rows.get(row)?.cells ?? [])].sort((one, other) => one.column - other.column);
  for (const { column } of cells) {
    const text = column > 0 ? textAt(sheet, row, column) : "";
    if (text !== "") return text;
  }
  return "";
}

/** What the column is called: the nearest head above. */
export function columnLabel(sheet: ModelSheet, row: number, column: number): string {
  for (let above = row - 1; above > 0; above -= 1) {
    const head = sheet.rows.get(above)?.cells.find((cell) => cell.column === column && cell.style === "head");
    if (head !== undefined) return textAt(sheet, above, column);
  }
  return "";
}
