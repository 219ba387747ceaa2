import { answer } from "../../src/background/answer";
import type { Job, WorkerLike } from "../../src/background/pool/messages";

type Listener = (event: never) => void;

/** A worker without a thread: messages are copied as between threads, and what it is asked waits until it is let go on. */
export class FakeWorker implements WorkerLike {
  readonly jobs: Job[] = [];
  readonly #listeners = new Map<string, Listener[]>();
  terminated = false;

  constructor(private readonly auto: boolean) {
    this.say("message", { data: { ready: true } });
  }

  postMessage(message: Job, transfer: Transferable[]): void {
    /* Memory that threads share is shared; all else is copied. */
    const { stop, ...rest } = message;
    const job = { ...structuredClone(rest, { transfer }), stop };
    this.jobs.push(job);
    if (this.auto) void this.work(job);
  }

  async work(job: Job): Promise<void> {
    await answer(job, (report, transfer) => this.say("message", { data: structuredClone(report, { transfer }) as unknown }));
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  say(type: string, event: object): void {
    queueMicrotask(() => {
      if (!this.terminated) for (const listener of this.#listeners.get(type) ?? []) listener({ preventDefault() {}, ...event } as never);
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}

/** Where workers come from, and all that came. */
export function fakeHost(auto = true): { readonly workers: FakeWorker[]; readonly spawn: () => FakeWorker } {
  const workers: FakeWorker[] = [];
  return {
    workers,
    spawn: () => {
      const worker = new FakeWorker(auto);
      workers.push(worker);
      return worker;
    },
  };
}
