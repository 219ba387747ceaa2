import { gallery } from "../../src/lever-model/examples/gallery";
import { dayNumber } from "../../src/lever-model/plan/day";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { Plan, PlanCell } from "../../src/lever-model/plan/plan";
import { plainText } from "../../src/lever-model/plan/plainText";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { isLink, linkReference, type Entry } from "../../src/lever-model/state/link";
import type { LeverModel } from "../../src/lever-model/state/state";
import { referenceModel } from "./referenceModel";

const linked = withLevers(withAssumptions(referenceModel, { retention: { cell: "Data!B3", value: 0.8 } }), { "3a": { score_target: { cell: "'My data'!C4", value: 0.7 } } });
const models: readonly LeverModel[] = [referenceModel, linked, ...gallery];

const cellsOf = (plan: Plan) => plan.sheets.flatMap(({ rows }) => rows.flatMap(({ id, cells }) => cells.map((cell) => ({ id, cell }))));
const valueAt = (model: LeverModel, path: string): unknown => path.split(".").reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], model);

/** Shows how an input looks; nothing of the model stands in it. */
const samples = ["legend/input"];

test.each(models.map((model) => [model.scope.name, model] as const))("every input of %s knows its place in the state", (_, model) => {
  const inputs = cellsOf(makePlan(model)).filter(({ cell }) => cell.style === "input" || cell.style === "inputLine" || held(cell) === "='Data'!$B$3" || held(cell) === "='My data'!$C$4");
  expect(inputs.length).toBeGreaterThan(150);
  expect(inputs.filter(({ cell }) => cell.field === undefined).map(({ id }) => id)).toEqual(samples);
});

/** What the cell should hold, or null where it may hold what it follows instead. */
function expected(cell: PlanCell, value: unknown): string | number | boolean | null {
  const { as } = cell.field!;
  if (as === "optional" && value === undefined) return null;
  if (as === "entry" && isLink(value as Entry)) return `=${linkReference(value as never)}`;
  if (as === "text") return plainText(value as string);
  if (as === "day") return dayNumber(value as string) ?? plainText(value as string);
  return Array.isArray(as) ? (as as readonly string[])[value === true ? 1 : 0]! : (value as number);
}

const held = ({ content }: PlanCell): string | number | boolean => (content.kind === "formula" ? content.formula : content.kind === "text" ? content.text : content.value);

test.each(models.map((model) => [model.scope.name, model] as const))("every input of %s shows what stands at its place", (_, model) => {
  const fields = cellsOf(makePlan(model)).filter(({ cell }) => cell.field !== undefined);
  const wrong = fields.flatMap(({ id, cell }) => {
    const wanted = expected(cell, valueAt(model, cell.field!.path));
    return wanted === null || wanted === held(cell) ? [] : [`${id} ${cell.field!.path}: ${held(cell)} instead of ${wanted}`];
  });
  expect(wrong).toEqual([]);
  const paths = fields.map(({ cell }) => cell.field!.path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

test("an input that follows another one has its place too, so that a number typed over it is the scenario's", () => {
  const plan = makePlan(gallery[0]!);
  const cell = cellsOf(plan).find(({ cell: one }) => one.field?.path === "scenarios.0.assumptions.retention")!.cell;
  expect(cell).toMatchObject({ content: { kind: "formula" }, style: "crossSheet", field: { as: "optional" } });
});

test("the case that is shown falls back to the target when its scenario is gone", () => {
  const model = { ...gallery[0]!, scenarios: [] };
  expect(cellsOf(makePlan(model)).find(({ cell }) => cell.field?.path === "scope.shown")!.cell.content).toEqual({ kind: "text", text: "Target" });
});
