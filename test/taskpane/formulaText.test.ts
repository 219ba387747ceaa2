import { catalogue, type Entry } from "../../src/clv/index";
import { exampleTexts } from "../../src/taskpane/form/example";
import { separatorsOf } from "../../src/taskpane/form/separators";
import { readField } from "../../src/taskpane/form/typed";
import { functionFormula, nativeFormula } from "../../src/taskpane/formulaText";
import { wordsFor } from "../../src/taskpane/words/index";
import { differences } from "../near";

const entryOf = (id: string): Entry => catalogue.find((entry) => entry.id === id)!;
const texts = (entry: Entry, given: Readonly<Record<string, string>>): (string | null)[] =>
  entry.arguments.map(({ name }) => given[name] ?? null);
const written = (id: string, given: Readonly<Record<string, string>>, prefix = ""): string =>
  functionFormula(entryOf(id), texts(entryOf(id), given), prefix);

describe("the add-in's function", () => {
  test("writes the timing although it is left out, with the defaults before it", () => {
    expect(written("CLV", { margin: "250", retention: "80%" })).toBe('=CLV(250,80%,0,"begin")');
    expect(written("CLV", { margin: "A2", retention: "B2", timing: '"renewal"' })).toBe('=CLV(A2,B2,0,"renewal")');
  });
  test("leaves out what comes after, and writes numbers for defaults in between", () => {
    expect(written("CLV", { margin: "250", retention: "80%", discount: "10%", growth: "2%" })).toBe(
      '=CLV(250,80%,10%,"begin",0,2%)',
    );
    expect(written("CLV", { margin: "250", retention: "80%", periods: "12" })).toBe('=CLV(250,80%,0,"begin",0,0,12)');
    expect(
      written("CXLV", { margin: "80", retention: "97%", discount: "1%", score_change: "0.1", referral_value: "12" }),
    ).toBe("=CXLV(80,97%,1%,0.1,0,0,12)");
  });
  test("writes the timing of every function that has one", () => {
    for (const entry of catalogue.filter((one) => one.arguments.some(({ name }) => name === "timing"))) {
      const required = Object.fromEntries(
        entry.arguments.filter(({ optional }) => !optional).map(({ name }) => [name, "A2"]),
      );
      expect(functionFormula(entry, texts(entry, required), "")).toContain('"begin"');
    }
  });
  test("leaves empty what no value can say", () => {
    expect(written("CX.SCORE", { score: "2", metric: '"CES"', low_is_good: "TRUE" })).toBe('=CX.SCORE(2,"CES",,,TRUE)');
    expect(written("CLV.SAAS", { arpa: "100", gross_margin: "0.8", churn: "0.03" })).toBe("=CLV.SAAS(100,0.8,0.03)");
  });
  test("gets its prefix", () => {
    expect(written("CLVCAC", { clv: "900", cac: "150" }, "CLVX.")).toBe("=CLVX.CLVCAC(900,150)");
  });
  test("takes lists and references as they are", () => {
    expect(written("CLV.SERIES", { margins: "{120,150,180}", retention: "'My sheet'!$B$2:$B$4" })).toBe(
      "=CLV.SERIES({120,150,180},'My sheet'!$B$2:$B$4,0,\"begin\")",
    );
  });
});

describe("the native formula", () => {
  test("folds what is left out", () => {
    expect(nativeFormula(entryOf("CLVCAC"), ["A2", "150"])).toEqual({ ok: true, value: "=A2/150" });
    const clv = nativeFormula(entryOf("CLV"), texts(entryOf("CLV"), { margin: "A2", retention: "80%" }));
    expect(clv).toEqual({ ok: true, value: "=A2/(1-80%)" });
  });
  test("says why there is none", () => {
    const series = nativeFormula(
      entryOf("CLV.SERIES"),
      texts(entryOf("CLV.SERIES"), { margins: "Margins", retention: "80%" }),
    );
    expect(series.ok ? "" : series.failure.message).toBe(
      "the native formula needs margins as a range of cells such as B2:F2, not Margins",
    );
  });
  test("says when it is longer than Excel takes", () => {
    const long = `'${"x".repeat(250)}'!A1`;
    const margins = `{${Array.from({ length: 60 }, () => "1234567890.12345").join(",")}}`;
    const outcome = nativeFormula(
      entryOf("CLV.SERIES"),
      texts(entryOf("CLV.SERIES"), { margins, retention: long, discount: long }),
    );
    expect(outcome.ok ? "" : outcome.failure.message).toMatch(/characters long, and Excel takes 8192/);
  });
});

test.each(["en-US", "de-DE"])("the worked example, typed in %s, is read back to the same numbers", (locale) => {
  const separators = separatorsOf(locale);
  for (const entry of catalogue) {
    const typed = exampleTexts(entry, separators);
    const inputs = entry.arguments.map((argument) => {
      const read = readField(argument, typed[argument.name]!, separators, wordsFor("en"));
      return read.kind === "value" ? read.input : null;
    });
    const called = entry.call(inputs);
    expect(called.ok ? differences(called.value, entry.exampleCells) : called.failure.message).toEqual([]);
  }
});
