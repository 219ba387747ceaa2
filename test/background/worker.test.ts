import type { Job, Report } from "../../src/background/pool/messages";

type Heard = (event: { readonly data: Job }) => void;

test("the script of a worker says that it is there, and answers what it is asked", async () => {
  const said: Report[] = [];
  let hear: Heard | null = null;
  let answered = (): void => {};
  const result = new Promise<void>((resolve) => (answered = resolve));
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: Heard) => (hear = listener),
    postMessage: (report: Report) => {
      said.push(report);
      if ("result" in report) answered();
    },
  });
  await import("../../src/background/worker");
  expect(said).toEqual([{ ready: true }]);
  hear!({ data: { job: 3, task: "call", input: { id: "CLVCAC", inputs: [900, 300] }, stop: null } });
  await result;
  expect(said.at(-1)).toMatchObject({ job: 3, result: { ok: true, value: { rows: 1, columns: [{ values: Float64Array.of(3) }] } } });
});
