import { strFromU8, unzipSync } from "fflate";
import type { Cell } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { gallery } from "../../../src/lever-model/examples/gallery";
import { makePlan } from "../../../src/lever-model/plan/makePlan";
import { layout } from "../../../src/lever-model/plan/layout";
import { readPieces } from "../../../src/lever-model/plan/stateSheet";
import { fromText } from "../../../src/lever-model/state/store";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";
import { furnished } from "../../../src/workbook/xlsx/plan/furnished";
import { writePlan } from "../../../src/workbook/xlsx/plan/writePlan";

const formulas = new FileFormulas(["CLV", "CLVCAC"]);
const model = { ...gallery[0]!, scope: { ...gallery[0]!.scope, name: '=1+1 <b>&"x"' } };
const plan = makePlan(model, { portable: false, protect: true });
const written = writePlan(plan, formulas);

async function parts(): Promise<(name: string) => string> {
  const unpacked = unzipSync(await written);
  return (name) => strFromU8(unpacked[name]!);
}

test("the file carries the plan's formulas, texts and numbers, cell by cell", async () => {
  const file = await readXlsx(await written);
  const wrong: string[] = [];
  let count = 0;
  plan.sheets.forEach((sheet, place) => {
    const read = file.sheets[place]!;
    expect(read.name).toBe(sheet.name);
    for (const { row, cells } of sheet.rows) {
      for (const { column, content } of cells) {
        const cell = read.cells?.get(`${row},${column}`);
        const value = cell?.value ?? read.rows[row]?.[column] ?? null;
        const same =
          content.kind === "formula" ? cell?.formula !== undefined && formulas.fromFile(cell.formula) === content.formula
          : content.kind === "text" ? (value ?? "") === content.text
          : value === (content.value as unknown) || value instanceof Date;
        count += 1;
        if (!same) wrong.push(`${sheet.name} ${row} ${column}: ${String(cell?.formula ?? value)}`);
      }
    }
  });
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(9000);
});

test("the numbers of footnotes are raised, and they alone", async () => {
  const file = await readXlsx(await written, { readStyles: true });
  const raised = plan.sheets.map(({ name, rows }, place) => {
    const of = (isRaised: (style: string, font: Cell["style"]) => boolean): string[] =>
      rows.flatMap(({ row, cells }) => cells.filter(({ column, style }) => isRaised(style, file.sheets[place]!.cells?.get(`${row},${column}`)?.style)).map(({ column }) => `${name} ${row},${column}`));
    return [of((style) => style === "footnote"), of((_, style) => style?.font?.vertAlign === "superscript")] as const;
  });
  expect(raised.flatMap(([, found]) => found)).toEqual(raised.flatMap(([wanted]) => wanted));
  expect(raised.filter(([wanted]) => wanted.length > 20)).toHaveLength(2);
});

test("no formula carries a value, and all are worked out as the file is opened", async () => {
  const text = await parts();
  plan.sheets.forEach((_, place) => expect(text(`xl/worksheets/sheet${place + 1}.xml`)).not.toMatch(/<f>[^<]*<\/f><v>/));
  expect(text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("the add-in's functions stand under the names that files hold", async () => {
  const text = await parts();
  const place = plan.sheets.findIndex(({ rows }) => rows.some(({ cells }) => cells.some(({ content }) => content.kind === "formula" && content.formula.includes("CLV("))));
  expect(text(`xl/worksheets/sheet${place + 1}.xml`)).toMatch(/<f[^>]*>_xldudf_CLV\(/);
});

test("names, what is printed, frozen, locked and checked while typing", async () => {
  const text = await parts();
  const book = text("xl/workbook.xml");
  for (const { name } of plan.names) expect(book).toContain(`name="${name}"`);
  expect(book).toContain("'Over time'!$B$2:$");
  expect(book).not.toMatch(/>[A-Za-z]+ [A-Za-z]+!\$/);
  const place = plan.sheets.findIndex(({ id }) => id === "inputs");
  const inputs = text(`xl/worksheets/sheet${place + 1}.xml`);
  expect(inputs).toMatch(/<sheetProtection[^>]*sheet="1"/);
  expect(inputs).toContain(`ySplit="${plan.sheets[place]!.freeze.rows}"`);
  expect(inputs).toMatch(/fitToWidth="1"[^>]*fitToHeight="0"|fitToHeight="0"[^>]*fitToWidth="1"/);
  expect(inputs.match(/<dataValidation /g)).toHaveLength(plan.sheets[place]!.validations.length);
  expect(inputs).toContain("Retention should be a number from 0 to 1.");
});

test("pages begin where the plan says, and the summary is one page", async () => {
  const text = await parts();
  plan.sheets.forEach(({ id, print }, place) => {
    const sheet = text(`xl/worksheets/sheet${place + 1}.xml`);
    /* A file counts the rows above a break. */
    expect([id, [...sheet.matchAll(/<brk id="(\d+)"/g)].map((found) => Number(found[1]))]).toEqual([id, print.starts]);
    expect([id, /<pageSetup[^>]*fitToHeight="(\d)"/.exec(sheet)?.[1]]).toEqual([id, print.onePage ? "1" : "0"]);
  });
  expect(plan.sheets.some(({ print }) => print.starts.length > 0)).toBe(true);
});

test("charts are there with their words for screen readers; the support of a waterfall is not painted", async () => {
  const unpacked = unzipSync(await written);
  const names = Object.keys(unpacked);
  const charts = names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(plan.sheets.flatMap((sheet) => sheet.charts).length);
  const drawings = names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).map((name) => strFromU8(unpacked[name]!)).join("");
  for (const sheet of plan.sheets) {
    for (const { id, alt } of sheet.charts) {
      expect(drawings).toContain(alt);
      expect(drawings).toContain(`name="cxlv/subscription/${sheet.id}/${id}"`);
    }
  }
  expect(drawings).not.toMatch(/ title="/);
  const all = charts.map((name) => strFromU8(unpacked[name]!)).join("");
  expect(all).toContain("<a:noFill/>");
  expect(all).not.toContain("FEFDFC");
});

test("the model itself can be read back from the file", async () => {
  const file = await readXlsx(await written);
  const state = file.sheets.at(-1)!;
  expect([state.name, state.hidden, state.rows[0]?.slice(0, 2)]).toEqual(["Model state", true, ["cxlv/subscription/state", layout]]);
  expect(fromText(readPieces(state.rows.slice(1).map(([piece]) => String(piece)))?.state ?? "")).toEqual({ ok: true, value: model });
});

test("a sheet on the screen gets what its plan holds besides the cells, and keeps the look that its user gave it", () => {
  const sheet = plan.sheets.find(({ id }) => id === "inputs")!;
  const input = sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell }))).find(({ style }) => style === "input")!;
  const key = `${input.row},${input.column}`;
  const own = { value: 7, style: { font: { name: "Arial", size: 9 } } };
  const made = furnished({ name: sheet.name, rows: [], cells: new Map<string, Partial<Cell>>([[key, own], ["999,0", own]]), rowDefs: new Map([[4, { height: 12 }]]) }, sheet);
  expect(made.cells?.get(key)).toMatchObject({ value: 7, style: { font: { name: "Arial", size: 9 }, protection: { locked: false } } });
  expect(made.cells?.get("999,0")).toBe(own);
  expect(made.rowDefs?.get(4)).toMatchObject({ height: 12 });
  expect([made.dataValidations?.length, made.protection?.sheet, made.pageSetup?.printArea]).toEqual([sheet.validations.length, true, sheet.print.area]);
});

test("what points at deleted rows is left out of the file", () => {
  const sheet = plan.sheets.find(({ charts }) => charts.length > 0)!;
  const [chart] = sheet.charts;
  const broken = {
    ...sheet,
    print: { ...sheet.print, area: "$B$2:$INaN", titleRows: "$NaN:$NaN", starts: [4, Number.NaN] },
    validations: [{ range: "#REF!", kind: "between" as const, min: 0, max: 1, message: "" }],
    formats: [{ range: "B2", formula: "Checks!#REF!", look: "failed" as const }],
    charts: [chart!, { ...chart!, place: { ...chart!.place, row: Number.NaN } }, { ...chart!, series: chart!.series.map((one) => ({ ...one, values: "Bridge!#REF!" })) }],
  };
  const made = furnished({ name: sheet.name, rows: [] }, broken);
  expect([made.dataValidations, made.conditionalRules, made.charts?.length, made.pageSetup?.printArea, made.pageSetup?.printTitlesRow, made.rowBreaks]).toEqual([[], [], 1, undefined, undefined, [3]]);
});
