import { catalogue, CellError, type Entry } from "../../src/clv/index";
import { publishers, timings } from "../../src/clv/timing";
import { twinOf } from "../../src/clv/twins";
import { calculate, type CellsRead } from "../../src/taskpane/form/calculate";
import { separatorsOf } from "../../src/taskpane/form/separators";
import { readField } from "../../src/taskpane/form/typed";
import { arrange } from "../../src/taskpane/results/arrange";
import { compareTimings } from "../../src/taskpane/whichClv/compareTimings";
import { wordsFor } from "../../src/taskpane/words/index";

const entryOf = (id: string): Entry => catalogue.find((entry) => entry.id === id)!;
const words = wordsFor("en");

function compare(id: string, texts: Readonly<Record<string, string>>, ranges: Readonly<Record<string, CellsRead>> = {}) {
  const entry = entryOf(id);
  const fields = entry.arguments.map((argument) => readField(argument, texts[argument.name] ?? "", separatorsOf("en-US"), words));
  const cells = new Map(Object.entries(ranges));
  return compareTimings(entry, fields, cells, calculate(entry, fields, cells, words).outcome, words)!;
}
const column = (...values: readonly (number | string)[]): CellsRead => ({ state: "read", grid: values.map((value) => [value]) });
const example = { margin: "250", retention: "80%", discount: "10%" };

test("every function with a timing is compared, and no other", () => {
  for (const entry of catalogue) {
    const has = entry.arguments.some(({ name }) => name === "timing");
    const compared = compareTimings(entry, entry.arguments.map(() => ({ kind: "blank" })), new Map(), { state: "incomplete", names: [] }, words);
    expect([entry.id, compared !== null]).toEqual([entry.id, has]);
    if (compared) expect(compared.results.map(({ cell }) => cell)).toEqual([null, null, null, null]);
  }
});

test("the three published values and the one between, with their distance from the chosen one", () => {
  const { results } = compare("CLV", { ...example, timing: "renewal" });
  expect(results.map(({ timing, cell }) => [timing, Number((cell as number).toFixed(5))])).toEqual([
    ["begin", 916.66667],
    ["end", 833.33333],
    ["mid", 874.00737],
    ["renewal", 666.66667],
  ]);
  expect(results.map(({ isChosen }) => isChosen)).toEqual([false, false, false, true]);
  expect(results.map(({ difference }) => difference?.toFixed(4))).toEqual(["0.3750", "0.2500", "0.3110", undefined]);
});

test("left out, the default is the chosen one", () => {
  expect(compare("CLV", example).results.find(({ isChosen }) => isChosen)?.timing).toBe("begin");
});

test("an error stands in its own timing, without a distance", () => {
  const { results } = compare("CAC.PAYBACK", { cac: "450", margin: "100", retention: "80%" });
  expect(results.map(({ cell }) => cell instanceof CellError)).toEqual([false, false, false, true]);
  expect(results[3]!.difference).toBeNull();
});

test("of ranges the first row is compared, and what does not fit together is not", () => {
  const ranges = { "A2:A4": column(250, 100, "x"), "B2:B4": column(0.8, 0.9, 0.5), "B2:B3": column(0.8, 0.9) };
  const compared = compare("CLV", { margin: "A2:A4", retention: "B2:B4", discount: "10%" }, ranges);
  expect(compared).toMatchObject({ rows: 3, columns: 1 });
  expect(compared.results[0]!.cell).toBeCloseTo(916.6667, 4);
  const unlike = compare("CLV", { margin: "A2:A4", retention: "B2:B3", discount: "10%" }, ranges);
  expect(unlike.results.map(({ cell }) => cell)).toEqual([null, null, null, null]);
  const first = compare("CLV", { margin: "A2:A4", retention: "B2:B4" }, { ...ranges, "A2:A4": column("x", 100, 100) });
  expect(first.results[0]!.cell).toBeInstanceOf(CellError);
});

test("a range taken at once is compared whole", () => {
  const { results } = compare("CLV.SERIES", { margins: "A2:A4", retention: "80%", discount: "10%", cac: "100" }, { "A2:A4": column(120, 150, 180) });
  expect(results.map(({ cell }) => (cell as number).toFixed(4))).toEqual(["224.2975", "194.8159", "209.2056", "135.8527"]);
});

test("of several results the one that the timing moves is compared", () => {
  const compared = compare("LEVER.UPSELL", { take_rate: "15%", extra_margin: "60", retention: "80%", discount: "10%" });
  expect(compared.compared?.name).toBe("ΔCLV");
  expect(compared.results.map(({ cell }) => Math.round(cell as number))).toEqual([33, 30, 31, 24]);
});

test("who prints which is known for the three published timings", () => {
  expect(timings.filter((timing) => publishers[timing].length > 0)).toEqual(["begin", "end", "renewal"]);
});

test.each([
  ["retention", 0.8, "year", 0.98157653, 5],
  ["retention", 0.97, "month", 0.69384236, 33.33333333],
  ["churn", 0.05, "month", 0.45963991, 20],
  ["churn", 0.2, "year", 0.01842347, 5],
  ["discount", 0.1, "year", 0.00797414, null],
  ["discount", 0.01, "month", 0.12682503, null],
] as const)("the twin of %s %d", (name, rate, period, other, lifespan) => {
  const twin = twinOf(name, rate)!;
  expect(twin.period).toBe(period);
  expect(twin.other).toBeCloseTo(other, 8);
  if (lifespan === null) expect(twin.lifespan).toBeNull();
  else expect(twin.lifespan).toBeCloseTo(lifespan, 7);
});

test.each([
  ["retention", 1],
  ["retention", 0],
  ["churn", 1],
  ["discount", 0],
  ["discount", -0.1],
  ["growth", 0.03],
  ["toString", 0.5],
])("%s %d has no twin", (name, rate) => {
  expect(twinOf(name, rate)).toBeNull();
});

describe("the cells of a result", () => {
  const cellsOf = (id: string) => entryOf(id).exampleCells;
  const kindOf = (id: string) => arrange(entryOf(id), cellsOf(id))?.kind ?? null;

  test("a single one needs no list", () => {
    expect([kindOf("CLV"), kindOf("CLV.TIER")]).toEqual([null, null]);
  });
  test("several side by side have their names and what they are", () => {
    const arranged = arrange(entryOf("LEVER.RECOVERY"), cellsOf("LEVER.RECOVERY"));
    if (arranged?.kind !== "named") throw new Error("not named");
    expect(arranged.lines).toHaveLength(7);
    expect(arranged.lines[2]).toMatchObject({ name: "N saved", about: "Customers saved", cell: 180 });
  });
  test("a table of labels and values is read by its labels", () => {
    const arranged = arrange(entryOf("CLV.BRIDGE"), cellsOf("CLV.BRIDGE"));
    if (arranged?.kind !== "named") throw new Error("not named");
    expect(arranged.lines.map(({ name }) => name).slice(0, 2)).toEqual(["Base", "Revenue"]);
  });
  test("a table with a header of its own gets no other, and one without gets the names of the results", () => {
    const headingsOf = (id: string) => {
      const arranged = arrange(entryOf(id), cellsOf(id));
      return arranged?.kind === "table" ? arranged.headings.map(({ name }) => name) : null;
    };
    expect(headingsOf("CLV.PREDICT")).toEqual([]);
    expect(headingsOf("CLV.FIT")).toEqual(["label", "value", "standard error", "lower", "upper"]);
  });
  test("a grid stays one; several rows of several results stand under their names, and a long one is cut", () => {
    expect(kindOf("CLV.SENSITIVITY")).toBe("table");
    const rows = Array.from({ length: 30 }, () => [9, 33]);
    const arranged = arrange(entryOf("LEVER.UPSELL"), rows);
    if (arranged?.kind !== "table") throw new Error("not a table");
    expect([arranged.headings.map(({ name }) => name), arranged.rows.length, arranged.more]).toEqual([["Δm", "ΔCLV"], 20, true]);
  });
});
