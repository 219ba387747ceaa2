import { evaluateModel } from "../../src/lever-model/equations/equations";
import { lines } from "../../src/lever-model/equations/chain";
import { editsFor } from "../../src/lever-model/living/index";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { LeverModel } from "../../src/lever-model/state/state";
import { callsOf } from "../../src/taskpane/builder/explain/explainCall";
import { explainCell } from "../../src/taskpane/builder/explain/explainCell";
import { piecesOf } from "../../src/taskpane/builder/explain/references";
import { shownHeld } from "../../src/taskpane/builder/explain/shownHeld";
import { wordsFor } from "../../src/taskpane/words/index";
import type { BookSheet, BookSurvey } from "../../src/workbook/book";
import { MemoryBook } from "../lever-model/living/memoryBook";
import { referenceModel } from "../lever-model/referenceModel";

const english = wordsFor("en");
const note = { on: "retention", source: "CRM", scope: "all", limitations: "one year", owner: "Ana", date: "", grade: "C" as const };
const model: LeverModel = { ...referenceModel, footnotes: [note] };

/** The model in a workbook whose calculations show what the equations give. */
function surveyWith(of: LeverModel): BookSurvey {
  const book = new MemoryBook();
  const made = editsFor(of, book.survey(), { portable: true, protect: false, kept: "keep" });
  if (!made.ok) throw new Error(made.failure.message);
  book.edit(made.value.edits);
  const { columns } = evaluateModel(of);
  const plan = makePlan(of);
  const calculations = plan.sheets.find(({ id }) => id === "calculations")!;
  const values = new Map<string, number>();
  for (const { id, row } of calculations.rows) {
    const name = id.replace("calc/", "");
    if (lines.some((line) => line.name === name)) [3, 4].forEach((column, at) => values.set(`${row},${column}`, columns[name]![at]!));
  }
  const survey = book.survey();
  const sheets = survey.sheets.map((sheet): BookSheet => {
    if (sheet.name !== calculations.name) return sheet;
    return { ...sheet, cells: new Map([...sheet.cells].map(([key, cell]) => [key, values.has(key) ? { ...cell, value: values.get(key)! } : cell])) };
  });
  return { ...survey, sheets };
}

const survey = surveyWith(model);
const plan = makePlan(model);
const place = (block: string, row: string, column: number) => {
  const sheet = plan.sheets.find(({ id }) => id === block)!;
  return { sheet: sheet.name, row: sheet.rows.find(({ id }) => id === row)!.row, column };
};
const explained = (block: string, row: string, column: number) => {
  const found = explainCell(survey, place(block, row, column), english);
  if (found.kind !== "model") throw new Error(found.kind);
  return found.explained;
};

test("a line of the equations in words, in symbols and with its numbers", () => {
  const own = explained("calculations", "calc/own", 4);
  expect(own.inSymbols).toBe("OWN = m × φ + ΔOWN_δ");
  expect(own.inWords).toBe("Margin m × Multiple of the margin φ + Saved as the cost to serve falls with tenure");
  expect(own.inNumbers).toBe("277.82 × 4.20 + 0.00 = 1,166.05");
  expect(own.value).toBe("1,166.05");
  expect(own.precedents.map(({ label, value }) => `${label} ${value}`)).toEqual(["Margin m 277.82", "Multiple of the margin φ 4.20", "Saved as the cost to serve falls with tenure 0.00"]);
  expect(own.precedents.every(({ sheet }) => sheet === "Calculations")).toBe(true);
});

test("it rests on the footnotes of its assumptions, wherever they are used", () => {
  const { footnotes, bare } = explained("results", "res/net", 4);
  expect(footnotes).toEqual([{ ...note, number: 1 }]);
  expect(bare).toEqual(expect.arrayContaining(["discount_year", "referral_rate", "cac_campaign"]));
  expect(bare).not.toContain("retention");
});

test("a result of another sheet names the row and the column that it is taken from", () => {
  const change = explained("results", "res/net", 5);
  expect(change.inWords).toBe("[CXLV, Target] − [CXLV, Base]");
  expect(change.label).toBe("CXLV");
  expect(change.column).toBe("Change");
});

test("an assumption says what it means", () => {
  const retention = explained("inputs", "in/retention", 3);
  expect(retention.what).toBe("input");
  expect(retention.value).toBe("80.0%");
  expect(retention.help).toBe("Share of customers who stay from one period to the next.");
  expect(retention.inWords).toBeNull();
});

test("every cell of the model with something in it is explained", () => {
  let count = 0;
  /* The sheets of cases repeat the rows of the calculations many times over. */
  for (const sheet of plan.sheets.filter(({ id }) => !id.endsWith("-cases"))) {
    for (const { row, cells } of sheet.rows) {
      for (const { column, content } of cells) {
        if (column === 0 || row === 0 || (content.kind === "text" && content.text === "")) continue;
        const found = explainCell(survey, { sheet: sheet.name, row, column }, english);
        expect(found.kind).toBe("model");
        if (found.kind === "model") expect(`${found.explained.inWords} ${found.explained.inNumbers} ${found.explained.inSymbols}`).not.toContain("undefined");
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(1000);
});

test("other cells are the user's own, or nothing at all", () => {
  const inputs = survey.sheets.find(({ name }) => name === "Inputs")!;
  const withOwn: BookSurvey = { ...survey, sheets: survey.sheets.map((sheet) => (sheet === inputs ? { ...sheet, cells: new Map([...sheet.cells, ["300,5", { held: 7, value: 7 }]]) } : sheet)) };
  expect(explainCell(withOwn, { sheet: "Inputs", row: 300, column: 5 }, english).kind).toBe("own");
  expect(explainCell(survey, { sheet: "Inputs", row: 300, column: 5 }, english).kind).toBe("none");
  expect(explainCell(survey, { sheet: "Sheet1", row: 0, column: 0 }, english).kind).toBe("none");
});

test("a formula is parted at its cells, never inside a text or a name", () => {
  const cells = (formula: string) => piecesOf(formula, "Here").flatMap((piece) => (piece.kind === "cells" ? [`${piece.sheet}|${piece.text}`] : []));
  expect(cells(`A1+'My ''own'''!$B$2*SUM(C3:D4)-LOG10(E5)&"F6"&CLV_in_R1`)).toEqual(["Here|A1", "My 'own'|'My ''own'''!$B$2", "Here|C3:D4", "Here|E5"]);
  expect(piecesOf("A1 + 2*B2", "Here").map(({ text }) => text).join("")).toBe("A1 + 2*B2");
});

test.each([
  [0.838, "0.0%", "83.8%"],
  [3.7, '0.00"×"', "3.70×"],
  [46_000, "yyyy-mm-dd", "2025-12-09"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-2, "+#,##0.00;-#,##0.00;0.00", "-2.00"],
  [true, null, "TRUE"],
  ["#NUM!", "0", "#NUM!"],
])("%p in the format %p is shown as %s", (value, format, text) => {
  expect(shownHeld(value, format)).toBe(text);
});

test("a function in any cell with its arguments and its convention", () => {
  const [call] = callsOf('=ROUND(CLV(B2,Data!C3,0.1,"end"),2)', "Sheet1", "en", english);
  expect(call!.entry.id).toBe("CLV");
  expect(call!.arguments.map(({ name, text, cells }) => [name, text, cells?.sheet ?? null])).toEqual([
    ["margin", "B2", "Sheet1"], ["retention", "Data!C3", "Data"], ["discount", "0.1", null], ["timing", '"end"', null],
  ]);
  expect(call!.convention).toMatch(/^“end”/);
  expect(call!.inWords).toMatch(/^CLV = /);
  expect(callsOf("=SUM(A1)", "Sheet1", "en", english)).toEqual([]);
});
