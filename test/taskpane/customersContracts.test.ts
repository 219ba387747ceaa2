import { isoDate } from "../../src/clv/transactions/calendar";
import { createWork } from "../../src/background/index";
import type { Cell } from "../../src/clv/index";
import { lightInk } from "../../src/taskpane/builder/charts/ink";
import { ContractsPath } from "../../src/taskpane/customers/contracts/path/session";
import { resolveContracts, firstContractSettings } from "../../src/taskpane/customers/contracts/path/settings";
import { renewalPicture, survivalPicture } from "../../src/taskpane/customers/contracts/pictures/retention";
import { recogniseContracts } from "../../src/taskpane/customers/contracts/reading/columns";
import { planContractSheets } from "../../src/taskpane/customers/contracts/sheet/planSheets";
import { simulatedContracts } from "../../src/taskpane/customers/contracts/sheet/sample";
import { contractRequestOf, writeContracts } from "../../src/taskpane/customers/contracts/sheet/write";
import { renewalAdvice, renewalRows } from "../../src/taskpane/customers/contracts/steps/advice";
import { contractSummary } from "../../src/taskpane/customers/contracts/steps/ContractsLookStep";
import { contractPictures } from "../../src/taskpane/customers/contracts/steps/ContractsPicturesStep";
import { valueOf } from "../../src/taskpane/customers/path/stage";
import { takeBack, takenNames } from "../../src/taskpane/customers/sheet/write";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { createMemoryPort } from "./memoryPort";

const { start, end } = simulatedContracts();
const english = wordsFor("en");
const names = { contracts: "Contracts", retention: "Retention" };
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];

function pathOver(rows: Cell[][]): ContractsPath {
  return new ContractsPath(createMemoryPort({ subs: rows }, { sheet: "subs", address: "A1", rows: 1, columns: 1 }), createWork({ spawn: null }));
}
async function walked(rows: Cell[][], form: "dates" | "counts" = "dates"): Promise<ContractsPath> {
  const path = pathOver(rows);
  await path.holds(form);
  await path.takeSelection();
  await path.fit();
  return path;
}
const asDays = (written: (day: number) => Cell = (day) => day): Cell[][] => [["id", "start", "end"], ...Array.from(start, (day, row): Cell[] => [`S${row}`, written(day), Number.isNaN(end[row]) ? "" : written(end[row]!)])];
const asCounts: Cell[][] = [["renewal", "High End"], ...highEnd.map((there, renewals): Cell[] => [renewals, there])];
const dates = walked(asDays());
const counts = walked(asCounts, "counts");

test("from days of contracts to fits, within three standard errors of what they were simulated with", async () => {
  const path = await dates;
  const state = path.now();
  expect([state.columns, state.reference]).toEqual([{ start: 1, end: 2 }, `subs!A1:C${start.length + 1}`]);
  const [look, fits] = [valueOf(state.look)!, valueOf(state.fits)!];
  expect(look.customers).toBe(start.length);
  expect(look.active.reduce((sum, one) => sum + one, 0)).toBe(end.filter(Number.isNaN).length);
  expect(path.resolved()).toMatchObject({ unit: "month", seen: 23, learned: 16 });
  const sbg = fits.candidates[0]!.final;
  if (!sbg.ok) throw new Error(sbg.failure.message);
  [0.67, 3.8].forEach((truth, at) => expect(Math.abs(sbg.value.estimates[at]! - truth) / sbg.value.standardErrors[at]!).toBeLessThan(3));
  expect(fits.best).not.toBe("geometric");
});

test("from counts to the published estimates", async () => {
  const path = await counts;
  path.change({ learned: 7 });
  await path.fit();
  const sbg = valueOf(path.now().fits)!.candidates[0]!.fit;
  expect(sbg.ok && Array.from(sbg.value.estimates, (one) => Number(one.toFixed(5)))).toEqual([0.66809, 3.80609]);
  expect(path.resolved()!.seen).toBe(12);
});

test.each([
  [["id", "start", "end"], [1, 45000, 45100], { start: 1, end: 2 }],
  [["Cancelled on", "Signed up"], ["", 45000], { start: 1, end: 0 }],
  [["cliente", "fecha de alta", "fecha de baja"], ["a", 45000, 45100], { start: 1, end: 2 }],
  [["a", "b"], [45000, 45100], { start: 0, end: 1 }],
] as [string[], Cell[], unknown][])("the columns of %j are recognised", (head, row, columns) => {
  expect(recogniseContracts([head, row, row.map((cell) => (typeof cell === "number" ? cell + 1 : cell))], true)).toEqual(columns);
});

test("rows that cannot be used are told, and stand in the way until they are mended or left out", async () => {
  const path = pathOver([["start", "end"], [45000, 45100], ["", 45100], [45000, "soon"], [45200, 45100], [45010, "active"], [90000, ""]]);
  await path.takeSelection();
  const parsed = valueOf(path.now().parsed)!;
  if (parsed.form !== "dates") throw new Error("counts");
  expect(parsed.issues.map(({ kind, row }) => [kind, row])).toEqual([["noStart", 3], ["badEnd", 4], ["endBeforeStart", 5], ["future", 7]]);
  expect([parsed.kept, parsed.blocking, parsed.isPlain, path.sound()]).toEqual([2, ["noStart", "badEnd", "endBeforeStart"], false, null]);
  for (const kind of parsed.blocking) await path.leaveOut(kind, true);
  expect(path.sound()).toMatchObject({ kept: 2, ended: 1 });
});

test("counts that rise or are none are a sentence with the row", async () => {
  const say = async (rows: Cell[][]): Promise<string> => {
    const path = pathOver(rows);
    await path.holds("counts");
    await path.takeSelection();
    const { parsed } = path.now();
    return parsed.state === "failed" ? parsed.say(english) : parsed.state;
  };
  expect(await say([["t", "there"], [0, 100], [1, 90], [2, 95]])).toBe("The customers become more in row 4. Give those still there after each renewal: such numbers never rise.");
  expect(await say([["t", "there"], [0, 100], [1, "x"], [2, 95]])).toContain("Row 3 holds “x”");
  expect(await say([["there"], [100]])).toContain("at least two numbers");
});

test("settings that cannot be are told apart", async () => {
  const parsed = (await dates).sound()!;
  const today = start[0]! + 3_000;
  const problem = (part: Partial<typeof firstContractSettings>) => resolveContracts({ ...firstContractSettings, ...part }, parsed, today);
  expect([problem({ asOf: start[0]! }), problem({ asOf: start[0]! + 20 }), problem({ unit: "week" }), problem({ learned: 23 })]).toEqual(["asOfBeforeFirst", "noRenewal", "tooMany", "learnedOutside"]);
});

test("money and what lies ahead change no fit; time does", async () => {
  const path = await walked(asCounts, "counts");
  path.change({ margin: 20, discount: 0.2, ahead: 4 });
  expect(path.now().fits.state).toBe("done");
  path.change({ learned: 5 });
  expect([path.now().look.state, path.now().fits.state]).toEqual(["none", "none"]);
});

test.each(languages)("every picture of contracts says its finding in %s, and has its numbers as a table", async (language) => {
  const words = wordsFor(language);
  for (const path of [await dates, await counts]) {
    const [look, fits] = [valueOf(path.now().look)!, valueOf(path.now().fits)!];
    const { pictures, hasWorth } = contractPictures(path, words);
    expect(hasWorth).toBe(true);
    const all = [...(look.curve === null ? [] : [survivalPicture(look.curve, path.resolved()!, words)]), renewalPicture(look, words), ...pictures];
    expect(all.map(({ id }) => id).slice(-5)).toEqual(["renewals", "model-survival", "model-retention", "worth-each", "worth-base"]);
    for (const { title, subtitle, option, table } of all) {
      expect([title, subtitle].join(" ")).not.toMatch(/NaN|undefined/);
      expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
      expect(option(lightInk).series).toBeDefined();
    }
    expect(renewalAdvice(fits, words)).toContain(fits.best!);
    expect(renewalRows(fits, words).every((row) => row.length === 4)).toBe(true);
    expect(contractSummary(look, words).rows.flat().join(" ")).not.toMatch(/NaN|undefined/);
  }
});

test("without a discount rate, what may have no bound is said to have none", async () => {
  const path = await walked(asCounts, "counts");
  path.choose("sBG");
  path.change({ discount: 0 });
  expect(contractPictures(path, english)).toMatchObject({ hasWorth: false, pictures: [{ id: "model-survival" }, { id: "model-retention" }] });
});

const formulasOf = (path: ContractsPath, prefix = "") => {
  const sheets = planContractSheets(contractRequestOf(path, names, prefix)!, english);
  return { sheets, formulas: sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])))) };
};

test("formulas read the user's own columns, carry the prefix, and no two cells stand in one place", async () => {
  for (const [path, own] of [[await dates, `subs!$B$2:$B$${start.length + 1}`], [await counts, "subs!$B$2:$B$14"]] as const) {
    const { sheets, formulas } = formulasOf(path, "CLVX.");
    expect(formulas.some((one) => one.includes(own))).toBe(true);
    expect(formulas.join()).not.toMatch(/(?<!CLVX\.)RETENTION\./);
    for (const { rows } of sheets) for (const { row, cells } of rows) expect([row, new Set(cells.map(({ column }) => column)).size]).toEqual([row, cells.length]);
    for (const { charts } of sheets) expect(new Set(charts.map(({ place }) => place.row)).size).toBe(charts.length);
  }
});

test("contracts with days as texts are copied as they are read", async () => {
  const { sheets, formulas } = formulasOf(await walked(asDays((day) => isoDate(Number(day)))));
  expect(sheets[0]!.rows.find(({ row }) => row === 4)!.cells[0]!.content).toEqual({ kind: "number", value: start[0] });
  expect(formulas.join()).not.toContain("subs!");
});

test("what is written can be taken back", async () => {
  const path = await dates;
  await writeContracts(path, contractRequestOf(path, names, "")!, english);
  const { written } = path.now();
  expect(written).toMatchObject({ state: "done", sheets: ["Contracts", "Retention"] });
  if (written.state === "done") await takeBack(path, written);
  expect([...(await takenNames(path.port))]).toEqual(["subs"]);
});
