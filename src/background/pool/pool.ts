import type { Result } from "../../clv/result";
import { brokenDown, cancelled } from "../unfinished";
import type { RunOptions, TaskInput, TaskName, TaskOutput } from "../contract";
import { pack, type Packed, unpack } from "../packing/pack";
import type { WorkerLike } from "./messages";
import { type Assignment, Slot } from "./slot";

/** How long a worker has to notice that nobody waits any more; then it is ended. */
export const patience = 300;

interface Host {
  readonly spawn: () => WorkerLike;
  readonly size: number;
  /** Memory that threads share, where there is any: a cancelled worker then keeps what it knows. */
  readonly shared: (() => Int32Array) | null;
  readonly later: (milliseconds: number, step: () => void) => void;
}

/** Cannot be had: the script is not there, or the page may not start it. */
export class NoWorkers extends Error {}

/** Workers that take the jobs in the order in which they come. */
export class Pool {
  readonly #slots: Slot[] = [];
  #waiting: Assignment[] = [];
  /* A log's customers are handed over for every table and every triangle: packing 100,000 of them holds up a page. */
  readonly #packed: Packed = new WeakMap();
  #jobs = 0;
  /** A worker of this page has run: a later breakdown is one of the task. */
  #proven = false;
  answered = 0;

  constructor(private readonly host: Host) {}

  run<Name extends TaskName>(task: Name, input: TaskInput<Name>, { signal, onProgress }: RunOptions): Promise<Result<TaskOutput<Name>>> {
    return new Promise((resolve, reject) => {
      this.#jobs += 1;
      const stop = this.host.shared?.() ?? null;
      let settled = false;
      const settle = (step: () => void): void => {
        if (settled) return;
        settled = true;
        signal?.removeEventListener("abort", abort);
        step();
      };
      const assignment: Assignment = {
        job: { job: this.#jobs, task, input: pack(input, this.#packed), stop },
        progress: (share) => {
          if (!settled) onProgress?.(share);
        },
        done: (result) =>
          settle(() => {
            this.answered += 1;
            resolve(unpack(result) as Result<TaskOutput<Name>>);
          }),
        broken: () => settle(() => (this.#proven ? resolve(brokenDown()) : reject(new NoWorkers()))),
        dropped: () => settle(() => resolve(cancelled())),
      };
      const abort = (): void => {
        assignment.dropped();
        this.#giveUp(assignment);
      };
      signal?.addEventListener("abort", abort);
      this.#waiting.push(assignment);
      this.#assign();
    });
  }

  dispose(): void {
    const open = [...this.#slots.flatMap(({ assigned }) => (assigned ? [assigned] : [])), ...this.#waiting];
    for (const slot of this.#slots.splice(0)) slot.terminate();
    this.#waiting = [];
    for (const { dropped } of open) dropped();
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const free = this.#slots.find(({ assigned }) => assigned === null) ?? this.#hire();
      if (!free) return;
      free.start(this.#waiting.shift()!);
    }
  }

  /** One more worker; null where there are enough, or where none can be started. */
  #hire(): Slot | null {
    if (this.#slots.length >= this.host.size) return null;
    try {
      const slot = new Slot(
        this.host.spawn(),
        () => this.#assign(),
        (lost) => this.#lose(lost),
      );
      this.#slots.push(slot);
      return slot;
    } catch {
      this.#turnAway();
      return null;
    }
  }

  /** A worker that never said a word will not be there a second time either. */
  #lose(lost: Slot): void {
    this.#proven ||= lost.ready;
    this.#remove(lost);
    if (this.#proven) this.#assign();
    else this.#turnAway();
  }

  #turnAway(): void {
    for (const { broken } of this.#waiting.splice(0)) broken();
  }

  #remove(slot: Slot): void {
    const place = this.#slots.indexOf(slot);
    if (place >= 0) this.#slots.splice(place, 1);
  }

  /** Nobody waits for it any more: the worker notices by itself, or it is ended and another takes its place. */
  #giveUp(assignment: Assignment): void {
    this.#waiting = this.#waiting.filter((one) => one !== assignment);
    const slot = this.#slots.find(({ assigned }) => assigned === assignment);
    if (!slot) return;
    const end = (): void => {
      if (slot.assigned !== assignment) return;
      slot.terminate();
      this.#remove(slot);
      this.#assign();
    };
    const { stop } = assignment.job;
    if (!stop) return end();
    Atomics.store(stop, 0, 1);
    this.host.later(patience, end);
  }
}
