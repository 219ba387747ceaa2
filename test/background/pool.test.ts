import { customerTable } from "../../src/clv/transactions/customerTable";
import { createWork, isCancelled } from "../../src/background/index";
import { fakeHost, FakeWorker } from "./fakeWorkers";
import { must, simulatedLog } from "./simulated";

const log = simulatedLog(400);
const table = must(customerTable(log, { calibrationEnd: log.date.reduce((most, one) => Math.max(most, one)) - 120 }));
const inPlace = createWork({ spawn: null });
const turns = async (count = 20): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

test("workers give the same numbers as the same code in place", async () => {
  const { spawn, workers } = fakeHost();
  const work = createWork({ spawn, processors: 8 });
  const fit = must(await inPlace.run("fit", { model: "Pareto/NBD", table }));
  const spendFit = must(await inPlace.run("fit", { model: "Gamma-Gamma", table }));
  const ask = async (one: typeof work) => [
    await one.run("readLog", { log, options: { unit: "day" } }),
    await one.run("fit", { model: "Pareto/NBD", table }),
    await one.run("compareModels", { table }),
    await one.run("predict", { fit, spendFit, table, periods: 52, discount: 0.001 }),
    await one.run("tracking", { fit, log }),
    await one.run("cohorts", { log, unit: "quarter", measure: "cumulative spend" }),
    await one.run("call", { id: "CLV", inputs: [[[100], [200]], 0.8] }),
    await one.run("fit", { model: "ARIMA", table }),
  ];
  const [there, here] = [await ask(work), await ask(inPlace)];
  expect(there).toEqual(here);
  expect(work.counts).toEqual({ inWorkers: 8, inPlace: 0, cancelled: 0 });
  expect(workers).toHaveLength(1);
  /* The caller keeps what it gave. */
  expect(table.frequency.length).toBe(table.customer.length);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [64, 4],
])("%i processors have %i workers, and the next in the queue gets the first that is free", async (processors, size) => {
  const { spawn, workers } = fakeHost(false);
  const work = createWork({ spawn, processors });
  const answers = Array.from({ length: 6 }, () => work.run("cohorts", { log }));
  await turns();
  expect(workers.map(({ jobs }) => jobs.length)).toEqual(Array.from({ length: size }, () => 1));
  while (work.counts.inWorkers < 6) {
    for (const worker of workers) await worker.work(worker.jobs.at(-1)!);
    await turns();
  }
  const cohorts = must(await inPlace.run("cohorts", { log }));
  for (const answer of await Promise.all(answers)) expect(must(answer)).toEqual(cohorts);
});

test("cancelled without shared memory: the answer comes at once, the worker is ended and another does what waits", async () => {
  const { spawn, workers } = fakeHost(false);
  const work = createWork({ spawn, processors: 2 });
  const controller = new AbortController();
  const long = work.run("compareModels", { table }, { signal: controller.signal });
  const next = work.run("cohorts", { log });
  await turns();
  controller.abort();
  expect(isCancelled(await long)).toBe(true);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  await workers[1]!.work(workers[1]!.jobs[0]!);
  expect((await next).ok).toBe(true);
  expect(work.counts).toEqual({ inWorkers: 1, inPlace: 0, cancelled: 1 });
});

test("cancelled with shared memory: the search ends before its next round, and the worker lives", async () => {
  const { spawn, workers } = fakeHost(false);
  const work = createWork({ spawn, processors: 2, sharesMemory: true });
  const controller = new AbortController();
  let rounds = 0;
  const long = work.run("compareModels", { table }, { signal: controller.signal, onProgress: () => (rounds += 1) });
  await turns();
  const [worker] = workers;
  controller.abort();
  expect(isCancelled(await long)).toBe(true);
  await worker!.work(worker!.jobs[0]!);
  await turns();
  expect([rounds, worker!.terminated]).toEqual([0, false]);
  const next = work.run("cohorts", { log });
  await turns();
  await worker!.work(worker!.jobs[1]!);
  expect([(await next).ok, workers.length]).toEqual([true, 1]);
});

test("a worker that does not notice is ended when patience is over", async () => {
  jest.useFakeTimers();
  try {
    const { spawn, workers } = fakeHost(false);
    const work = createWork({ spawn, processors: 2, sharesMemory: true });
    const controller = new AbortController();
    const long = work.run("compareModels", { table }, { signal: controller.signal });
    await turns();
    controller.abort();
    expect(isCancelled(await long)).toBe(true);
    expect(workers[0]!.terminated).toBe(false);
    jest.advanceTimersByTime(499);
    expect(workers[0]!.terminated).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test("cancelled while it waits: no worker ever sees it", async () => {
  const { spawn, workers } = fakeHost(false);
  const work = createWork({ spawn, processors: 2 });
  const controller = new AbortController();
  const first = work.run("cohorts", { log });
  const second = work.run("cohorts", { log }, { signal: controller.signal });
  await turns();
  controller.abort();
  expect(isCancelled(await second)).toBe(true);
  await workers[0]!.work(workers[0]!.jobs[0]!);
  expect([(await first).ok, workers[0]!.jobs.length, workers.length]).toEqual([true, 1, 1]);
});

test("where the script cannot be loaded, or not be started, the work is done in place", async () => {
  const broken = () => {
    const worker = new FakeWorker(false);
    worker.terminated = true;
    const listeners: ((event: object) => void)[] = [];
    worker.addEventListener = (type: string, listener: (event: never) => void) => void (type === "error" && listeners.push(listener as never));
    worker.postMessage = () => queueMicrotask(() => listeners.forEach((listener) => listener({ preventDefault() {} })));
    return worker;
  };
  const refused = () => {
    throw new Error("the policy of this page forbids it");
  };
  for (const spawn of [broken, refused]) {
    const work = createWork({ spawn, processors: 2 });
    const answers = await Promise.all([work.run("cohorts", { log }), work.run("cohorts", { log })]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect([work.hasWorkers, work.counts.inPlace]).toEqual([false, 2]);
  }
});

test("a worker that breaks down over a task costs that task a sentence, and the next one gets another worker", async () => {
  const { spawn, workers } = fakeHost(false);
  const work = createWork({ spawn, processors: 2 });
  const first = work.run("cohorts", { log });
  const second = work.run("cohorts", { log });
  await turns();
  workers[0]!.say("error", {});
  expect(await first).toMatchObject({ ok: false, failure: { message: expect.stringContaining("short of memory") as string } });
  await turns();
  await workers[1]!.work(workers[1]!.jobs[0]!);
  expect((await second).ok).toBe(true);
});

test("disposed of, all that is under way is cancelled", async () => {
  const { spawn, workers } = fakeHost(false);
  const work = createWork({ spawn, processors: 2 });
  const answers = [work.run("cohorts", { log }), work.run("cohorts", { log })];
  await turns();
  work.dispose();
  expect((await Promise.all(answers)).map(isCancelled)).toEqual([true, true]);
  expect([workers[0]!.terminated, work.counts.inWorkers]).toEqual([true, 0]);
});
