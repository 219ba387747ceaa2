import { catalogue, type Cell, type Input, type Result } from "../../src/clv/index";
import { bind, toHost } from "../../src/excel/bind";
import { Answers, type Invocation } from "../../src/excel/offThread/answers";
import { isLong } from "../../src/excel/offThread/effort";
import { createWork, type Work } from "../../src/background/index";
import { packGrid } from "../../src/background/packing/grid";
import { fakeHost } from "../background/fakeWorkers";
import { must, simulatedLog } from "../background/simulated";

Object.assign(globalThis, { CustomFunctions: {} });

const entry = (id: string) => catalogue.find((one) => one.id === id)!;
const log = simulatedLog(4000);
const columns = (): [Cell[][], Cell[][], Cell[][]] => [
  Array.from(log.customer as ArrayLike<number>, (one) => [`C${one}`]),
  Array.from(log.date, (one) => [one]),
  Array.from(log.amount!, (one) => [one]),
];
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

test("a long call is promised, gives what the call in place gives, and is known the next time", async () => {
  const work = createWork({ spawn: fakeHost().spawn, processors: 2 });
  const long = new Answers(work, toHost);
  const summary = bind(entry("CLV.SUMMARY"), long);
  const promised = summary(...columns(), null, null, null, {});
  expect(promised).toBeInstanceOf(Promise);
  const table = await promised;
  const inPlace = must(entry("CLV.SUMMARY").call(columns()));
  expect(table).toEqual(inPlace);
  expect(summary(...columns(), null, null, null, {})).toEqual(inPlace);
  const fit = bind(entry("CLV.FIT"), long);
  const estimates = await fit(table, [["Pareto/NBD"]], null, null, {});
  expect(estimates).toEqual(must(entry("CLV.FIT").call([inPlace, "Pareto/NBD"])));
  const typed = [["model", "BG/NBD"], ["r", 0.55], ["alpha", 10.58], ["a", 0.8], ["b", 2.5]];
  const residual = bind(entry("CLV.RESIDUAL"), long);
  const refusal = { code: "#NUM!", message: expect.stringContaining("not above 1") as string };
  await expect(residual(typed, [[0]], table, {})).rejects.toMatchObject(refusal);
  expect(work.counts).toEqual({ inWorkers: 3, inPlace: 0, cancelled: 0 });
  /* A refusal is remembered too. */
  expect(() => residual(typed, [[0]], table, {})).toThrow(expect.objectContaining(refusal) as Error);
});

test("columns that a page has packed are the rows that they were, in workers and in place", async () => {
  const work = createWork({ spawn: fakeHost().spawn, processors: 2 });
  const summary = bind(entry("CLV.SUMMARY"), new Answers(work, toHost));
  const inPlace = must(entry("CLV.SUMMARY").call(columns()));
  const packed = columns().map(packGrid);
  const promised = summary(...packed, null, null, null, {});
  expect(promised).toBeInstanceOf(Promise);
  expect(await promised).toEqual(inPlace);
  expect(summary(...columns(), null, null, null, {})).toEqual(inPlace);
  expect(work.counts.inWorkers).toBe(1);
  expect(summary(...packed, null, null, null, { atOnce: true })).toEqual(inPlace);
});

test("what is small is answered at once, with workers or without", () => {
  const work = createWork({ spawn: fakeHost().spawn, processors: 2 });
  const [ids, dates, amounts] = columns();
  const few = [ids.slice(0, 500), dates.slice(0, 500), amounts.slice(0, 500)];
  expect(bind(entry("CLV.SUMMARY"), new Answers(work, toHost))(...few, null, null, null, {})).toEqual(must(entry("CLV.SUMMARY").call(few)));
  expect(bind(entry("CLV.SUMMARY"))(...columns(), null, null, null, {})).toEqual(must(entry("CLV.SUMMARY").call(columns())));
  const atOnce = { atOnce: true };
  expect(bind(entry("CLV.SUMMARY"), new Answers(work, toHost))(...columns(), null, null, null, atOnce)).not.toBeInstanceOf(Promise);
  expect(work.counts.inWorkers).toBe(0);
});

test("the data of the papers stay in place; what could be felt does not", () => {
  const rows = (count: number): Input => Array.from({ length: count }, () => [1, 0.5, 2]);
  const fitOf = (model: string): Input => [["model", model]];
  const long = (id: string, ...inputs: Input[]): boolean => isLong(entry(id), inputs);
  expect([long("CLV.SUMMARY", rows(6919)), long("CLV.FIT", rows(2357), "Pareto/NBD"), long("CLV.FIT", rows(2357)), long("CLV.PREDICT", fitOf("BG/NBD"), null, rows(2357), 39)]).toEqual([false, false, false, false]);
  expect([long("CLV.SUMMARY", rows(100_000)), long("CLV.FIT", rows(20_000), "Pareto/NBD"), long("CLV.FIT", rows(100_000))]).toEqual([true, true, true]);
  expect([long("CLV.PREDICT", fitOf("BG/NBD"), null, rows(1000), 3000, 0.001), long("CLV.PREDICT", fitOf("Pareto/NBD"), null, rows(100), 3000, 0.001)]).toEqual([true, false]);
  expect(isLong(entry("CLV"), [rows(1_000_000)])).toBe(false);
});

/** Work that is done when the test says so. */
function held(): { readonly work: Work; readonly asked: { readonly signal: AbortSignal; readonly done: (answer: Result<Cell[][]>) => void }[] } {
  const asked: { signal: AbortSignal; done: (answer: Result<Cell[][]>) => void }[] = [];
  const run = (_: string, __: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise((done) => asked.push({ signal, done: done }));
  return { asked, work: { run, hasWorkers: true, counts: { inWorkers: 0, inPlace: 0, cancelled: 0 }, dispose() {} } as unknown as Work };
}

test("cells that ask the same share one answer; with the last that goes, the work is cancelled", async () => {
  const { work, asked } = held();
  const answers = new Answers(work, toHost);
  const invocations: Invocation[] = [{}, {}, {}];
  const promises = invocations.map((invocation) => answers.ask("CLV.FIT", [[[1], [2]]], invocation));
  expect([asked.length, new Set(promises).size]).toEqual([1, 1]);
  invocations[0]!.onCanceled!();
  invocations[0]!.onCanceled!();
  invocations[1]!.onCanceled!();
  expect(asked[0]!.signal.aborted).toBe(false);
  invocations[2]!.onCanceled!();
  expect(asked[0]!.signal.aborted).toBe(true);
  /* Asked again it begins anew. */
  void answers.ask("CLV.FIT", [[[1], [2]]], {});
  expect(asked.length).toBe(2);
  asked[1]!.done({ ok: true, value: [[7], [8]] });
  await turns();
  expect(answers.ask("CLV.FIT", [[[1], [2]]], {})).toEqual([[7], [8]]);
  expect(asked.length).toBe(2);
});

test("another function, or other cells, is another question; of many answers the oldest is forgotten", async () => {
  const { work, asked } = held();
  const answers = new Answers(work, toHost);
  void answers.ask("CLV.FIT", [[[1], [2]]], null);
  void answers.ask("CLV.ALIVE", [[[1], [2]]], null);
  void answers.ask("CLV.FIT", [[[1], ["2"]]], null);
  expect(asked.length).toBe(3);
  for (let number = 0; number < 20; number += 1) {
    void answers.ask("CLV.FIT", [number], null);
    asked.at(-1)!.done({ ok: true, value: [[number], [0]] });
    await turns();
  }
  const before = asked.length;
  expect([answers.ask("CLV.FIT", [19], null), answers.ask("CLV.FIT", [0], null)]).toEqual([[[19], [0]], expect.any(Promise)]);
  /* What is under way is never forgotten. */
  void answers.ask("CLV.ALIVE", [[[1], [2]]], null);
  expect(asked.length).toBe(before + 1);
});

test("a breakdown is told and not remembered", async () => {
  const { work, asked } = held();
  const answers = new Answers(work, toHost);
  const failing = { ok: false, failure: { why: "not available", message: "this could not be worked out: the browser may be short of memory. Close other tabs, or give fewer rows" } } as const;
  const promise = answers.ask("CLV.FIT", [1], null);
  asked[0]!.done(failing);
  await expect(promise).rejects.toMatchObject({ code: "#N/A" });
  void answers.ask("CLV.FIT", [1], null);
  expect(asked.length).toBe(2);
});
