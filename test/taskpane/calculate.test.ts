import { catalogue, CellError, type Entry } from "../../src/clv/index";
import { calculate, type CellsRead, spillOf } from "../../src/taskpane/form/calculate";
import { separatorsOf } from "../../src/taskpane/form/separators";
import { readField } from "../../src/taskpane/form/typed";
import { wordsFor } from "../../src/taskpane/words/index";

const entryOf = (id: string): Entry => catalogue.find((entry) => entry.id === id)!;
const english = separatorsOf("en-US");
const words = wordsFor("en");

function run(id: string, texts: Readonly<Record<string, string>>, cells: Readonly<Record<string, CellsRead>> = {}) {
  const entry = entryOf(id);
  return calculate(
    entry,
    entry.arguments.map((argument) => readField(argument, texts[argument.name] ?? "", english, words)),
    new Map(Object.entries(cells)),
    words,
  );
}

test("a single result", () => {
  const { outcome, refusals, blocking } = run("CLV", { margin: "250", retention: "80%", discount: "10%" });
  expect(outcome).toEqual({ state: "results", cells: [[916.6666666666667]], errors: 0 });
  expect([refusals, blocking]).toEqual([{}, []]);
});

test("what is missing is named, and is no error", () => {
  expect(run("CLV", {})).toEqual({
    outcome: { state: "incomplete", names: ["margin", "retention"] },
    refusals: {},
    blocking: [],
  });
});

test("every refused field has the entry's own sentence at once, also while others are missing", () => {
  const { outcome, refusals, blocking } = run("CLV", { retention: "1.2", discount: "-2" });
  expect(outcome.state).toBe("incomplete");
  expect(refusals).toEqual({
    retention: "retention should be a rate from 0 to 1, not 1.2",
    discount: "discount should be a rate above -1, not -2",
  });
  expect(blocking).toEqual(["retention", "discount"]);
});

test("a refused number shows the error of the cell, with its sentence", () => {
  const { outcome } = run("CLV", { margin: "250", retention: "1.2" });
  expect(outcome).toEqual({
    state: "error",
    error: new CellError("#VALUE!", "retention should be a rate from 0 to 1, not 1.2"),
  });
});

test("a text that cannot be read stops the calculation", () => {
  const { outcome, blocking } = run("CLV", { margin: "2*3", retention: "80%" });
  expect(outcome).toEqual({ state: "wrong", names: ["margin"] });
  expect(blocking).toEqual(["margin"]);
});

test("a refusal that only the formula knows is shown at its field and lets the formula be written", () => {
  const { outcome, refusals, blocking } = run("CX.SCORE", { score: "6", metric: "stars" });
  expect(outcome.state).toBe("error");
  expect(refusals).toEqual({ score: "score should be a score from 1 to 5, not 6" });
  expect(blocking).toEqual([]);
});

test("an error without a field: no finite value", () => {
  const { outcome, refusals } = run("CLV", { margin: "250", retention: "100%" });
  expect(outcome).toMatchObject({ state: "error", error: { code: "#NUM!" } });
  expect(refusals).toEqual({});
});

test("cells: a bad row costs itself only, and the shape is that of the spill", () => {
  const grid = [[250], ["x"], [100]];
  const { outcome, refusals } = run(
    "CLV",
    { margin: "A2:A4", retention: "80%", discount: "10%" },
    { "A2:A4": { state: "read", grid } },
  );
  expect(outcome).toMatchObject({ state: "results", errors: 1 });
  expect(spillOf(outcome)).toEqual({ rows: 3, columns: 1 });
  expect(refusals).toEqual({});
});

test("an error in a single cell is blamed on its field", () => {
  const { outcome, refusals } = run(
    "CLVCAC",
    { clv: "A2", cac: "150" },
    { A2: { state: "read", grid: [[new CellError("#N/A")]] } },
  );
  expect(outcome).toMatchObject({ state: "error", error: { code: "#N/A" } });
  expect(refusals).toEqual({ clv: "the cell given for clv holds #N/A" });
});

test("cells that are being read, that are nowhere, and that could not be read", () => {
  const texts = { clv: "Sheet9!A1", cac: "150" };
  expect(run("CLVCAC", texts).outcome).toEqual({ state: "reading" });
  const nowhere = run("CLVCAC", texts, { "Sheet9!A1": { state: "missing" } });
  expect(nowhere.outcome).toEqual({ state: "wrong", names: ["clv"] });
  expect(nowhere.refusals["clv"]).toBe(
    "There is no Sheet9!A1 in this workbook; look at the name of the sheet, “Sheet9”",
  );
  expect(run("CLVCAC", { ...texts, clv: "Margn" }, { Margn: { state: "missing" } }).refusals["clv"]).toBe(
    "There is no Margn in this workbook",
  );
  expect(run("CLVCAC", texts, { "Sheet9!A1": { state: "failed" } }).refusals["clv"]).toMatch(/could not be read/);
});

test("shapes that do not fit are an error of the whole, at the field that does not fit", () => {
  const cells = {
    "A2:A4": { state: "read", grid: [[1], [2], [3]] },
    "B2:B3": { state: "read", grid: [[1], [2]] },
  } as const;
  const { outcome, refusals } = run("CLVCAC", { clv: "A2:A4", cac: "B2:B3" }, cells);
  expect(outcome.state).toBe("error");
  expect(refusals["cac"]).toMatch(/^cac should be a single value or a range of 3 by 1/);
  expect(spillOf(outcome)).toEqual({ rows: 1, columns: 1 });
});
