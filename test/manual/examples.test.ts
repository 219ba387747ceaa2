import { readFileSync } from "node:fs";
import init, { Model } from "@ironcalc/wasm";
import { type Cell, CellError, catalogue } from "../../src/clv/index";
import { pageFile, languageFolder } from "../../src/manual/address";
import { languageNames, languages } from "../../src/manual/language";
import { columnName } from "../../src/workbook/address";
import { relativeDistance } from "../near";
import { allOf, between, cellOf, files, numbersIn, pages, plainText, rowsIn } from "./pages";
import { readFormula } from "./readFormula";

const entryOf = (id: string) => catalogue.find((one) => one.id === id)!;
type Plain = Exclude<Cell, CellError>;
/* A cell that a table leaves empty is read from the page as one without content. */
const shown = (cell: Cell | undefined): Plain => (cell instanceof CellError ? cell.code : cell === undefined || cell === "" ? null : cell);

function calculated(formula: string, sheet: readonly (readonly Plain[])[] | null = null): Plain[][] {
  const { id, inputs } = readFormula(formula, sheet);
  const result = entryOf(id).call(inputs);
  return result.ok ? result.value.map((row) => row.map(shown)) : [[result.failure.message]];
}

/** The rows of the example's sheet, from row 1 with the names on. */
const sheetOf = (page: string): Plain[][] => {
  const [, ...rows] = rowsIn(between(page, '<table class="sheet">', "</table>"));
  return rows;
};
const resultOf = (page: string): Plain[][] => {
  const markup = between(page, '<div class="result">', '<p class="try">');
  return markup.includes("<table") ? rowsIn(markup) : [[cellOf(between(markup, "<output", "</output>").replace(/^[^>]*>/, ""))]];
};
const formulaOf = (page: string, kind: string): string | null => allOf(page, new RegExp(`data-kind="${kind}"[^>]*>([^<]*)`, "g"))[0] ?? null;

const functionPages = languages.flatMap((language) =>
  catalogue.map((entry) => [`${language} ${entry.id}`, entry, files.get(languageFolder(language) + pageFile(entry.id))!] as const),
);

describe("the worked example of a page", () => {
  test.each(functionPages)("%s shows what the function gives, over its values and over its cells", (_name, entry, page) => {
    const result = resultOf(page);
    expect(result.flat()).toHaveLength(entry.exampleCells.flat().length);
    result.flat().forEach((cell, place) => {
      const expected = entry.exampleCells.flat()[place]!;
      /* The entries write their examples with ten digits. */
      if (typeof expected === "number") expect(relativeDistance(Number(cell), expected)).toBeLessThan(1e-8);
      else expect(cell).toBe(shown(expected));
    });
    const withValues = formulaOf(page, "values");
    if (withValues !== null) expect(calculated(withValues)).toEqual(result);
    expect(calculated(formulaOf(page, "cells")!, sheetOf(page))).toEqual(result);
  });
});

/** A number as the page's locale writes it, and half of its last digit. */
function read(text: string, locale: string): { value: number; half: number } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const decimal = parts.find(({ type }) => type === "decimal")!.value;
  const plain = text.replace(/[^\d,.\-−]/g, "").replaceAll(parts.find(({ type }) => type === "group")!.value, "").replace(decimal, ".");
  const scale = text.includes("%") ? 0.01 : 1;
  return { value: Number(plain.replace("−", "-")) * scale, half: (10 ** -(plain.split(".")[1]?.length ?? 0) / 2) * scale };
}

test("every number that is read is the one behind it, in the way its language writes numbers", () => {
  let count = 0;
  for (const [name, page] of pages) {
    const language = languages.find((one) => name.startsWith(`${one}/`)) ?? "en";
    for (const { value, text } of numbersIn(page)) {
      const { value: seen, half } = read(text, languageNames[language].locale);
      expect([name, text, Math.abs(seen - value) <= half * (1 + 1e-9)]).toEqual([name, text, true]);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(languages.length * catalogue.length);
});

test("every call on a page that explains gives what stands beside it", () => {
  let count = 0;
  for (const [name, page] of pages) {
    for (const [, formula = "", output = "", rest = ""] of page.matchAll(/data-kind="call"[^>]*>([^<]*)<.*?<output>(.*?)<\/output>(.*?)<\/div>/gs)) {
      const { id, inputs } = readFormula(plainText(formula));
      const result = entryOf(id).call(inputs);
      const cell = result.ok ? result.value[0]![0]! : null;
      expect([name, formula, shown(cell)]).toEqual([name, formula, cellOf(output)]);
      if (cell instanceof CellError) expect(plainText(rest)).toContain(cell.message);
      count += 1;
    }
  }
  expect(count).toBeGreaterThanOrEqual(languages.length * 25);
});

test("the three published values of one customer stand side by side", () => {
  const page = files.get("which-clv.html")!;
  const values = numbersIn(between(page, "<table", "</table>")).map(({ text }) => text);
  expect(values).toEqual(["916.67", "666.67", "833.33"]);
  expect(plainText(page)).toContain("37.5%");
  expect(numbersIn(between(files.get("pt/which-clv.html")!, "<table", "</table>"))[0]!.text).toBe("916,67");
});

test("every native formula of a page gives its result in an engine of its own", async () => {
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const faults: string[] = [];
  let count = 0;
  for (const { id } of catalogue) {
    const page = files.get(pageFile(id))!;
    const native = formulaOf(page, "native");
    if (native === null) continue;
    const model = new Model("manual", "en", "UTC", "en");
    sheetOf(page).forEach((row, down) => row.forEach((cell, right) => cell !== null && model.setUserInput(0, down + 1, right + 1, String(cell))));
    const column = 30;
    model.setUserInput(0, 2, column, native);
    const expected = resultOf(page)[0]![0]!;
    const held = `${columnName(column - 1)}2`;
    const test = typeof expected === "number" ? `=ABS(${held}-${expected})<=1E-12*ABS(${expected})` : `=${held}="${String(expected)}"`;
    model.setUserInput(0, 3, column + 5, test);
    model.evaluate();
    if (model.getFormattedCellValue(0, 3, column + 5) !== "TRUE") faults.push(`${id} ${native} shows ${model.getFormattedCellValue(0, 2, column)}, not ${String(expected)}`);
    count += 1;
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(catalogue.filter(({ fromData }) => !fromData).length * 0.8);
});
