import Papa from "papaparse";
import { checksOf } from "../../src/lever-model/equations/checks";
import { decisionOf } from "../../src/lever-model/equations/decision";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { gallery } from "../../src/lever-model/examples/gallery";
import { checkWords } from "../../src/lever-model/state/checkWords";
import { assumptionsOf, keysOf } from "../../src/lever-model/state/defaults";
import { withAssumptions } from "../../src/lever-model/state/change";
import type { LeverModel } from "../../src/lever-model/state/state";
import type { Drawn } from "../../src/taskpane/builder/charts/picture";
import { checkPlaces, sortedChecks, stateOf } from "../../src/taskpane/builder/steps/share/checkPlaces";
import { footnotesCsv } from "../../src/taskpane/builder/steps/share/file/footnotesTable";
import { modelFile, withoutLinks } from "../../src/taskpane/builder/steps/share/file/modelFile";
import { fileStem } from "../../src/taskpane/builder/steps/share/file/save";
import { decisionPage } from "../../src/taskpane/builder/steps/share/page/decisionPage";
import { executivePage } from "../../src/taskpane/builder/steps/share/page/executivePage";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { FileFormulas } from "../../src/workbook/xlsx/formulas";
import { referenceModel } from "../lever-model/referenceModel";

const drawn = (model: LeverModel, language: (typeof languages)[number] = "en"): Drawn => ({ model, evaluation: evaluateModel(model), words: wordsFor(language) });
const english = wordsFor("en");

test("what must be put right comes first, then what is worth a look, then what holds", () => {
  const model = withAssumptions(referenceModel, { growth: 0.2, retention: 0.95 });
  const states = sortedChecks(checksOf(model, evaluateModel(model))).map(stateOf);
  expect(states[0]).toBe("failed");
  expect([...states].sort((one, other) => ["failed", "warning", "holds"].indexOf(one) - ["failed", "warning", "holds"].indexOf(other))).toEqual(states);
  expect(Object.keys(checkPlaces).sort()).toEqual([...keysOf(checkWords)].sort());
});

test("the list for readers has every footnote and every input without one, with room for a comment", () => {
  const model = gallery[0]!;
  const { data } = Papa.parse<string[]>(footnotesCsv(model, english).replace("\uFEFF", ""));
  expect(data[0]).toEqual(english.builderResults.feedback.columns);
  const missing = assumptionsOf(model).filter((id) => !model.footnotes.some(({ on }) => on === id));
  expect(data).toHaveLength(1 + model.footnotes.length + missing.length);
  for (const row of data.slice(1)) expect(row.at(-1)).toBe("");
  expect(data.map((row) => row[1])).toContain("Retention");
});

test("a footnote that looks like a formula is none for the program that opens the list", () => {
  const note = { on: "retention", source: '=HYPERLINK("http://x")', scope: "+1", limitations: "@x", owner: "", date: "", grade: "" as const };
  const { data } = Papa.parse<string[]>(footnotesCsv({ ...referenceModel, footnotes: [note] }, english).replace("\uFEFF", ""));
  expect(data[1]!.slice(3, 6)).toEqual(["'=HYPERLINK(\"http://x\")", "'+1", "'@x"]);
});

test("a file of its own holds the numbers of linked cells, and says how many", async () => {
  const linked = withAssumptions(referenceModel, { retention: { cell: "Data!B2", value: 0.8 } });
  expect(withoutLinks(linked)).toEqual({ model: withAssumptions(referenceModel, { retention: 0.8 }), unlinked: 1 });
  expect(withoutLinks(referenceModel)).toEqual({ model: referenceModel, unlinked: 0 });
  const { bytes, unlinked } = await modelFile(linked, { portable: true, protect: false });
  expect(unlinked).toBe(1);
  const texts = JSON.stringify((await readXlsx(bytes, "model.xlsx", new FileFormulas([]))).workbook);
  expect(texts).toContain("Calculations");
  expect(texts).not.toContain("Data!");
});

test.each([
  ["Plan 2026: a/b", "Plan 2026 a b"],
  ["..", "CXLV"],
  ["", "CXLV"],
])("the file of “%s” is called “%s”", (name, stem) => {
  expect(fileStem(name)).toBe(stem);
});

test.each(languages)("the pages for paper say what the model says in %s", (language) => {
  for (const model of [referenceModel, ...gallery]) {
    const page = executivePage(drawn(model, language));
    expect(JSON.stringify(page)).not.toMatch(/NaN|undefined/);
    const table = page.parts.find((part) => part.kind === "table");
    expect(table?.kind === "table" && table.rows).toHaveLength(8);
  }
  const decided: LeverModel = { ...referenceModel, decision: { ...referenceModel.decision, on: "retention", value: 0.82, runCost: 1, owner: "Ana" } };
  const value = decisionOf(decided, { ...decided.decision, on: "retention" });
  expect(value.ok).toBe(true);
  if (!value.ok) return;
  const page = decisionPage(drawn(decided, language), value.value);
  expect(JSON.stringify(page)).not.toMatch(/NaN|undefined/);
  expect(JSON.stringify(page)).toContain("Ana");
  expect(page.finding).toMatch(/\+/);
});
