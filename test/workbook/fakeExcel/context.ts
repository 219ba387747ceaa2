import { type FakeWorkbook, OfficeError } from "./book";

export type Properties = Readonly<Record<string, unknown>>;
export type Members = Readonly<Record<string, unknown>>;

/** One batch: its queue, and the objects that stand for those of Excel. */
export class Context {
  private queue: (() => void)[] = [];
  constructor(readonly book: FakeWorkbook) {}
  readonly counts = new Map<string, number>();

  enqueue(work: () => void): void {
    this.queue.push(work);
  }

  /** Runs what was queued, in order; the first failure stops it and what ran before stays, as in Excel. */
  sync = async (): Promise<void> => {
    await Promise.resolve();
    this.attempt("sync");
    const work = this.queue;
    this.queue = [];
    for (const one of work) one();
  };

  attempt(operation: string): void {
    this.book.operations += 1;
    const { failAt, operations } = this.book;
    if (failAt !== null && (operations === failAt || (operations > failAt && this.book.failure.isLasting))) {
      throw new OfficeError(this.book.failure.code);
    }
    const count = (this.counts.get(operation) ?? 0) + 1;
    this.counts.set(operation, count);
    const failure = this.book.failures.get(operation);
    if (failure && (failure.only === undefined || failure.only === count)) throw new OfficeError(failure.code);
  }

  /** A proxy object: nothing can be read that was not loaded and synchronised; `properties` is null for what is not there. */
  remote(
    properties: () => Properties | null,
    members: Members = {},
    write?: (key: string, value: unknown) => void,
  ): object {
    const loaded = new Map<string, unknown>();
    let isNull: boolean | null = null;
    const load = (names: string): void =>
      this.enqueue(() => {
        const found = properties();
        isNull = found === null;
        if (found) for (const name of names.split(",")) loaded.set(name.split("/")[0]!, found[name.split("/")[0]!]);
      });
    return new Proxy(members, {
      get: (target, key) => {
        if (typeof key === "symbol" || key === "then") return undefined;
        if (key === "load") return load;
        if (key in target) return target[key];
        if (key === "isNullObject" && isNull !== null) return isNull;
        if (loaded.has(key)) return loaded.get(key);
        throw new OfficeError("PropertyNotLoaded");
      },
      set: (_target, key, value) => {
        if (!write) throw new OfficeError("GeneralException");
        this.enqueue(() => write(String(key), value));
        return true;
      },
    });
  }
}
