import type { Evaluation } from "../equations/equations";
import type { LeverModel } from "../state/state";

export interface PlanOptions {
  /** A portable model leaves out the rows that compare with the add-in's functions. */
  readonly portable: boolean;
  /** Stands before every sheet's name, so that two models fit into one workbook: "B " gives "B Inputs". */
  readonly sheetPrefix: string;
  /** Begins every name: CLV_in_Retention. */
  readonly nameSpace: string;
  readonly protect: boolean;
}

/** What a block is made from. */
export interface Context {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
  readonly options: PlanOptions;
}

export const scenarioKeys = (model: LeverModel): readonly string[] => model.scenarios.map((_, at) => `s${at + 1}`);
export const caseKeys = (model: LeverModel): readonly string[] => ["base", "target", ...scenarioKeys(model)];
export const lastCase = (model: LeverModel): string => caseKeys(model).at(-1)!;

/** A last, empty column where there are few cases, so that the sentences above the table have room on the printed page. */
export const filler = (model: LeverModel): readonly number[] => (model.scenarios.length < 2 ? [28] : []);
