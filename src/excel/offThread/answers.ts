import type { Cell, Input, Result } from "../../clv/index";
import { pack } from "../../background/packing/pack";
import type { PackedGrid } from "../../background/packing/grid";
import { cellsIn, samePacked } from "../../background/packing/same";
import { isBreakdown, isCancelled, type Work } from "../../background/index";

/** What Excel gives a cancelable function to say that nobody waits any more: the formula was edited, or its cell deleted. */
export interface Invocation {
  onCanceled?: () => void;
  /** Only a page of ours sets it: the answer is wanted now, however long it takes. */
  readonly atOnce?: boolean;
}

type Answer = Result<Cell[][]>;

interface Asked<Host> {
  readonly id: string;
  readonly inputs: readonly unknown[];
  readonly controller: AbortController;
  waiting: number;
  /** Null until the answer is there. */
  made: (() => Host) | null;
  readonly promise: Promise<Host>;
}

const most = 16;
const mostCells = 8_000_000;

/**
 * Long calls, made by workers and remembered by content: the same question, from another cell or in the next calculation, is
 * answered at once, or joins the one that is under way.
 */
export class Answers<Host> {
  #asked: Asked<Host>[] = [];

  constructor(
    private readonly work: Work,
    /** Turns an answer into what the host takes; throws the host's error. */
    private readonly toHost: (answer: Answer) => Host,
  ) {}

  /** The answer where it is known, or the promise of it. */
  ask(id: string, inputs: readonly (Input | PackedGrid)[], invocation: Invocation | null): Host | Promise<Host> {
    const packed = inputs.map((input) => pack(input));
    const place = this.#asked.findIndex((one) => one.id === id && one.inputs.every((input, at) => samePacked(input, packed[at])));
    const asked = place < 0 ? this.#start(id, packed) : this.#asked.splice(place, 1)[0]!;
    this.#asked.unshift(asked);
    this.#forget();
    if (asked.made) return asked.made();
    asked.waiting += 1;
    if (invocation) invocation.onCanceled = this.#leaving(asked);
    return asked.promise;
  }

  /** One that waits goes; with the last one the work is cancelled. */
  #leaving(asked: Asked<Host>): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      asked.waiting -= 1;
      if (asked.waiting > 0 || asked.made) return;
      this.#drop(asked);
      asked.controller.abort();
    };
  }

  #start(id: string, inputs: readonly unknown[]): Asked<Host> {
    const controller = new AbortController();
    const promise = this.work.run("call", { id, inputs: inputs as readonly Input[] }, { signal: controller.signal }).then((answer) => {
      /* Nothing to be remembered: asked again, it may go well. */
      if (isCancelled(answer) || isBreakdown(answer)) this.#drop(asked);
      let made: Host;
      try {
        made = this.toHost(answer);
      } catch (problem) {
        asked.made = () => {
          throw problem;
        };
        throw problem;
      }
      asked.made = () => made;
      return made;
    });
    const asked: Asked<Host> = { id, inputs, controller, waiting: 0, made: null, promise };
    return asked;
  }

  #drop(asked: Asked<Host>): void {
    this.#asked = this.#asked.filter((one) => one !== asked);
  }

  /** What is under way is kept in any case. */
  #forget(): void {
    let [answers, cells] = [0, 0];
    this.#asked = this.#asked.filter((one) => {
      answers += 1;
      cells += one.inputs.reduce<number>((sum, input) => sum + cellsIn(input), 0);
      return answers === 1 || one.made === null || (answers <= most && cells <= mostCells);
    });
  }
}
