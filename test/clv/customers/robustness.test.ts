import { type Cell, CellError, type Input } from "../../../src/clv/index";
import { Recent } from "../../../src/clv/functions/customers/recent";
import { simulateHistory, simulateSpend } from "../../../src/clv/transactions/simulate";
import { fitted, one, sentence, spill, table, typedFit } from "./inSheet";

const fit = typedFit("BG/NBD", ["r", "alpha", "a", "b"], [0.243, 4.414, 0.793, 2.426], "week");
const pareto = typedFit("Pareto/NBD", ["r", "alpha", "s", "beta"], [0.55, 10.58, 0.61, 11.67], "week");

/** Numbers are finite, and an error has a sentence. */
function sound(cells: readonly (readonly Cell[])[]): void {
  for (const cell of cells.flat()) {
    if (cell instanceof CellError) expect(cell.message).toMatch(/\w \w/);
    else if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    else expect(["string", "boolean"]).toContain(typeof cell);
  }
}
const everyVerb = (model: Input, customers: Input): Cell[][][] => [
  spill("CLV.ALIVE", model, customers),
  spill("CLV.EXPECTED", model, 52, customers),
  spill("CLV.PROBABILITY", model, 3, 52, 10, customers),
  spill("CLV.RESIDUAL", model, 0.002, customers),
];

test.each<[string, Cell[][]]>([
  ["x up to 10,000", [[10_000, 38.9, 39], [200, 38, 40], [171, 38, 40]]],
  ["T = 0", [[0, 0, 0]]],
  ["one customer", [[2, 30.43, 38.86]]],
  ["all-zero repeaters", [[0, 0, 39], [0, 0, 30], [0, 0, 20]]],
  ["equal ages", [[2, 30, 39], [0, 0, 39], [5, 35, 39]]],
  ["very long ages", [[2, 1e6, 1e9], [0, 0, 1e300]]],
])("%s: an answer or a sentence from every verb, and from every fit", (_, customers) => {
  for (const model of [fit, pareto]) for (const cells of everyVerb(model, customers)) sound(cells);
  for (const name of ["BG/NBD", "MBG/NBD", "Pareto/NBD", "NBD", "BG/BB"]) sound(spill("CLV.FIT", customers, name));
});

test.each([
  ["BG/NBD", ["r", "alpha", "a", "b"], [0.243, 4.414, 1, 2.426]],
  ["MBG/NBD", ["r", "alpha", "a", "b"], [0.5, 6, 1, 1.6]],
  ["Pareto/NBD", ["r", "alpha", "s", "beta"], [0.55, 10.58, 1, 11.67]],
  ["BG/NBD", ["r", "alpha", "a", "b"], [0.243, 4.414, 0.4, 0.6]],
])("%s at the removable pole %j %j is between its neighbours", (model, names, values) => {
  const at = (shift: number): number => one("CLV.EXPECTED", typedFit(model, names, values.map((value, place) => (place === 2 ? value + shift : value))), 52, [[0, 0, 39]]);
  const [below, here, above] = [at(-1e-6), at(0), at(1e-6)];
  /* Smooth to second order: the mean of the neighbours is off by the square of the step. */
  expect(Math.abs((below + above) / 2 / here - 1)).toBeLessThan(1e-9);
});

test("horizons and rates at the ends of what a cell holds never hang", () => {
  const customers = [[2, 30.43, 38.86]];
  for (const periods of [0, 1e-300, 1e300, 1e308]) {
    sound(spill("CLV.EXPECTED", fit, periods, customers));
    sound(spill("CLV.PREDICT", fit, typedFit("Gamma-Gamma", ["p", "q", "gamma"], [6, 4, 15]), [[2, 30, 38, 20]], periods, 0.1));
    sound(spill("CLV.PROBABILITY", pareto, 2, periods, 0, customers));
  }
  for (const discount of [1e-300, 1e300]) sound(spill("CLV.RESIDUAL", fit, discount, customers));
  expect(sentence("RETENTION.CURVE", [typedFit("sBG", ["alpha", "beta"], [1, 1]), 1e308])).toContain("periods should be at most 100,000");
});

test("spend in any currency scales gamma and leaves p and q", () => {
  const history = simulateHistory("BG/NBD", [0.55, 10.58, 0.8, 2.5], 2000, { from: 20, to: 78 }, 1);
  const spend = simulateSpend([6.25, 3.74, 15.44], history.frequency, 2);
  const inCurrency = (scale: number): Cell[][] => spill("CLV.FIT", table({ frequency: history.frequency, spend: spend.map((money) => money * scale) }), "Gamma-Gamma");
  const base = inCurrency(1);
  for (const scale of [1e-6, 1e9, 1e12]) {
    const scaled = inCurrency(scale);
    const off = (name: string, times: number): number => Math.abs((fitted(scaled, name) as number) / (fitted(base, name) as number) / times - 1);
    /* Each climb ends within 1e-8 of the top. */
    expect(Math.max(off("p", 1), off("q", 1), off("gamma", scale))).toBeLessThan(1e-7);
    expect(fitted(scaled, "converged")).toBe(true);
  }
});

test("100,000 customers with 1% bad rows: refused by a fit by name, scored but for the bad ones", () => {
  const { frequency, recency, age } = simulateHistory("BG/NBD", [0.55, 10.58, 0.8, 2.5], 100_000, { from: 20, to: 78, marks: 7 }, 3);
  const grid = table({ frequency, "recency (week)": recency, "age (week)": age });
  const made = spill("CLV.FIT", grid);
  expect(fitted(made, "converged")).toBe(true);
  expect(Math.abs((fitted(made, "r") as number) - 0.55)).toBeLessThan(0.05);
  const broken = grid.map((row, place) => (place > 0 && place % 100 === 0 ? ["?", ...row.slice(1)] : row));
  expect(sentence("CLV.FIT", [broken])).toContain('frequency should be a number, not the text "?" (row 101)');
  const alive = spill("CLV.ALIVE", made, broken);
  expect(alive).toHaveLength(100_001);
  expect(alive.filter(([cell]) => cell instanceof CellError)).toHaveLength(1000);
  sound(alive.slice(0, 500));
}, 120_000);

test("a table given again gives the same fit, and another one is never taken for it", () => {
  const { frequency, recency, age } = simulateHistory("Pareto/NBD", [0.55, 10.58, 0.61, 11.67], 4000, { from: 20, to: 78 }, 4);
  const grid = (last: number): Cell[][] => table({ frequency, recency, age: age.map((value, row) => (row === 3999 ? value + last : value)) }).map((row) => [...row]);
  const made = spill("CLV.FIT", grid(0), "Pareto/NBD");
  expect(spill("CLV.FIT", grid(0), "Pareto/NBD")).toEqual(made);
  const other = spill("CLV.FIT", grid(5), "Pareto/NBD");
  expect(fitted(other, "log-likelihood")).not.toBe(fitted(made, "log-likelihood"));
  expect(spill("CLV.FIT", grid(0), "Pareto/NBD")).toEqual(made);
});

test("an answer is made once for equal contents, and again once newer ones have taken its place", () => {
  const recent = new Recent<number>(2);
  let made = 0;
  const ask = (options: string, ...column: number[]): number => recent.get({ options, columns: [Float64Array.from(column)] }, () => (made += 1));
  expect([ask("a", 1, 2), ask("a", 1, 2), ask("b", 1, 2), ask("a", 1, 2)]).toEqual([1, 1, 2, 1]);
  expect([ask("a", 1, 3), ask("a", 1, 2), ask("b", 1, 2)]).toEqual([3, 1, 4]);
});
