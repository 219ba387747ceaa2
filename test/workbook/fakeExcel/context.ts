import { type FakeWorkbook, OfficeError } from "./book";

export type Properties = Readonly<Record<string, unknown>>;
export type Members = Readonly<Record<string, unknown>>;

/** Loads an object while an exchange runs, as it is done for the items of a collection. */
export const loading = Symbol("loading");
interface Loadable {
  readonly [loading]?: (names: readonly string[]) => void;
}

/** Makes something when it is first asked for: most of what an object of Excel has is not. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** One batch: its queue, and the objects that stand for those of Excel. */
export class Context {
  private queue: (() => void)[] = [];
  constructor(readonly book: FakeWorkbook) {}
  readonly counts = new Map<string, number>();

  enqueue(work: () => void): void {
    this.queue.push(work);
  }

  /** Queues a change, which may fail. */
  change(operation: string, work: () => void): void {
    this.enqueue(() => {
      this.attempt(operation);
      work();
    });
  }

  /** What this Excel has not yet is not there. */
  need(version: string): void {
    if (Number(this.book.api.split(".")[1]) < Number(version.split(".")[1])) throw new OfficeError("ApiNotFound");
  }

  /** Runs what was queued, in order; the first failure stops it and what ran before stays, as in Excel. */
  sync = async (): Promise<void> => {
    await Promise.resolve();
    const work = this.queue;
    this.queue = [];
    this.book.exchanges.push(this.book.operations + 1);
    this.attempt("sync");
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
    const loadNow = (names: readonly string[]): void => {
      const found = properties();
      isNull = found === null;
      if (!found) return;
      for (const name of new Set(names.map((one) => one.split("/")[0]!))) {
        const inside = names.filter((one) => one.startsWith(`${name}/`)).map((one) => one.slice(name.length + 1));
        const value = found[name];
        if (Array.isArray(value) && inside.length > 0) for (const item of value as Loadable[]) item[loading]?.(inside);
        loaded.set(name, value);
      }
    };
    const load = (names: string): void => this.enqueue(() => loadNow(names.split(",")));
    return new Proxy(members, {
      get: (target, key) => {
        if (key === loading) return loadNow;
        if (typeof key === "symbol") return (target as Readonly<Record<symbol, unknown>>)[key];
        if (key === "then") return undefined;
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

  /** An object whose settings are only written, however deep: `write` is given the path, such as "font.bold". */
  settings(write: (path: string, value: unknown) => void, methods: Members = {}, path = ""): object {
    return new Proxy(
      {},
      {
        get: (_target, key) => {
          const inside = path === "" ? String(key) : `${path}.${String(key)}`;
          if (typeof key === "symbol" || key === "then") return undefined;
          return methods[inside] ?? this.settings(write, methods, inside);
        },
        set: (_target, key, value) => {
          write(path === "" ? String(key) : `${path}.${String(key)}`, value);
          return true;
        },
      },
    );
  }
}
