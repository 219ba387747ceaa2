import path from "node:path";
import { runInThisContext } from "node:vm";
import { buildSync } from "esbuild";
import type * as Drawing from "../../src/taskpane/builder/charts/drawing";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { segmentsOf } from "../../src/lever-model/equations/segments";
import { gallery } from "../../src/lever-model/examples/gallery";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { newModel } from "../../src/lever-model/state/defaults";
import type { LeverModel } from "../../src/lever-model/state/state";
import { heatMap } from "../../src/taskpane/builder/charts/heatMap";
import { indexHistory } from "../../src/taskpane/builder/charts/indexHistory";
import { lightInk } from "../../src/taskpane/builder/charts/ink";
import { cumulative, cumulativeValue, paidBackAfter, survival } from "../../src/taskpane/builder/charts/overTime";
import { annuityPareto } from "../../src/taskpane/builder/charts/pareto";
import type { Drawn, Picture } from "../../src/taskpane/builder/charts/picture";
import { optionOfPlanChart } from "../../src/taskpane/builder/charts/planChart";
import { rowTornado } from "../../src/taskpane/builder/charts/rowTornado";
import { segmentColumns, tiersOf } from "../../src/taskpane/builder/charts/segments";
import { tornado } from "../../src/taskpane/builder/charts/tornado";
import { insideLever, leverWaterfall, waterfallOption } from "../../src/taskpane/builder/charts/waterfall";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { referenceModel } from "../lever-model/referenceModel";

/* The chart library comes as ES modules only, and in the pane as a part of its own. */
const bundle = buildSync({ entryPoints: [path.join(__dirname, "../../src/taskpane/builder/charts/drawing.ts")], bundle: true, write: false, format: "cjs", platform: "node" });
const drawing = { exports: {} as typeof Drawing };
(runInThisContext(`(function (module, require) {${bundle.outputFiles[0]!.text}\n})`) as (module: typeof drawing, load: typeof require) => void)(drawing, require);
const { drawnText } = drawing.exports;

const drawn = (model: LeverModel, language: (typeof languages)[number] = "en"): Drawn => ({ model, evaluation: evaluateModel(model), words: wordsFor(language) });
const reference = drawn(referenceModel);

const picturesOf = (of: Drawn): readonly Picture[] =>
  [
    leverWaterfall(of), insideLever(of, "revenue"), insideLever(of, "costs"), tornado(of), rowTornado(of), cumulativeValue(of), survival(of), heatMap(of),
    indexHistory(of), segmentColumns(of, "segment"), segmentColumns(of, "tier"), annuityPareto(of),
  ].filter((picture) => picture !== null);

type Bars = readonly { readonly data: readonly (number | { readonly value: number })[] }[];
const valuesOf = (series: unknown): readonly (readonly number[])[] => (series as Bars).map(({ data }) => data.map((one) => (typeof one === "number" ? one : one.value)));

test("the waterfall goes from the base to the target without a gap", () => {
  const [support, above, below] = valuesOf(leverWaterfall(reference).option(lightInk).series);
  const { bridge } = reference.evaluation;
  expect(above![0]).toBeCloseTo(bridge.base, 9);
  expect(above![5]).toBeCloseTo(bridge.target, 9);
  let reached = bridge.base;
  bridge.contributions.forEach((one, at) => {
    expect(support![at + 1]).toBeCloseTo(Math.min(reached, reached + one), 9);
    expect(above![at + 1]! + below![at + 1]!).toBeCloseTo(Math.abs(one), 9);
    reached += one;
  });
  expect(reached).toBeCloseTo(bridge.target, 9);
});

test("a bar that crosses 0 is drawn on both sides of it, one below it hangs from its support", () => {
  const step = (from: number, to: number) => ({ id: "x", label: "x", from, to, isTotal: false });
  expect(valuesOf(waterfallOption([step(-10, 30), step(-10, -30), step(30, 10)], lightInk, "").series)).toEqual([
    [0, -10, 10],
    [30, 0, 20],
    [-10, -20, 0],
  ]);
});

test("what the rows of a lever do alone and only together is what the lever adds", () => {
  for (const lever of ["revenue", "length", "strength", "costs"] as const) {
    const { rows } = insideLever(reference, lever).table;
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.at(-1)![0]).toBe(wordsFor("en").builderLevers.terms.levers[lever].label);
  }
  const { bridge } = reference.evaluation;
  const alone = ["1a", "1b"].reduce((sum, row) => sum + bridge.alone[row]!, 0);
  expect(alone + bridge.together[0]!).toBeCloseTo(bridge.contributions[0]!, 9);
});

test("the rows have bars of their own names, the largest first, below 0 where a row costs more than it brings", () => {
  const dear = drawn(withLevers(referenceModel, { "2b": { row: { runCost: 60 } } }));
  const picture = rowTornado(dear)!;
  const changes = valuesOf(picture.option(lightInk).series)[0]!;
  expect(changes.map(Math.abs)).toEqual([...changes].map(Math.abs).sort((one, other) => other - one));
  expect([...changes].sort()).toEqual(Object.values(dear.evaluation.bridge.alone).filter((change) => change !== 0).sort());
  expect(picture.title).toBe("2b Motivate ongoing buying moves CXLV most alone: by −178");
  expect(picture.table.rows).toHaveLength(13);
  expect(rowTornado(drawn(newModel("empty")))).toBeNull();
});

test("what is spent is paid back where the line crosses 0, also with one-off costs", () => {
  const withCost = withLevers(referenceModel, { "4a": { row: { oneOff: 1_000_000 } } });
  for (const model of [referenceModel, withCost, withAssumptions(referenceModel, { retention: 0.9, growth: 0.1 })]) {
    const evaluation = evaluateModel(model);
    for (const which of [0, 1] as const) expect(cumulative(evaluation, which, paidBackAfter(evaluation, which))).toBeCloseTo(0, 9);
  }
  expect(paidBackAfter(reference.evaluation, 1)).toBeCloseTo(0.5059743834 , 8);
});

test("a value that never reaches what was spent has no mark and says so", () => {
  const dear = drawn(withAssumptions(referenceModel, { cac_campaign: 100_000 }));
  const picture = cumulativeValue(dear);
  expect(picture.title).toBe("What was spent is not paid back in this time");
  expect(JSON.stringify(picture.option(lightInk))).not.toContain('"coord"');
});

test("the grid holds today's value in the middle, outlined", () => {
  const { data } = (heatMap(reference).option(lightInk).series as [{ data: { value: [number, number, number]; itemStyle: { borderWidth: number } }[] }])[0];
  const outlined = data.filter(({ itemStyle }) => itemStyle.borderWidth === 3);
  expect(outlined).toHaveLength(1);
  const own = reference.evaluation.value("own").base;
  expect(outlined[0]!.value[2]).toBeCloseTo(own.ok ? own.value : NaN, 9);
});

test("near the ends of the range only rates that a rate can be are shown", () => {
  const rates = heatMap(drawn(withAssumptions(referenceModel, { retention: 1, discount_year: 0.02 }))).table;
  expect(rates.rows.at(-1)![0]).toBe("100%");
  expect(rates.head[1]).toBe("0%");
});

test("tiers are the means of their segments by share", () => {
  const model = gallery.find(({ segments, tiers }) => segments.length > 1 && tiers.length > 0)!;
  const segments = segmentsOf(model, evaluateModel(model));
  const whole = (groups: readonly { share: number; cxlv: number }[]) => groups.reduce((sum, { share, cxlv }) => sum + share * cxlv, 0);
  expect(whole(tiersOf(segments))).toBeCloseTo(whole(segments), 6);
  expect(tiersOf(segments).length).toBeLessThanOrEqual(model.tiers.length);
});

test("what there is nothing of has no picture", () => {
  const empty = drawn(newModel("empty"));
  expect(indexHistory(empty)).toBeNull();
  expect(segmentColumns(empty, "segment")).toBeNull();
  expect(annuityPareto(empty)).toBeNull();
});

test.each(languages)("every picture of every example is drawn in %s, with a finding, an alternative and a full table", (language) => {
  for (const model of [...gallery, referenceModel, newModel("empty")]) {
    for (const picture of picturesOf(drawn(model, language))) {
      const { head, rows } = picture.table;
      expect({ id: picture.id, title: picture.title !== "" && !/NaN|undefined/.test(picture.title), subtitle: picture.subtitle !== "", alt: picture.alt !== "" }).toEqual({ id: picture.id, title: true, subtitle: true, alt: true });
      for (const row of rows) expect(row).toHaveLength(head.length);
      expect(rows.flat().join(" ")).not.toMatch(/NaN|undefined|Infinity/);
      const text = drawnText(picture.option(lightInk), 296, picture.height);
      expect(text).toMatch(/^<svg/);
      expect(text).not.toMatch(/NaN/);
    }
  }
});

test("text of the user's is text in the picture", () => {
  const model = gallery.find(({ annuities }) => annuities.length > 0)!;
  const evil = { ...model, annuities: model.annuities.map((one) => ({ ...one, issue: "<script>x</script>" })) };
  const text = drawnText(annuityPareto(drawn(evil))!.option(lightInk), 296, 300);
  expect(text).not.toContain("<script");
});

test("the charts of a plan are drawn from what their cells hold", () => {
  for (const model of gallery) {
    for (const { charts } of makePlan(model).sheets) {
      for (const chart of charts) {
        const asked: string[] = [];
        const option = optionOfPlanChart(chart, (address) => {
          asked.push(address);
          return address === chart.series[0]!.categories ? ["one", "two", 3] : [10, "–", -5];
        });
        expect(asked).toEqual(expect.arrayContaining(chart.series.map(({ values }) => values)));
        expect(option.series).toHaveLength(chart.series.length);
        expect(drawnText(option, 600, 320)).not.toMatch(/NaN/);
      }
    }
  }
});
