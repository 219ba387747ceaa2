import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
  type IMutationInfo,
  type IRange,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation, RemoveDataValidationMutation, SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { heat } from "../../../lever-model/plan/look";
import type { PlanFormat, PlanSheet, PlanValidation } from "../../../lever-model/plan/plan";
import { parseReference } from "../../address";
import type { BookEdit } from "../../book";
import { intact } from "../../xlsx/plan/intact";
import { joined, type Step } from "../step";
import { placeCharts } from "./charts";
import { conditionalStyle } from "./style";
import { notTaken, type Work } from "./work";

/** Begins the ids of the rules that a plan has made: those of the user's stay. */
const mark = "cxlv-";

export function furnish(work: Work, { sheet: name, plan }: Extract<BookEdit, { readonly kind: "furnish" }>): string | null {
  const sheet = work.sheet(name);
  if (!sheet) return `There is no sheet “${name}” any more. Look again, then repeat it.`;
  const id = sheet.getSheetId();
  return work.run(furnitureStep(work, id, plan)) && placeCharts(work, id, plan) ? null : notTaken;
}

/** What a sheet has besides its cells: rules that check what is typed, and looks that depend on numbers. */
export function furnitureStep(work: Work, subUnitId: string, planned: PlanSheet): Step {
  const plan = intact(planned);
  return joined([validationStep(work, subUnitId, plan.validations), formatStep(work, subUnitId, plan.formats)]);
}

function validationStep({ injector, unit: unitId }: Work, subUnitId: string, planned: readonly PlanValidation[]): Step {
  const old = injector.get(SheetDataValidationModel).getRules(unitId, subUnitId).filter(({ uid }) => uid.startsWith(mark));
  const rule = planned.flatMap((one, place) => validationRule(one, `${mark}${place + 1}`) ?? []);
  const where = { unitId, subUnitId };
  const put = (rules: readonly IDataValidationRule[]): IMutationInfo[] => (rules.length === 0 ? [] : [{ id: AddDataValidationMutation.id, params: { ...where, rule: [...rules], source: "patched" } }]);
  const take = (rules: readonly IDataValidationRule[]): IMutationInfo[] =>
    rules.length === 0 ? [] : [{ id: RemoveDataValidationMutation.id, params: { ...where, ruleId: rules.map(({ uid }) => uid), source: "patched" } }];
  return { redo: [...take(old), ...put(rule)], undo: [...take(rule), ...put(old)] };
}

function validationRule(planned: PlanValidation, uid: string): IDataValidationRule | null {
  const range = rangeOf(planned.range);
  if (range === null) return null;
  const shared = { uid, ranges: [range], allowBlank: true, showErrorMessage: true, error: planned.message, errorStyle: DataValidationErrorStyle.STOP };
  if (planned.kind === "between") {
    return { ...shared, type: DataValidationType.DECIMAL, operator: DataValidationOperator.BETWEEN, formula1: String(planned.min), formula2: String(planned.max) };
  }
  const isPlace = planned.source.includes("!") || planned.source.startsWith("$");
  return { ...shared, type: DataValidationType.LIST, formula1: isPlace ? `=${planned.source}` : planned.source, showDropDown: true };
}

function formatStep({ injector, unit: unitId }: Work, subUnitId: string, planned: readonly PlanFormat[]): Step {
  const where = { unitId, subUnitId };
  const present = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  const old = present.filter(({ cfId }) => cfId.startsWith(mark));
  const rules = planned.flatMap((one, place) => formatRule(one, `${mark}${place + 1}`) ?? []);
  /* The rule that is put in last comes first. */
  const put = (list: readonly IConditionFormattingRule[]): IMutationInfo[] => [...list].reverse().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...where, rule } }));
  const take = (list: readonly IConditionFormattingRule[]): IMutationInfo[] => list.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...where, cfId } }));
  return { redo: [...take(old), ...put(rules)], undo: [...take(rules), ...put(old)] };
}

function formatRule({ range: address, formula, look }: PlanFormat, cfId: string): IConditionFormattingRule | null {
  const range = rangeOf(address);
  if (range === null) return null;
  const shared = { cfId, ranges: [range], stopIfTrue: false };
  if (look !== "heat") {
    return { ...shared, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${formula ?? "TRUE"}`, style: conditionalStyle(look) } };
  }
  const places = [{ type: CFValueType.min }, { type: CFValueType.percentile, value: 50 }, { type: CFValueType.max }];
  return { ...shared, rule: { type: CFRuleType.colorScale, config: places.map((value, index) => ({ index, color: `#${heat[index]}`, value })) } };
}

function rangeOf(address: string): IRange | null {
  const place = parseReference(address);
  return place === null || place.endRow === null || place.endColumn === null ? null : { startRow: place.startRow, startColumn: place.startColumn, endRow: place.endRow, endColumn: place.endColumn };
}
