import { gallery } from "../../src/lever-model/examples/gallery";
import { type Look, looks } from "../../src/lever-model/plan/look";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { Plan, PlanCell, PlanSheet } from "../../src/lever-model/plan/plan";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import type { LeverModel } from "../../src/lever-model/state/state";
import { columnNumber } from "../../src/workbook/address";
import { referenceModel } from "./referenceModel";

const plans = [referenceModel, ...gallery].map((model) => makePlan(model));
const cellsOf = (plan: Plan) => plan.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.map((cell) => ({ sheet, row, cell }))));
const formulaOf = (cell: PlanCell): string | null => (cell.content.kind === "formula" ? cell.content.formula : null);
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')+'!/g, "");

/** The formula as it reads from its own cell: relative parts as distances. */
const fromCell = (formula: string, row: number, column: number): string =>
  formula.replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(])/g, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
    `R${fixedRow ? digits : `[${Number(digits) - 1 - row}]`}C${fixedColumn ? letters : `[${columnNumber(letters) - column}]`}`,
  );

const chains: readonly (readonly [sheet: string, from: number])[] = [["calculations", 3], ["bridge-cases", 3], ["row-cases", 3], ["sensitivity-cases", 3], ["decision-cases", 3]];

test.each(chains)("on the sheet %s every row has one formula all along", (id, from) => {
  for (const plan of plans) {
    const uneven = (plan.sheets.find((one) => one.id === id)?.rows ?? []).filter(({ row, cells }) => {
      const texts = cells.filter(({ column }) => column >= from).map((cell) => [formulaOf(cell), cell.column] as const);
      const formulas = texts.filter(([formula]) => formula !== null).map(([formula, column]) => fromCell(formula!, row, column));
      return new Set(formulas).size > 1;
    });
    /* What each column is about is named or fetched cell by cell. */
    expect(uneven.map((row) => row.id).filter((one) => one !== "swing/case" && one !== "swing/value")).toEqual([]);
  }
});

test("the cases of a decision have one formula from the first margin to the last", () => {
  for (const plan of plans) {
    const rows = (plan.sheets.find((one) => one.id === "decision-payback")?.rows ?? []).filter(({ id }) => /^dgain\/(\d+|last)$/.test(id));
    const formulas = rows.flatMap(({ row, cells }) => cells.filter(({ column }) => column >= 3 && column <= 5).map((cell) => fromCell(formulaOf(cell)!, row, cell.column)));
    expect([rows.length === 0 ? 0 : new Set(formulas).size, formulas.length]).toEqual(rows.length === 0 ? [0, 0] : [1, rows.length * 3]);
  }
  expect(plans.some((plan) => plan.sheets.some(({ id }) => id === "decision-payback"))).toBe(true);
});

test("no formula holds a number of its own but 0 and 1, save the places of printed numbers", () => {
  for (const plan of plans) {
    const own = cellsOf(plan).flatMap(({ sheet, row, cell }) => {
      const formula = formulaOf(cell);
      if (formula === null) return [];
      const bare = withoutTexts(formula).replace(/<1,3,0\)\)/g, "))").replace(/\$?[A-Z]{1,3}\$?\d+/g, "");
      const found = bare.match(/(?<![A-Za-z_.])\d+(?:\.\d+)?/g)?.filter((one) => one !== "0" && one !== "1");
      return found?.length ? [`${sheet.name} ${row.id}: ${found.join(" ")}`] : [];
    });
    expect(own).toEqual([]);
  }
});

test("nothing volatile, nothing that looks a cell up by its text, no formula of more than a thousand signs", () => {
  const formulas = plans.flatMap((plan) => cellsOf(plan).flatMap(({ cell, row }) => (cell.content.kind === "formula" ? [[row.id, cell.content.formula] as const] : [])));
  expect(formulas.length).toBeGreaterThan(20_000);
  const wrong = formulas.filter(([, formula]) => /\b(?:OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN)\(/i.test(withoutTexts(formula)) || formula.length > 1000 || /[{}]|undefined|NaN/.test(formula));
  expect(wrong).toEqual([]);
});

test("names stand on inputs and results only, look like no cell, and each names a cell that is there", () => {
  for (const plan of plans) {
    expect(new Set(plan.names.map(({ name }) => name)).size).toBe(plan.names.length);
    for (const { name, reference } of plan.names) {
      expect(name).toMatch(/^CLV_(?:in|out)_[A-Za-z_]+$/);
      const [, sheetName, column, row] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(reference)!;
      const sheet = plan.sheets.find((one) => one.name === sheetName)!;
      const cell = sheet.rows[Number(row) - 1]!.cells.find((one) => one.column === columnNumber(column!));
      expect([name, cell?.content.kind === "number" || cell?.content.kind === "formula"]).toEqual([name, true]);
    }
    expect(plan.names.find(({ name }) => name === "CLV_in_Retention")).toMatchObject({ comment: "Retention" });
  }
});

test("every row with content has an id of its own, which its first cell shows, and no two cells stand in one place", () => {
  for (const plan of plans) {
    const ids = plan.sheets.flatMap((sheet) => sheet.rows.map((row) => row.id).filter((id) => id !== ""));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rows } of plan.sheets) {
      const wrong = rows.filter(({ row, id, cells }, place) => {
        const first = cells[0];
        const shown = place === 0 ? `cxlv/${plan.modelId}/${id.replace("/columns", "")}` : id;
        const isShown = (id === "" && cells.length === 0) || (first?.column === 0 && first.style === "id" && first.content.kind === "text" && first.content.text === shown);
        return row !== place || new Set(cells.map((cell) => cell.column)).size !== cells.length || !isShown;
      });
      expect(wrong).toEqual([]);
    }
  }
});

test("the ids of the other rows stay when a segment, a scenario or a note is added", () => {
  const model = gallery[0]!;
  const more: LeverModel = { ...model, segments: [...model.segments, { ...model.segments[0]!, name: "New", share: 0 }], scenarios: [...model.scenarios, { ...model.scenarios[0]!, name: "Third" }] };
  const ids = (plan: Plan) => new Set(plan.sheets.flatMap((sheet) => sheet.rows.map((row) => row.id)));
  const [before, after] = [ids(makePlan(model)), ids(makePlan(more))];
  expect([...before].filter((id) => !after.has(id))).toEqual([]);
  expect([...after].filter((id) => !before.has(id))).toEqual(["seg/3", "more/3", "mult/3", "spend/3"]);
});

test("customer amounts among the inputs stand beside their share of revenue, costs and profit", () => {
  const inputs = plans[0]!.sheets.find(({ id }) => id === "inputs")!;
  const money = inputs.rows.filter(({ cells }) => cells.some(({ column, format }) => column === 3 && format === "#,##0.00" && !/^in\/(?:score|purchase_frequency|contacts|referral_rate|target_ratio|customers|lifespan)/.test(inputs.rows.find((row) => row.cells === cells)!.id)));
  expect(money.length).toBeGreaterThan(12);
  for (const { id, cells } of money) expect([id, [7, 8, 9].map((column) => cells.some((cell) => cell.column === column && cell.content.kind === "formula"))]).toEqual([id, [true, true, true]]);
});

test("the number beside an input is that of its footnote, raised in both places", () => {
  const plan = makePlan(gallery[0]!);
  const of = (sheet: string, prefix: string) => plan.sheets.find(({ id }) => id === sheet)!.rows.filter(({ id }) => id.startsWith(prefix));
  const raised = (cells: readonly PlanCell[]) => cells.filter(({ style }) => style === "footnote").map(({ content }) => content);
  const notes = of("footnotes", "fn/").map(({ cells }) => raised(cells));
  expect(notes).toEqual(gallery[0]!.footnotes.map((_, place) => [{ kind: "number", value: place + 1 }]));
  const beside = of("inputs", "in/").flatMap(({ id, cells }) => raised(cells).map((content) => [id, content]));
  expect(beside).toEqual(beside.map(([id]) => [id, { kind: "text", text: String(gallery[0]!.footnotes.findIndex(({ on }) => `in/${on}` === id) + 1) }]));
  expect(beside.length).toBe(gallery[0]!.footnotes.length);
});

const hostile = '=HYPERLINK("http://example.org","x")';

test("no text of the user's begins as a formula would, whatever it says", () => {
  const model = gallery[0]!;
  const signs = [hostile, "+1", "-1", "@SUM(A1)", "'=1", "\t=1", "  =1", "＝1"];
  const evil: LeverModel = {
    ...withLevers(model, { "1a": { row: { insight: hostile, owner: "@x", process: "+x", stage: "-x", quality: "=x" } } }),
    scope: { ...model.scope, name: hostile, purpose: "=1", author: "+a", currency: '"&A1&"', runDate: "=2" },
    scenarios: model.scenarios.map((one, place) => ({ ...one, name: signs[place]! })),
    segments: model.segments.map((one, place) => ({ ...one, name: signs[place + 2]! })),
    tiers: model.tiers.map((one) => ({ ...one, name: hostile, treatment: "-t", priceSensitiveTreatment: "@p" })),
    footnotes: model.footnotes.map((one) => ({ ...one, source: hostile, scope: "-s", limitations: "@l", owner: "+o" })),
    customers: model.customers.map((one) => ({ ...one, name: hostile, need: "-n", holdings: "@h" })),
    decision: { ...model.decision, question: hostile, owner: "+d", conclusion: "=c" },
    feedback: [{ date: "=1", reader: "=1", comment: hostile, change: "-c", version: "=v" }],
    annuities: model.annuities.map((one) => ({ ...one, issue: hostile })),
    standards: model.standards.map((one) => ({ ...one, comment: hostile, group: "=g" })),
    log: [{ date: "=d", author: "=a", version: "=1", change: hostile }],
  };
  const plan = makePlan(evil);
  const texts = cellsOf(plan).flatMap(({ cell }) => (cell.content.kind === "text" ? [cell.content.text] : []));
  expect(texts.filter((text) => /^[=+\-@'\t]/.test(text) && !/^-\d+$/.test(text))).toEqual([]);
  expect(texts).toContain(` ${hostile}`);
  const formulas = (one: Plan) => new Set(cellsOf(one).flatMap(({ cell }) => formulaOf(cell) ?? []));
  expect(formulas(plan)).toEqual(formulas(makePlan(model)));
});

test("a number linked to a cell becomes a reference to it, and nothing else can be one", () => {
  const cell = (link: string) => {
    const plan = makePlan(withAssumptions(referenceModel, { retention: { cell: link, value: 0.8 } }));
    return plan.sheets.find(({ id }) => id === "inputs")!.rows.find(({ id }) => id === "in/retention")!.cells.find(({ column }) => column === 3)!;
  };
  expect(cell("Sheet1!B3")).toMatchObject({ content: { kind: "formula", formula: "='Sheet1'!$B$3" }, style: "crossSheet" });
  expect(cell('HYPERLINK("x")!A1').content).toEqual({ kind: "formula", formula: `='HYPERLINK("x")'!$A$1` });
  expect(cell("'It''s mine'!$C$7").content).toEqual({ kind: "formula", formula: "='It''s mine'!$C$7" });
  for (const bad of ["Sheet1!B3+1", "B3", "Sheet1!A1:B2", "[Book]Sheet1!A1"]) expect(cell(bad).content).toEqual({ kind: "number", value: 0.8 });
});

test("a portable model calls no function of the add-in; the other compares with them", () => {
  const calls = (plan: Plan): readonly string[] => cellsOf(plan).flatMap(({ cell }) => withoutTexts(formulaOf(cell) ?? "").match(/\b(?:CLV|CLVCAC)\(/g) ?? []);
  expect(plans.flatMap(calls)).toEqual([]);
  const full = makePlan(referenceModel, { portable: false });
  expect(new Set(calls(full))).toEqual(new Set(["CLV(", "CLVCAC("]));
  expect(cellsOf(full).some(({ row }) => row.id === "chk/functions")).toBe(true);
});

test("two models of one workbook share neither sheets nor names, and no formula leaves its own", () => {
  const other = makePlan(gallery[1]!, { sheetPrefix: "B ", nameSpace: "CLVB" });
  const names = new Set(plans[0]!.sheets.map(({ name }) => name));
  expect(other.sheets.filter(({ name }) => names.has(name))).toEqual([]);
  const own = new Set(other.sheets.map(({ name }) => name));
  const named = cellsOf(other).flatMap(({ cell }) => [...(formulaOf(cell) ?? "").matchAll(/(?:'((?:[^']|'')+)'|\b([A-Za-z_]\w*))!/g)].map(([, quoted, plain]) => quoted ?? plain!));
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter((name) => !own.has(name))).toEqual([]);
  expect(makePlan(gallery[1]!, { sheetPrefix: "a/[b]:'c' with a long name" }).sheets.every(({ name }) => name.length <= 31 && !/[[\]:*?/\\']/.test(name))).toBe(true);
});

test("every chart names cells that are there, says in words what it shows, and has a finding above it", () => {
  for (const plan of plans) {
    const charts = plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const { sheet, chart } of charts) {
      expect(chart.alt.length).toBeGreaterThan(30);
      expect(at(plan, chart.title)?.content.kind).toBe("formula");
      expect(at(plan, chart.subtitle)?.content.kind).toBe("formula");
      for (const { values, categories } of chart.series) for (const range of [values, categories]) expect(at(plan, range.split(":")[0]!)).toBeDefined();
      const under = sheet.rows.slice(chart.place.row, chart.place.row + chart.place.rows).flatMap(({ cells }) => cells);
      expect([chart.id, under]).toEqual([chart.id, []]);
    }
  }
});

function at(plan: Plan, reference: string): PlanCell | undefined {
  const [, name, column, row] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(reference)!;
  const sheet: PlanSheet | undefined = plan.sheets.find((one) => one.name === name);
  return sheet?.rows[Number(row) - 1]?.cells.find((cell) => cell.column === columnNumber(column!));
}

test("every sheet prints one page wide with its titles, and long tables keep their heads in sight", () => {
  for (const { sheets } of plans) {
    for (const sheet of sheets) {
      expect(sheet.print.area).toMatch(/^\$B\$2:\$[A-Z]+\$\d+$/);
      if (["inputs", "calculations", "results", "footnotes"].includes(sheet.id)) expect([sheet.id, sheet.print.titleRows, sheet.freeze.rows > 0]).toEqual([sheet.id, expect.any(String), true]);
    }
  }
});

test("words that nobody should have chosen make no plan fail: the problems of the model tell them", () => {
  const model: LeverModel = {
    ...referenceModel,
    scope: { ...referenceModel.scope, period: "week" as never, basis: "profit" as never, timing: "now" as never, method: "fair" as never },
    experience: { ...referenceModel.experience, area: "EX" as never, evidence: { ...referenceModel.experience.evidence, cost: "E" as never } },
  };
  expect(makePlan(model).sheets.length).toBe(plans[0]!.sheets.length);
});

test("what a row in use needs can be typed where the sheets are locked", () => {
  const cells = cellsOf(makePlan(gallery[0]!, { protect: true }));
  for (const key of ["insight", "owner", "review", "process", "reviewed"]) {
    const { style } = cells.find(({ cell }) => cell.field?.path === `levers.1b.${key}`)!.cell;
    const { unlocked = false }: Look = looks[style];
    expect([key, unlocked]).toEqual([key, true]);
  }
});

test("the sheets may be locked but for the inputs", () => {
  expect(makePlan(gallery[0]!, { protect: true }).sheets.every((sheet) => sheet.protected)).toBe(true);
  expect(plans[0]!.sheets.some((sheet) => sheet.protected)).toBe(false);
});
