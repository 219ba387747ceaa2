import { catalogue, type Cell, type Input } from "../../src/clv/index";
import { relativeDistance } from "../near";
import { asInput, sampleInputs, seededRandom } from "../sampling";

function cells(id: string, ...inputs: Input[]): Cell[][] {
  const result = catalogue.find((entry) => entry.id === id)!.call(inputs);
  if (!result.ok) throw new Error(`${id}: ${result.failure.message}`);
  return result.value;
}

const number = (id: string, ...inputs: Input[]): number => {
  const cell = cells(id, ...inputs)[0]![0]!;
  if (typeof cell !== "number") throw new Error(`${id} gives ${JSON.stringify(cell)}`);
  return cell;
};

const same = (actual: number, expected: number, tolerance = 1e-12): void => expect(relativeDistance(actual, expected)).toBeLessThan(tolerance);

type Rows = [string, Cell][];

/** The first worked example of the full model, as a block. */
const full: Rows = [
  ["revenue", 600],
  ["contribution margin", 0.55],
  ["cost to serve", 60],
  ["retention spend", 20],
  ["retention", 0.8],
  ["discount", 0.1],
  ["acquisition cost", 150],
  ["effect on retention", 1.327819707],
  ["effect on revenue", 0.2],
  ["effect on cost", 0.5],
  ["effect on referrals", 1],
  ["causal share", 0.5],
  ["referral rate", 0.08],
  ["share new", 0.5],
  ["referral reward", 20],
];
const changed = (rows: Rows, changes: Readonly<Record<string, Cell>>): Rows => [
  ...rows.filter(([label]) => !(label in changes)),
  ...Object.entries(changes),
];
const noEffects = { "effect on retention": 0, "effect on revenue": 0, "effect on cost": 0, "effect on referrals": 0 };
const noReferrals = { "referral rate": 0 };
const own = (rows: Rows): number => number("CXLV.MODEL", rows, 0.75, 0.6, "own");

describe("the full model in its limit cases", () => {
  test("without effects and referrals CXLV is CLV, for every timing and horizon", () => {
    for (const timing of ["begin", "end", "mid", "renewal"]) {
      for (const periods of [0, 1, 7]) {
        const rows = changed(full, { ...noEffects, ...noReferrals, timing, periods, growth: 0.03 });
        same(number("CXLV.MODEL", rows, 0.75, 0.6), number("CLV", 250, 0.8, 0.1, timing, 150, 0.03, periods === 0 ? null : periods));
      }
    }
  });

  test("without a change of the score it is CLV plus referrals, influence and knowledge", () => {
    const rows = changed(full, { "influence value": 3, "knowledge value": 2 });
    const clv = number("CLV", 250, 0.8, 0.1, "begin", 150);
    same(number("CXLV.MODEL", rows, 0.6, 0.6), clv + 150.57777777777778 + 5 * number("CLV.MULTIPLE", 0.8, 0.1));
    expect(number("CXLV.MODEL", rows, 0.6)).toBe(number("CXLV.MODEL", rows, 0.6, 0.6));
  });

  test("a causal share of 0 is as no change of the score", () => {
    same(number("CXLV.MODEL", changed(full, { "causal share": 0 }), 0.75, 0.6), number("CXLV.MODEL", full, 0.6, 0.6));
  });

  test("nobody stays, everybody stays", () => {
    const nobody = (timing: string): number => own(changed(full, { ...noEffects, retention: 0, timing }));
    expect(nobody("begin")).toBe(250);
    same(nobody("end"), 250 / 1.1);
    expect(nobody("renewal")).toBe(0);
    const everybody = (timing: string): number => own(changed(full, { ...noEffects, retention: 1, timing }));
    same(everybody("begin"), 2750);
    same(everybody("end"), 2500);
    same(everybody("renewal"), 2500);
    expect(() => own(changed(full, { retention: 1, discount: 0 }))).toThrow(/#NUM!/);
    same(own(changed(full, { ...noEffects, retention: 1, discount: 0, periods: 12 })), 3000);
  });

  test("without discounting begin, end and mid are margin × lifespan, and renewal is one margin less", () => {
    const at = (timing: string): number => own(changed(full, { ...noEffects, discount: 0, timing }));
    for (const timing of ["begin", "end", "mid"]) same(at(timing), 1250);
    same(at("renewal"), 1000);
    same(own(changed(full, { ...noEffects, timing: "begin" })) - own(changed(full, { ...noEffects, timing: "renewal" })), 250, 1e-13);
  });

  test("a loss is a negative value, and the value rises with the score while all effects help", () => {
    expect(own(changed(full, { revenue: 100 }))).toBeLessThan(0);
    const scores = Array.from({ length: 41 }, (_, place) => [place / 40]);
    const values = cells("CXLV.MODEL", full, scores, 0.6).map(([cell]) => Number(cell));
    values.reduce((before, value) => {
      expect(value).toBeGreaterThan(before);
      return value;
    });
  });

  test("the reference score may stand in the block, and labels may be the letters of the equations", () => {
    same(number("CXLV.MODEL", changed(full, { "reference score": 0.6 }), 0.75), number("CXLV.MODEL", full, 0.75, 0.6));
    const letters: Rows = [["R0", 600], ["g", 0.55], ["cs0", 60], ["M", 20], ["r0", 0.8], ["d", 0.1], ["A", 150], ["", ""], ["Notes", "from the survey"]];
    same(number("CXLV.MODEL", letters, 0.6), number("CLV", 250, 0.8, 0.1, "begin", 150));
  });
});

describe("the bridge", () => {
  const contributions = (base: Rows, target: Rows, method: string): number[] => cells("CLV.BRIDGE", base, target, method).map(([, cell]) => Number(cell));

  test("contributions add up to the change, whatever the method", () => {
    const random = seededRandom(11);
    const entry = catalogue.find(({ id }) => id === "CLV.BRIDGE")!;
    let checked = 0;
    for (let draw = 0; draw < 300; draw += 1) {
      const [base, target] = sampleInputs(entry, random).map(asInput);
      for (const method of ["shapley", "sequential", "one-at-a-time"]) {
        const result = entry.call([base, target, method]);
        if (!result.ok || result.value.length === 1) continue;
        const values = result.value.map(([, cell]) => Number(cell));
        const size = Math.max(...values.map(Math.abs));
        const sum = values.slice(0, -1).reduce((total, one) => total + one, 0);
        expect(Math.abs(sum - values[values.length - 1]!) / size).toBeLessThan(1e-12);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  test("one lever alone takes the whole change by every method", () => {
    const target = changed(full, { "cost saved by digital": 0.05, "cost saved by root causes": 0.06 });
    for (const method of ["shapley", "sequential", "one-at-a-time"]) {
      const values = contributions(full, target, method);
      same(values[4]!, values[values.length - 1]! - values[0]!, 1e-10);
      expect(values.slice(1, 4)).toEqual([0, 0, 0]);
    }
  });

  test("base against itself is no change", () => {
    expect(contributions(full, full, "shapley").slice(1, 5)).toEqual([0, 0, 0, 0]);
  });
});

describe("states, grids and tiers", () => {
  test("one state is CLV; doubling reaches any horizon; no horizon is the limit of a long one", () => {
    same(number("CLV.MARKOV", [[0.8]], [[250]], 0.1), number("CLV", 250, 0.8, 0.1));
    for (const periods of [1, 2, 3, 5, 8, 13, 100]) {
      same(number("CLV.MARKOV", [[0.8]], [[250]], 0.1, periods), number("CLV", 250, 0.8, 0.1, "begin", 0, 0, periods));
    }
    const square = [[0.75, 0.13, 0.04], [0.15, 0.6, 0.1], [0.05, 0.15, 0.45]];
    const endless = cells("CLV.MARKOV", square, [[280, 250, 190]], 0.1).flat();
    cells("CLV.MARKOV", square, [[280, 250, 190]], 0.1, 1000).flat().forEach((cell, state) => same(Number(cell), Number(endless[state])));
    expect(cells("CLV.MARKOV", square, [[280], [250], [190]], 0.1, 1).flat()).toEqual([280, 250, 190]);
  });

  test("every cell of the sensitivity table is CLV of its pair, however the ranges lie", () => {
    const table = cells("CLV.SENSITIVITY", 250, [[0.7, 0.8, 0.9]], [[0.08], [0.12]], "end");
    expect(table).toEqual([0.7, 0.8, 0.9].map((retention) => [0.08, 0.12].map((discount) => number("CLV", 250, retention, discount, "end"))));
  });

  test("tiers are numbers without labels, and a value at the threshold belongs above it", () => {
    const tier = (value: Cell): Cell => cells("CLV.TIER", value, [[500, 1200]])[0]![0]!;
    expect([499.99, 500, 1199, 1200, 5000].map(tier)).toEqual([1, 2, 2, 3, 3]);
    expect(cells("CLV.TIER", [[100], [700], [1200]], [[500], [1200]], [["Low", "Middle", "High"]])).toEqual([["Low"], ["Middle"], ["High"]]);
    expect(cells("CLV.TIER", [[700], [1200]], [[500], [1200]], [["Iron", "Gold"]])).toEqual([["Iron"], ["Gold"]]);
    expect(cells("CLV.TIERPCT", [[10, 20], [30, 40]], [[0.5]])).toEqual([[1, 1], [2, 2]]);
    expect(cells("CLV.TIERPCT", [[7]]).flat()).toEqual([1]);
    expect(cells("CLV.TIERPCT", [[7], [7], [7]]).flat()).toEqual([1, 1, 1]);
  });

  test("a treatment is found whatever the capitals, and yes and no may be words", () => {
    const table = [["Tier", "all", "sensitive"], ["Gold", "contract", "savings"], [2, "call", "write"]];
    for (const yes of [true, 1, "Y", "yes", "TRUE"]) expect(cells("CLV.TREATMENT", "gold", yes, table)).toEqual([["savings"]]);
    for (const no of [false, 0, "N", "no"]) expect(cells("CLV.TREATMENT", " GOLD ", no, table)).toEqual([["contract"]]);
    expect(cells("CLV.TREATMENT", [["Gold"], [2], ["Lead"]], true, table)).toMatchObject([["savings"], ["write"], [{ code: "#N/A" }]]);
  });

  test("the fitted effect finds the effect it was made from", () => {
    const scores = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const stays = scores.map((score) => 1 / (1 + Math.exp(-(0.3 + 1.7 * score))));
    const [beta, error, intercept, low, high] = cells("CX.BETAFIT", [scores], [scores.map(() => 1e9)], [stays.map((share) => 1e9 * share)])[0]!.map(Number);
    expect(Math.abs(beta! - 1.7)).toBeLessThan(1e-6);
    expect(Math.abs(intercept! - 0.3)).toBeLessThan(1e-6);
    same((high! - low!) / 2 / error!, 1.959963984540054, 1e-9);
    const two = cells("CX.BETAFIT", [[0, 1]], [[1000, 1000]], [[430, 740]])[0]!.map(Number);
    /* Half a customer in each cell keeps the fit a little nearer to 0 than the two rates are. */
    expect(Math.abs(two[0]! - number("CX.BETA", 0.43, 0.74, 0, 1))).toBeLessThan(0.002);
  });

  test("equity, index and shares of a whole", () => {
    expect(number("CLV.EQUITY", [[100, 200]], 10)).toBe(3000);
    expect(number("CLV.EQUITY", [[100, 200]], [[10], [20]], [[5], [6]], 100, [[40, 50]])).toBe(5000 + 5 * 60 + 6 * 50);
    expect(number("CLV.INDEX", [[200, 300]], [[200, 300]], [[0.2, 0.8]])).toBe(100);
    expect(number("CLV.INDEX", [[300, 200]], [[200, 300]])).toBe(100);
    expect(cells("CLV.DELTA", [[100], [200]], 150)).toEqual([[50, 0.5], [-50, -0.25]]);
  });

  test("the best acquisition spend is best", () => {
    const left = (spend: number): number => number("LEVER.ACQRATE", spend, 0.6, 0.04) * 300 - spend;
    const [spend, worth] = cells("LEVER.ACQOPT", 0.6, 0.04, 300)[0]!.map(Number);
    same(left(spend!), worth!, 1e-10);
    expect(left(spend! * 1.01)).toBeLessThan(worth!);
    expect(left(spend! * 0.99)).toBeLessThan(worth!);
    expect(cells("LEVER.ACQOPT", 0.1, 0.04, 100)).toEqual([[0, 0]]);
  });
});
