import { readFileSync } from "node:fs";
import path from "node:path";
import { byFrequency, holdoutErrors } from "../../src/clv/transactions/holdout";
import { column, dataIsHere, rowsOf, sharedFile } from "../clv/models/sharedData";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

interface Inputs {
  readonly t?: number;
  readonly x: number | readonly number[];
  readonly tx?: number | readonly number[];
  readonly T?: number | readonly number[];
  readonly m?: number | readonly number[];
  readonly delta?: number;
}

interface Entry {
  readonly id: string;
  readonly model: string;
  readonly params: Readonly<Record<string, number>>;
  readonly inputs: Inputs;
  readonly expected: number | readonly number[];
  readonly tolerance: number | readonly number[];
}

const entries = JSON.parse(readFileSync(path.join(__dirname, "../reference/modelValues.json"), "utf8")) as readonly Entry[];
const entryOf = (id: string): Entry => entries.find((one) => one.id === id)!;

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** Where the cells are farther from the published numbers than these were printed. */
function differences(id: string, shown: unknown): string[] {
  const { expected, tolerance } = entryOf(id);
  const [got, wanted, allowed] = [list(shown), list(expected), list(tolerance)];
  if (got.length !== wanted.length) return [`${id}: ${got.length} values instead of ${wanted.length}`];
  return wanted.flatMap((one, place) => {
    const most = allowed[place] ?? allowed[0]!;
    const cell = got[place];
    return typeof cell === "number" && Math.abs(cell - one) <= most ? [] : [`${id}: ${String(cell)} is not within ${most} of ${one}`];
  });
}

type Cells = readonly (readonly (number | string)[])[];

/** A table as it is typed into a formula. */
const constant = (rows: Cells): string => `{${rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : `"${cell}"`)).join(",")).join(";")}}`;

const typedFit = ({ model, params }: Entry): string => constant([["model", model], ["unit", "week"], ...Object.entries(params)]);

function typedCustomers({ x, tx, T, m }: Inputs): string {
  const named = Object.entries({ frequency: x, recency: tx, age: T, spend: m }).flatMap(([name, value]) => (value === undefined ? [] : [[name, list<number>(value)] as const]));
  const rows = Math.max(...named.map(([, values]) => values.length));
  return constant([named.map(([name]) => name), ...Array.from({ length: rows }, (_, row) => named.map(([, values]) => values[row] ?? values[0]!))]);
}

const tests = dataIsHere ? describe : describe.skip;

tests("CDNOW by typed formulas", () => {
  const transactions = 6919;
  const customers = 2357;
  const table = `H1:O${customers + 1}`;

  let site: SpreadsheetSite;
  let opened: SpreadsheetPage;
  beforeAll(async () => {
    site = await SpreadsheetSite.start();
    opened = await site.open({ address: "/?empty" });
    await openFile("cdnow_transactions.csv");
    await opened.readUntil(`A${transactions + 1}`, (cell) => cell === customers, "cdnow_transactions", 60_000);
    const log = ["A", "C", "E"].map((letter) => `${letter}1:${letter}${transactions + 1}`).join();
    await enter("H1", `=CLV.SUMMARY(${log},"week",DATE(1998,6,30),DATE(1997,9,30))`);
  });
  afterAll(async () => {
    await opened.close();
    await site.stop();
  });

  async function openFile(name: string): Promise<void> {
    const chooser = opened.page.waitForEvent("filechooser");
    await opened.page.getByRole("button", { name: "Open file" }).click();
    await (await chooser).setFiles(sharedFile(`data/${name}`));
  }

  /** Enters a formula in an empty cell, all that follows the first sign at a stroke, and waits for its answer. */
  async function enter(address: string, formula: string): Promise<unknown> {
    await opened.goTo(address);
    await opened.page.keyboard.type(formula.slice(0, 1));
    await opened.page.keyboard.insertText(formula.slice(1));
    await opened.page.keyboard.press("Enter");
    const [[first] = []] = await opened.readUntil(address, (cell) => cell !== null && cell !== 0 && cell !== "#BUSY!", undefined, 60_000);
    return first;
  }

  interface FitShown {
    readonly value: (label: string) => unknown;
    readonly error: (label: string) => unknown;
    /** Its labels and values, for other formulas. */
    readonly area: string;
  }

  async function fit(model: string, top: number, area = table): Promise<FitShown> {
    await enter(`Q${top}`, `=CLV.FIT(${area},"${model}")`);
    const rows = new Map((await opened.read(`Q${top}:S${top + 11}`)).map((row) => [row[0], row]));
    expect(rows.get("model")?.[1]).toBe(model);
    return { value: (label) => rows.get(label)?.[1], error: (label) => rows.get(label)?.[2], area: `Q${top}:R${top + 11}` };
  }
  const valuesOf = ({ value }: FitShown, ...labels: string[]): unknown[] => labels.map(value);
  const errorsOf = ({ error }: FitShown, ...labels: string[]): unknown[] => labels.map(error);

  test("the log becomes the published table, customer by customer", async () => {
    const [header, ...rows] = await opened.read(table);
    expect(header).toEqual(["customer", "frequency", "recency (week)", "age (week)", "spend", "holdout frequency", "holdout spend", "holdout periods (week)"]);
    /* The published table has ten significant digits. */
    const printed = (cell: unknown): number => Number(Number(cell).toPrecision(10));
    const shown = rows.map(([customer, frequency, recency, age, spend, holdout]) => [customer, frequency, printed(recency), printed(age), printed(spend), holdout]);
    expect(shown).toEqual(rowsOf("cdnow_summary.csv").map(({ id, x, t_x: tx, T, m_x: m, x_holdout: holdout }) => [id, x, tx, T, m, holdout].map(Number)));
    expect(new Set(rows.map((row) => row[7]))).toEqual(new Set([39]));
  });

  /** What CLV.PREDICT says of each customer, next to what the customer bought. */
  async function forecastErrors(top: number, purchases: FitShown, spend: FitShown): Promise<unknown[]> {
    await enter(`W${top}`, `=CLV.PREDICT(${purchases.area},${spend.area},${table},39)`);
    const [header, ...rows] = await opened.readUntil(`W${top}:AA${top + customers}`, (_, cells) => typeof cells[customers]![2] === "number");
    expect(header).toEqual(["customer", "alive", "expected purchases", "expected spend", "value"]);
    const expected = Float64Array.from(rows, (row) => Number(row[2]));
    const errors = holdoutErrors(column("cdnow_summary.csv", "x_holdout"), expected);
    if (!errors.ok) throw new Error(errors.failure.message);
    return [errors.value.mae, errors.value.msle, errors.value.bias];
  }

  test("estimates, standard errors, log-likelihoods and forecasts are the published ones", async () => {
    const bg = await fit("BG/NBD", 1);
    expect(["r", "alpha", "a", "b"].flatMap((name) => differences(`bgnbd.cdnow.mle.${name}`, bg.value(name)))).toEqual([]);
    expect(differences("bgnbd.cdnow.mle.full", valuesOf(bg, "r", "alpha", "a", "b"))).toEqual([]);
    expect(differences("bgnbd.cdnow.ll", bg.value("log-likelihood"))).toEqual([]);

    const pareto = await fit("Pareto/NBD", 21);
    expect(differences("pnbd.cdnow.mle.full", valuesOf(pareto, "r", "alpha", "s", "beta"))).toEqual([]);
    expect(differences("pnbd.cdnow.se", errorsOf(pareto, "r", "alpha", "s", "beta"))).toEqual([]);

    const mbg = await fit("MBG/NBD", 41);
    expect(["r", "b"].flatMap((name) => differences(`mbgnbd.cdnow.mle.${name}`, mbg.value(name)))).toEqual([]);
    expect(differences("mbgnbd.cdnow.ll", mbg.value("log-likelihood"))).toEqual([]);

    const nbd = await fit("NBD", 61);
    expect(differences("nbd.cdnow.mle", valuesOf(nbd, "r", "alpha"))).toEqual([]);

    const spend = await fit("Gamma-Gamma", 81);
    expect(["p", "q", "gamma"].flatMap((name) => differences(`gg.cdnow.mle.${name}`, spend.value(name)))).toEqual([]);
    expect(differences("gg.cdnow.ll", spend.value("log-likelihood"))).toEqual([]);

    expect(differences("holdout.cdnow.bgnbd", await forecastErrors(1, bg, spend))).toEqual([]);
    expect(differences("holdout.cdnow.pnbd", await forecastErrors(customers + 3, pareto, spend))).toEqual([]);
  });

  const singles = ["bgnbd.clvtools.cust2", "bgnbd.clvtools.cust6", "pnbd.clvtools.cust1", "pnbd.clvtools.cust2", "pnbd.clvtools.cust3", "pnbd.clvtools.cust6"];

  test.each(singles)("%s: what is expected of a customer of the table under published parameters", async (id) => {
    const entry = entryOf(id);
    const row = Number(/\d+$/.exec(id)![0]) + 1;
    const place = 100 + 3 * singles.indexOf(id);
    const customer = `VSTACK(H1:K1,H${row}:K${row})`;
    const shown = [await enter(`Q${place}`, `=INDEX(CLV.ALIVE(${typedFit(entry)},${customer}),2)`), await enter(`Q${place + 1}`, `=INDEX(CLV.EXPECTED(${typedFit(entry)},${entry.inputs.t},${customer}),2)`)];
    if (entry.inputs.delta !== undefined) shown.push(await enter(`Q${place + 2}`, `=INDEX(CLV.RESIDUAL(${typedFit(entry)},EXP(${entry.inputs.delta})-1,${customer}),2)`));
    expect(differences(id, shown)).toEqual([]);
  });

  test("conditional expectations by frequency are the published ones", async () => {
    const id = "pnbd.holdout.bins";
    await enter("AC1", `=CLV.EXPECTED(${typedFit(entryOf(id))},39,${table})`);
    const cells = await opened.readUntil(`AC1:AC${customers + 1}`, (_, all) => typeof all[customers]![0] === "number");
    const expected = Float64Array.from(cells.slice(1), ([cell]) => Number(cell));
    const bins = byFrequency(column("cdnow_summary.csv", "x"), column("cdnow_summary.csv", "x_holdout"), expected);
    expect(differences(id, bins.map((bin) => bin.expected))).toEqual([]);
  });

  test.each([
    ["mbgnbd.cet", "CLV.EXPECTED", (entry: Entry) => `${typedFit(entry)},${entry.inputs.t},${typedCustomers(entry.inputs)}`, "Q201"],
    ["gg.cond.first10", "CLV.SPEND", (entry: Entry) => `${typedFit(entry)},${typedCustomers(entry.inputs)}`, "Q221"],
    ["gg.cond.quickstart", "CLV.SPEND", (entry: Entry) => `${typedFit(entry)},${typedCustomers(entry.inputs)}`, "Q241"],
  ] as const)("%s: what is expected of customers under published parameters", async (id, name, argumentsOf, address) => {
    const entry = entryOf(id);
    const count = list(entry.inputs.x).length;
    await enter(address, `=${name}(${argumentsOf(entry)})`);
    const cells = await opened.read(`${address}:Q${Number(address.slice(1)) + count}`);
    expect(differences(id, cells.slice(1).map(([cell]) => cell))).toEqual([]);
  });

  test("the table in two decimals gives the published standard errors and bounds", async () => {
    await opened.close();
    opened = await site.open({ address: "/?empty" });
    await openFile("cdnow_summary_2dp.csv");
    await opened.readUntil(`A${customers + 1}`, (cell) => cell === customers, "cdnow_summary_2dp", 60_000);
    const { value, error } = await fit("BG/NBD", 1, `A1:E${customers + 1}`);
    const names = ["r", "alpha", "a", "b"];
    expect(differences("bgnbd.cdnow.2dp.mle", names.map(value))).toEqual([]);
    expect(differences("bgnbd.cdnow.2dp.se", names.map(error))).toEqual([]);
    const rows = new Map((await opened.read("Q1:U12")).map((row) => [row[0], row]));
    expect(differences("bgnbd.cdnow.2dp.ci95", ["r", "b"].flatMap((name) => rows.get(name)!.slice(3, 5)))).toEqual([]);
  });
});
