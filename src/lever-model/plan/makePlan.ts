import { annuities } from "../blocks/annuities";
import { bridge } from "../blocks/bridge";
import { bridgeCases } from "../blocks/bridgeCases";
import { calculations } from "../blocks/calculations";
import { checks } from "../blocks/checks";
import { contactCentre } from "../blocks/contactCentre";
import type { Context, PlanOptions } from "../blocks/context";
import { control } from "../blocks/control";
import { customers } from "../blocks/customers";
import { decision } from "../blocks/decision";
import { decisionCases } from "../blocks/decisionCases";
import { decisionPayback } from "../blocks/decisionPayback";
import { footnotes } from "../blocks/footnotes";
import { history } from "../blocks/history";
import { inputs } from "../blocks/inputs";
import { levers } from "../blocks/levers";
import { log } from "../blocks/log";
import { results } from "../blocks/results";
import { rowCases } from "../blocks/rowCases";
import { scenarios } from "../blocks/scenarios";
import { segments } from "../blocks/segments";
import { sensitivity } from "../blocks/sensitivity";
import { sensitivityCases } from "../blocks/sensitivityCases";
import { standards } from "../blocks/standards";
import { summary } from "../blocks/summary";
import { timeline } from "../blocks/timeline";
import { evaluateModel } from "../equations/equations";
import { assumptions } from "../state/assumptions";
import { assumptionIds } from "../state/defaults";
import type { LeverModel } from "../state/state";
import type { Draft } from "./draft";
import type { Plan, PlanName, PlanSheet } from "./plan";
import { Resolver } from "./resolve";
import { asPlanned, type Settle } from "./settle";
import { stateSheet } from "./stateSheet";

const blocks = [
  summary, decision, control, inputs, scenarios, levers, calculations, results, bridge, sensitivity, timeline, history, segments, customers, annuities, contactCentre,
  standards, footnotes, checks, log, bridgeCases, rowCases, sensitivityCases, decisionCases, decisionPayback,
] as const;

export const usualOptions: PlanOptions = { portable: true, sheetPrefix: "", nameSpace: "CLV", protect: false };

const outputs: readonly (readonly [name: string, row: string, column: string, comment: string])[] = [
  ["CLV", "res/clv", "target", "CLV per customer at the target"],
  ["CXLV", "res/net", "target", "CXLV per customer at the target"],
  ["CXLV_Base", "res/net", "base", "CXLV per customer at the base"],
  ["Premium", "res/premium", "target", "CX premium at the target"],
  ["Index", "res/index", "target", "CLV index at the target, base 100"],
  ["CXLVtoCAC", "res/cxlv_to_cac", "target", "CXLV to CAC at the target"],
  ["Payback", "res/payback", "target", "Expected payback at the target, in margins"],
  ["Equity", "res/equity", "target", "Customer equity at the target"],
  ["MasterCheck", "chk/master", "holds", "TRUE where all checks that must hold do"],
];

/** A sheet's name holds at most 31 signs and none of []:*?/\\; the longest of ours has 17. */
const cleaned = (options: PlanOptions): PlanOptions => ({ ...options, sheetPrefix: options.sheetPrefix.replace(/[[\]:*?/\\']/g, "").slice(0, 14) });

/**
 * The workbook of a model: every sheet, row, formula and name, with settled addresses. Give a valid model (`problemsOf`).
 * `settle` tells where sheets stand that are there already.
 */
export function makePlan(model: LeverModel, options: Partial<PlanOptions> = {}, settle: Settle = asPlanned): Plan {
  const steps = planSteps(model, options, settle);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of a sheet, for a page that has other things to do in between. */
export function* planSteps(model: LeverModel, options: Partial<PlanOptions> = {}, settle: Settle = asPlanned): Generator<void, Plan> {
  const context: Context = { model, evaluation: evaluateModel(model), options: cleaned({ ...usualOptions, ...options }) };
  yield;
  const drafts: Draft[] = [];
  for (const block of blocks) {
    drafts.push(...[block(context) ?? []].flat());
    yield;
  }
  const resolver = new Resolver(model.id, drafts, settle);
  const sheets: PlanSheet[] = [];
  for (const draft of drafts) {
    sheets.push(resolver.sheet(draft));
    yield;
  }
  const { nameSpace } = context.options;
  const shown = new Set(drafts.flatMap((draft) => draft.rows.map((row) => row.id)));
  const names: PlanName[] = [
    ...assumptionIds.filter((id) => shown.has(`in/${id}`)).map((id) => ({ name: `${nameSpace}_in_${assumptions[id].name}`, reference: resolver.absolute(`in/${id}`), comment: assumptions[id].label })),
    ...outputs.map(([name, row, column, comment]) => ({ name: `${nameSpace}_out_${name}`, reference: resolver.absolute(row, column), comment })),
  ];
  return { modelId: model.id, version: 1, title: model.scope.name, sheets, names, state: stateSheet(model, context.options) };
}
