import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { coalitions, retentionStepOf } from "../../src/lever-model/equations/cases";
import { caseInputs, lines } from "../../src/lever-model/equations/chain";
import { checksOf, masterCheck } from "../../src/lever-model/equations/checks";
import type { Result } from "../../src/clv/result";
import { contactCentreOf } from "../../src/lever-model/equations/contactCentre";
import { customersOf } from "../../src/lever-model/equations/customers";
import { decisionOf } from "../../src/lever-model/equations/decision";
import { breakEvenOf } from "../../src/lever-model/equations/breakEven";
import { annuitiesOf } from "../../src/lever-model/equations/annuities";
import { type Evaluation, evaluateModel } from "../../src/lever-model/equations/equations";
import { indexHistoryOf } from "../../src/lever-model/equations/indexHistory";
import { headlineChange, levelsOf } from "../../src/lever-model/equations/levels";
import { mixOf, segmentsOf, tierBudgetsOf } from "../../src/lever-model/equations/segments";
import { lifetimeAmount } from "../../src/lever-model/equations/lifetimeAmount";
import { gallery } from "../../src/lever-model/examples/gallery";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { phasedOf } from "../../src/lever-model/equations/phased";
import { driversOf, keysOf, subLeverIds } from "../../src/lever-model/state/defaults";
import { loadedLine } from "../../src/lever-model/blocks/results";
import { levers } from "../../src/lever-model/state/levers";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import type { LeverModel } from "../../src/lever-model/state/state";
import { alwaysNeeded, type Paid, workings } from "../../src/lever-model/state/workings";
import { cumulative } from "../../src/taskpane/builder/charts/overTime";
import { FileFormulas } from "../../src/workbook/xlsx/formulas";
import { writePlan } from "../../src/workbook/xlsx/plan/writePlan";
import { convertSheets, libreOffice } from "../libreOffice";
import { relativeDistance } from "../near";
import { rowsById } from "../lever-model/cellsOfCsv";
import { referenceModel, smallModel } from "../lever-model/referenceModel";

/* LibreOffice prints 15 digits; a chain of sixty rows may lose some of them. */
const digits = 1e-9;

const named = (model: LeverModel, id: string): LeverModel => ({ ...model, id });
const models: readonly LeverModel[] = [
  referenceModel,
  named(smallModel, "small"),
  named({ ...smallModel, scope: { ...smallModel.scope, method: "one-at-a-time" } }, "single"),
  named({ ...smallModel, scope: { ...smallModel.scope, method: "sequential" } }, "sequential"),
  ...gallery,
];

const subscription = gallery[0]!;
/** A complete note on something that is no input. */
const further = { on: "Churn survey", source: "Survey of 2025", scope: "All customers", limitations: "Answers of a third", owner: "", date: "", grade: "" } as const;
/** Nearly every check fails here, and every number is still a number. */
const doubtful: LeverModel = {
  ...withLevers(withAssumptions(subscription, { share_new: 1.5, purchase_value: 500, discount_year: 0.4 }), {
    "1a": { row: { insight: "" } },
    "2a": { row: { from: "workings" }, numbers: { recovery_reach: 0.9, silent_share: 0.4 } },
    "3a": { score_target: 0.5 },
    "3b": { churn_success: 0.02 },
    "4b": { row: { valued: true, process: "" } },
  }),
  id: "doubtful",
  scope: { ...subscription.scope, basis: "revenue", dataDate: "2024-06-30" },
  experience: { ...subscription.experience, area: "UX" },
  segments: subscription.segments.slice(1),
  tiers: [...subscription.tiers].reverse(),
  footnotes: [...subscription.footnotes.slice(1), further],
};
/** Customers and tiers without segments, a customer of a segment that is not there, and more churn recovered than speaks. */
const alone: LeverModel = {
  ...withLevers(subscription, { "2a": { churn_recovered: 0.75 } }), id: "alone", segments: [],
  scope: { ...subscription.scope, horizon: 8, timing: "renewal" },
};
/** What is off in the examples. */
const fed: LeverModel = {
  ...withLevers(withAssumptions(subscription, { cost_decline: 0.08, growth: 0.02, cac_referral: 12, fixed_cost: 9, fixed_share: 0.03 }), { "2a": { row: { from: "workings", indicator: "No login for three weeks" }, numbers: { recovery_reach: 0.9 } }, "4c": { row: { from: "workings" } }, "1d": { days_saved: 90 } }),
  id: "fed", footnotes: [...subscription.footnotes, further], parts: { ...subscription.parts, problems: true, reward: true }, scope: { ...subscription.scope, timing: "renewal", level: "simple" },
};
const endless: LeverModel = { ...withAssumptions(subscription, { retention: 0.99, growth: 0.2, discount_year: 0.01 }), id: "endless" };

const others: readonly LeverModel[] = [...models, alone, fed, doubtful, endless];

/** Run and one-off costs of all rows over the lifetime at the target, and against lifetime revenue, costs and profit today. */
function costsOfRows({ columns }: Evaluation): readonly number[] {
  const at = (line: string, place: 0 | 1): number => columns[line]![place]!;
  const cost = (["revenue", "length", "strength", "costs"] as const).reduce((sum, lever) => sum + at(`${lever}_run_cost`, 1), 0) * at("multiple", 1) + at("one_off_cost", 1);
  return [cost, ...["lifetime_revenue", "lifetime_costs", "own"].map((line) => cost / at(line, 0))];
}

/** What sales bring in a day with so many days less from opportunity to money. */
const velocity = ({ numbers }: Evaluation, saved: number): number => (numbers["opportunities"]! * numbers["deal"]! * numbers["win_rate"]!) / (numbers["cycle_days"]! - saved);

/** An amount over the lifetime of a customer, and against lifetime revenue, costs and profit today. */
const overLifetime = (amount: number, paid: Paid, made: Evaluation): readonly number[] => {
  const all = lifetimeAmount(amount, paid, made);
  return [all, ...["lifetime_revenue", "lifetime_costs", "own"].map((line) => all / made.columns[line]![0]!)];
};

/** How many rows in use have nothing written there. */
const lacking = (key: "insight" | "process", { levers: rows }: LeverModel, { numbers }: Evaluation): number =>
  subLeverIds.filter((id) => rows[id].on && rows[id][key].trim() === "" && driversOf(id).some((driver) => numbers[`change_${driver}`] !== 0)).length;

/** The amounts of money among the numbers of the programmes. */
const amounts = keysOf(workings).flatMap((id) => (workings[id].paid === undefined ? [] : [[id, workings[id].paid] as const]));

test("every amount of a programme stands in one of the models", () => {
  expect(amounts.filter(([id]) => !others.some(({ levers: rows }) => alwaysNeeded.has(workings[id].sub) || rows[workings[id].sub].from === "workings")).map(([id]) => id)).toEqual([]);
});

type Sheet = ReadonlyMap<string, readonly (string | number)[]>;
const books = new Map<string, (name: string) => Sheet>();

beforeAll(async () => {
  if (libreOffice === null) {
    console.log("skipped: LibreOffice is not installed, so it did not recalculate the written models");
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "cxlv-"));
  try {
    const files: string[] = [];
    for (const model of others) {
      files.push(path.join(folder, `${model.id}.xlsx`));
      writeFileSync(files.at(-1)!, await writePlan(makePlan(model), new FileFormulas([])));
    }
    const sheets = convertSheets(libreOffice, files);
    for (const { id } of others) books.set(id, (name) => rowsById(sheets.get(`${id}-${name}`)!));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

/** Where the sheet shows another number than the equations give; "none" and its like stand for no number. */
function differences(shown: readonly (string | number)[], expected: Iterable<number>, what: string): string[] {
  return [...expected].flatMap((wanted, at) => {
    const got = shown[at]!;
    if (!Number.isFinite(wanted)) return typeof got === "string" && !got.startsWith("Err") ? [] : [`${what} ${at}: ${got} instead of a word`];
    /* Sums that should be 0 may miss it by the rounding of numbers around 1000. */
    const near = typeof got === "number" && (relativeDistance(got, wanted) <= digits || Math.abs(got - wanted) < 1e-10);
    return near ? [] : [`${what} ${at}: ${got} instead of ${wanted}`];
  });
}

const whenThere = (id: string, check: (book: (name: string) => Sheet, made: Evaluation, model: LeverModel) => void): void => {
  const book = books.get(id);
  const model = others.find((one) => one.id === id)!;
  if (book !== undefined) check(book, evaluateModel(model), model);
};

describe.each([...models, alone, fed].map(({ id }) => id))("the workbook of %s, recalculated by LibreOffice", (id) => {
  test("shows in every case what the equations give, line by line", () => {
    whenThere(id, (book, { columns, numbers }) => {
      const sheet = book("Calculations");
      const wrong = [...lines.map(({ name }) => name), ...caseInputs].flatMap((name) => differences(sheet.get(`calc/${name}`)!.slice(2), columns[name] ?? [numbers[name]!], name));
      expect(wrong).toEqual([]);
      expect(sheet.size).toBeGreaterThan(lines.length);
    });
  });

  test("shares the change among the levers and their rows in the same way", () => {
    whenThere(id, (book, { bridge, indexPoints }) => {
      const sheet = book("Bridge");
      const shown = (row: string, column = 1): readonly (string | number)[] => [sheet.get(row)![column]!];
      const wrong = [
        ...differences(shown("bri/base"), [bridge.base], "base"),
        ...differences(shown("bri/target"), [bridge.target], "target"),
        ...differences(shown("bri/interaction"), [bridge.interaction], "interaction"),
        ...keysOf(levers).flatMap((lever, at) => [
          ...differences(shown(`bri/${lever}`), [bridge.contributions[at]!], lever),
          ...differences(shown(`bri/${lever}`, 3), [indexPoints[at]!], `${lever} points`),
          ...differences(shown(`bdet/together ${lever}`), [bridge.together[at]!], `${lever} together`),
        ]),
        ...Object.entries(bridge.alone).flatMap(([mover, one]) => [
          ...differences(shown(`bdet/${mover}`), [one], `alone ${mover}`),
          ...differences([book("Sensitivity").get(`arow/${mover}`)![2]!], [one], `bar of ${mover}`),
        ]),
        ...Object.values(bridge.alone).sort((one, other) => Math.abs(other) - Math.abs(one)).flatMap((one, at) => differences([Math.abs(Number(book("Sensitivity").get(`trow/${at + 1}`)![2]!))], [Math.abs(one)], `bar ${at + 1}`)),
      ];
      expect(wrong).toEqual([]);
      expect(book("Bridge cases").get("coal/net")!.slice(2)).toHaveLength(coalitions.length);
    });
  });

  test("shows what the levers move, and the ratio of the premium to the profit", () => {
    whenThere(id, (book, made, model) => {
      const both = (line: string): readonly number[] => [0, 1].map((place) => made.columns[line]![place]!);
      const { minimum, maximum, lowIsGood } = model.experience;
      const score = made.numbers["score_base"]!;
      const page = book("Summary");
      const wrong = [
        ...(["spent", "kept", "referrals", "served"] as const).flatMap((line) => differences(page.get(`move/${line}`)!.slice(1), both(line), line)),
        ...differences(page.get("move/score")!.slice(1), [score, score + (lowIsGood ? -1 : 1) * both("score_change")[1]! * (maximum - minimum)], "score"),
        ...differences(book("Levers").get("load/all")!.slice(2), costsOfRows(made), "costs of the rows"),
        ...differences(book("Levers").get("wrk/velocity")!.slice(2), [velocity(made, 0)], "velocity"),
        ...differences(book("Levers").get("wrk/velocity_after")!.slice(2), [velocity(made, made.columns["days_saved"]![1]!)], "velocity at the target"),
        ...(["velocity", "velocity_after"] as const).flatMap((name, at) => differences(book("Levers").get(`wrk/${name}`)!.slice(4), overLifetime(velocity(made, at * made.columns["days_saved"]![1]!), "day", made), `${name} over the lifetime`)),
        ...amounts.flatMap(([name, paid]) => {
          const row = book("Levers").get(`wrk/${name}`);
          return row === undefined ? [] : differences(row.slice(4), overLifetime(made.numbers[name]!, paid, made), `${name} over the lifetime`);
        }),
        ...differences(book("Levers").get("why/without")!.slice(7), [lacking("insight", model, made)], "rows without an insight"),
        ...differences(book("Levers").get("why/idle")!.slice(7), [lacking("process", model, made)], "rows without a programme"),
        ...Object.entries(loadedLine).flatMap(([line, withFixed]) => differences(book("Results").get(`res/${line}`)!.slice(10), both(withFixed!), `${line} with fixed cost`)),
        ...differences(book("Results").get("res/premium_share")!.slice(2), [0, 1].map((place) => both("premium")[place]! / both("own")[place]!), "premium"),
      ];
      expect(wrong).toEqual([]);
    });
  });

  test("values segments and annuities in the same way", () => {
    whenThere(id, (book, made, model) => {
      const segments = segmentsOf(model, made);
      const issues = annuitiesOf(model);
      const segmentSheet = segments.length > 0 ? book("Segments") : new Map<string, readonly (string | number)[]>();
      const budgets = segments.length > 0 ? tierBudgetsOf(model, made, segments) : [];
      const issueSheet = issues.length > 0 ? book("Annuities") : new Map<string, readonly (string | number)[]>();
      const wrong = [
        ...segments.flatMap(({ clv, cxlv, target }, at) => differences(segmentSheet.get(`seg/${at}`)!.slice(6), [clv, cxlv, target], `segment ${at}`)),
        ...(segments.length === 0 ? [] : differences(segmentSheet.get("seg/all")!.slice(6), [mixOf(segments, "clv"), mixOf(segments, "cxlv"), mixOf(segments, "target")], "all segments")),
        ...segments.flatMap(({ rankByClv, rankByTotal, highestCac, cacRoom, atRisk }, at) => differences(segmentSheet.get(`spend/${at}`)!.slice(1), [rankByClv, rankByTotal, highestCac, cacRoom, atRisk], `segment ${at} spending`)),
        ...budgets.flatMap(({ customers, value, atRisk, budget, perCustomer }, at) => {
          const row = segmentSheet.get(`bud/${at}`)!;
          return differences([...row.slice(1, 4), row[5]!, row[6]!], [customers, value, atRisk, budget, perCustomer], `tier ${at}`);
        }),
        ...issues.flatMap(({ npv, roi, payback }, at) => differences(issueSheet.get(`ann/${at}`)!.slice(13), [npv, roi, payback], `issue ${at}`)),
      ];
      expect(wrong).toEqual([]);
      if (model.tiers.length > 0) expect(segments.map((_, at) => segmentSheet.get(`seg/${at}`)!.slice(11, 13))).toEqual(segments.map(({ tier, treatment }) => [tier, treatment]));
    });
  });

  test("says in the same way what each level of the model gives, and what the levers add to the index", () => {
    whenThere(id, (book, made, model) => {
      const results = book("Results");
      const valueOf = (result: Result<number>): number => (result.ok ? result.value : Number.NaN);
      const levels = levelsOf(made);
      const chosen = levels.find(({ level }) => level === model.scope.level)!;
      const { change, share } = headlineChange(made, model.scope.level);
      const periods = model.scope.mode === "static" ? [] : indexHistoryOf(model.history);
      const history = periods.length > 0 ? book("Index history") : new Map<string, readonly (string | number)[]>();
      const wrong = [
        ...levels.flatMap(({ level, base, target, gap }, at) => differences([...results.get(`lvl/${level}`)!.slice(2, 4), ...(at === 0 ? [] : [results.get(`lvl/${level}`)![6]!])], [valueOf(base), valueOf(target), ...(at === 0 ? [] : [gap])], level)),
        ...differences(results.get("lvl/headline")!.slice(2, 6), [valueOf(chosen.base), valueOf(chosen.target), change, share], "headline"),
        ...periods.flatMap(({ points, atTarget }, at) => differences(history.get(`pts/${at === periods.length - 1 ? "last" : at}`)!.slice(5), [...points, atTarget], `points ${at}`)),
      ];
      expect(wrong).toEqual([]);
    });
  });

  test("builds the value up in the same way where levers start later", () => {
    whenThere(id, (book, made, model) => {
      const { shares, values } = phasedOf(model, made);
      const sheet = book("Over time");
      const row = (at: number) => sheet.get(`time/${at === values.length - 1 ? "last" : at}`)!;
      expect(values.flatMap((value, at) => [...differences([row(at)[3]!], [value], `phased ${at}`), ...differences([row(at)[7]!], [shares[at]!], `share ${at}`)])).toEqual([]);
      expect(sheet.has(`time/${values.length}`)).toBe(false);
      const kept = made.columns["kept"]!;
      const steady = values.flatMap((_, at) =>
        differences([...row(at).slice(1, 3), ...row(at).slice(5, 7)], [cumulative(made, 0, at), cumulative(made, 1, at), kept[0]! ** at, kept[1]! ** at], `margin ${at}`),
      );
      expect(steady).toEqual([]);
      /* Revenue by its definition, and less costs what the value rises by: a difference of two values as large as the whole. */
      const flow = (at: number): readonly number[] => sheet.get(`flow/${at === values.length - 1 ? "last" : at}`)!.slice(1).map(Number);
      const flows = values.flatMap((_, at) => {
        const of = (line: string, place: 0 | 1): number => made.columns[line]![place]!;
        const revenue = (place: 0 | 1): number => (at === 0 ? 0 : of("spent", place) * of("falls", place) * of("ratio", place) ** (at - 1));
        const rise = (place: 0 | 1): number => cumulative(made, place, at) - (at === 0 ? 0 : cumulative(made, place, at - 1));
        return [
          ...differences(flow(at).slice(0, 2), [revenue(0), revenue(1)], `revenue ${at}`),
          ...([0, 1] as const).flatMap((place) => (Math.abs(flow(at)[place]! - flow(at)[place + 2]! - rise(place)) <= digits * Math.max(1, Math.abs(of("own", place))) ? [] : [`margin ${at}: ${flow(at)[place]! - flow(at)[place + 2]!} instead of ${rise(place)}`])),
        ];
      });
      expect(flows).toEqual([]);
    });
  });

  test("finds the same cost to serve and service score in the contact centre", () => {
    whenThere(id, (book, made, model) => {
      if (!model.contactCentre.used) return;
      const { base, target, saved, scoreRise, explained } = contactCentreOf(model, made);
      const sheet = book("Contact centre");
      const of = (row: string, keys: readonly number[]) => differences(sheet.get(`cc/${row}`)!.slice(2), keys, row);
      const wrong = [
        ...of("self", [base.self, target.self]), ...of("assisted", [base.assisted, target.assisted]), ...of("cost", [base.costToServe, target.costToServe]),
        ...of("service", [base.serviceScore, target.serviceScore]), ...of("score", [base.score, target.score]),
        ...["saved", "rise", "explained"].flatMap((row, at) => differences([sheet.get(`cc/${row}`)![3]!], [[saved, scoreRise, explained][at]!], row)),
      ];
      expect(wrong).toEqual([]);
    });
  });

  test("values customers in the same way, with their tier, treatment and last activity", () => {
    whenThere(id, (book, made, model) => {
      const values = customersOf(model, made);
      if (values.length === 0) return;
      const sheet = book("Customers");
      const wrong = values.flatMap(({ margin, retention, clv, cxlv }, at) => differences(sheet.get(`cus/${at}`)!.slice(12), [margin, retention, clv, cxlv], `customer ${at}`));
      expect(wrong).toEqual([]);
      expect(values.map((_, at) => [11, 17, 18].map((column) => sheet.get(`cus/${at}`)![column] ?? ""))).toEqual(values.map(({ lastActive, tier, treatment }) => [lastActive, tier, treatment]));
      const counted = model.tiers.map((_, at) => sheet.get(`ctier/${at}`)![1]);
      expect(counted).toEqual(model.tiers.map(({ name }) => values.filter(({ tier }) => tier === name).length));
    });
  });

  test("answers in the same way what is to be decided", () => {
    whenThere(id, (book, _, model) => {
      const { on } = model.decision;
      if (on === "") return;
      const result = decisionOf(model, { ...model.decision, on });
      const page = book("Decision");
      const margins = book("Decision payback");
      if (!result.ok) throw new Error(result.failure.message);
      const { base, after, cautious, change, changeShare, equityChange, cautiousChange, runCost, oneOff, gains, cautiousGains, payback, confidence } = result.value;
      const wrong = [
        ...differences(page.get("out/clv")!.slice(1), [base.clv, after.clv, after.clv - base.clv, (after.clv - base.clv) / Math.abs(base.clv), cautious.clv - base.clv], "CLV"),
        ...differences(page.get("out/cxlv")!.slice(1), [base.cxlv, after.cxlv, change, changeShare, cautiousChange], "CXLV"),
        ...differences(page.get("out/equity")!.slice(1), [base.equity, after.equity, equityChange, equityChange / Math.abs(base.equity), cautious.equity - base.equity], "equity"),
        ...differences([page.get("dec/run_all")![1]!, page.get("dec/once_all")![1]!], [runCost, oneOff], "costs"),
        ...gains.flatMap((gain, at) => differences(margins.get(`dgain/${at === gains.length - 1 ? "last" : at}`)!.slice(5), [gain, cautiousGains[at]!], `gain ${at}`)),
      ];
      expect(wrong).toEqual([]);
      expect(page.get("dec/confidence")![1]).toBe(confidence);
      expect(page.get("dec/payback")![1]).toBe(payback.ok ? (payback.value === 0 ? "at once" : `${payback.value} margin${payback.value === 1 ? "" : "s"}`) : `not within ${gains.length - 1} ${model.scope.period}s`);
    });
  });

  test("says in the same way what each lever may cost", () => {
    whenThere(id, (book, made, model) => {
      const sheet = book("Sensitivity");
      const orNone = (result: Result<number>): number => (result.ok ? result.value : Number.NaN);
      const wrong = breakEvenOf(model, made).flatMap(({ lever, worth, run, oneOff, costs, costShare, mostRun, mostOneOff }) =>
        differences(sheet.get(`even/${lever}`)!.slice(1), [worth, run, oneOff, costs, orNone(costShare), orNone(mostRun), orNone(mostOneOff)], lever),
      );
      expect(wrong).toEqual([]);
    });
  });

  test("has the same index, tornado, grid, checks and no error anywhere", () => {
    whenThere(id, (book, made, model) => {
      const index = book("Results").get("res/index")!;
      const tornado = book("Sensitivity");
      const discounts = [-3, -2, -1, 0, 1, 2, 3].map((step) => made.numbers["discount_year"]! + step * model.sensitivity.discountStep);
      const retentions = [-3, -2, -1, 0, 1, 2, 3].map((step) => made.numbers["retention"]! + step * retentionStepOf(model, made.numbers["retention"]!));
      const wrong = [
        ...differences(index.slice(2), [100, made.index.ok ? made.index.value : Number.NaN], "index"),
        ...made.tornado.flatMap(({ id: input, atLow, atHigh }) => differences(tornado.get(`sens/${input}`)!.slice(4), [atLow, atHigh], input)),
        ...made.grid(retentions, discounts).flatMap((row, at) =>
          differences(tornado.get(`grid/${at}`)!.slice(2), row.map((one, place) => (one.ok && retentions[at]! <= 1 && discounts[place]! >= 0 ? one.value : Number.NaN)), `grid ${at}`),
        ),
      ];
      expect(wrong).toEqual([]);
      const checks = checksOf(model, made);
      const sheet = book("Checks");
      for (const { id: check, holds } of checks.filter(({ id: one }) => one !== "functions")) expect([check, sheet.get(`chk/${check}`)![2]]).toEqual([check, holds ? "TRUE" : "FALSE"]);
      expect([sheet.get("chk/master")![2], masterCheck(checks)]).toEqual(["TRUE", true]);
      const errors = makePlan(model).sheets.flatMap(({ name }) => [...book(name)].filter(([, cells]) => cells.some((one) => typeof one === "string" && /^(?:Err:|#)/.test(one))).map(([row]) => row));
      expect(errors).toEqual([]);
    });
  });
});

test("in the reference model the printed numbers stand in the sheet", () => {
  whenThere("reference", (book) => {
    const results = book("Results");
    const wrong = [
      ...differences(results.get("res/net")!.slice(2), [917.2444444, 1242.547743], "CXLV"),
      ...differences(results.get("res/cxlv_to_cac")!.slice(2), [7.114962963, 9.28365162], "ratio"),
      ...differences(results.get("res/payback")!.slice(2), [0.561123238, 0.5059743834], "payback"),
      ...differences([results.get("res/index")![3]!], [135.4652787], "index"),
      ...differences(["revenue", "length", "strength", "costs"].map((lever) => book("Bridge").get(`bri/${lever}`)![1]!), [106.9366896, 104.1432269, 59.04976569, 55.1736164], "bridge"),
    ];
    expect(wrong).toEqual([]);
  });
});

test("what fails in a doubtful model fails in its sheet", () => {
  whenThere("doubtful", (book, made, model) => {
    const checks = checksOf(model, made).filter(({ id }) => id !== "functions");
    expect(checks.filter(({ holds }) => !holds).length).toBeGreaterThan(13);
    const sheet = book("Checks");
    expect(checks.map(({ id }) => [id, sheet.get(`chk/${id}`)![2]])).toEqual(checks.map(({ id, holds }) => [id, holds ? "TRUE" : "FALSE"]));
    expect(sheet.get("chk/master")![2]).toBe("FALSE");
    /* 1a, whose insight is gone, and 3b, which has been given an effect. */
    expect(book("Levers").get("why/without")![7]).toBe(2);
    /* 4b, whose programme is gone, and 3b. */
    expect(book("Levers").get("why/idle")![7]).toBe(2);
    expect(["1a", "1b", "3b", "4b"].map((id) => book("Levers").get(`why/${id}`)![8])).toEqual(["incomplete", "complete", "incomplete", "incomplete"]);
    expect(sheet.get("chk/segments")![3]).toBe("The shares of the segments should add up to 100 %.");
  });
});

test("a value without an end is an error in the sheet, never a number, and its check says what to change", () => {
  whenThere("endless", (book) => {
    expect(book("Calculations").get("calc/net")!.slice(2)).toEqual(["Err:502", "Err:502", "Err:502", expect.any(Number)]);
    const checks = book("Checks");
    expect(["finite", "expansion", "master"].map((id) => checks.get(`chk/${id}`)![2])).toEqual(["FALSE", "FALSE", "FALSE"]);
    expect(checks.get("chk/finite")![3]).toMatch(/give a horizon/);
  });
});
