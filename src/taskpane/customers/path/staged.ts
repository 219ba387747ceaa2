import type { Doing } from "./look";
import { none, type Say, type Stage, Stopped } from "./stage";

const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** What is known so far, with pieces of work that rest on one another: one that begins anew empties those behind it. */
export abstract class Staged<Name extends string, State extends { readonly [Key in Name]: Stage<unknown> }> {
  private readonly listeners = new Set<() => void>();
  private readonly running = new Map<Name, AbortController>();

  protected constructor(protected state: State, private readonly order: readonly Name[]) {}

  readonly now = (): State => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  protected set(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }

  readonly cancel = (name: Name): void => this.running.get(name)?.abort();

  protected reset(from: Name): void {
    const behind = this.order.slice(this.order.indexOf(from));
    for (const name of behind) {
      this.running.get(name)?.abort();
      this.running.delete(name);
    }
    this.set(Object.fromEntries(behind.map((name) => [name, none])) as unknown as Partial<State>);
  }

  /** Runs a stage, the last one asked for; what a later question has overtaken is dropped. */
  protected async run<T>(name: Name, work: (doing: Doing) => Promise<T>): Promise<T | null> {
    this.reset(name);
    const controller = new AbortController();
    this.running.set(name, controller);
    const isCurrent = (): boolean => this.running.get(name) === controller;
    const put = (stage: Stage<T>): void => {
      if (isCurrent()) this.set({ [name]: stage } as unknown as Partial<State>);
    };
    put({ state: "working", share: null });
    const failed = (say: Say): null => {
      put(controller.signal.aborted ? { state: "cancelled" } : { state: "failed", say });
      return null;
    };
    try {
      /* The screen says that it works before the work begins: the two together would keep keys waiting. */
      await turn();
      if (controller.signal.aborted) return failed(({ customers }) => customers.shell.failed);
      const value = await work({ signal: controller.signal, onProgress: (share) => !controller.signal.aborted && put({ state: "working", share }) });
      if (controller.signal.aborted) return failed(({ customers }) => customers.shell.failed);
      put({ state: "done", value });
      return isCurrent() ? value : null;
    } catch (problem) {
      return failed(problem instanceof Stopped ? problem.say : ({ customers }) => customers.shell.failed);
    }
  }
}
