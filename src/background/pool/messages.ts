import type { TaskName } from "../contract";

/** What a worker is asked. */
export interface Job {
  readonly job: number;
  readonly task: TaskName;
  /** Packed. */
  readonly input: unknown;
  /** Its first element is not 0 once nobody waits any more; null where threads cannot share memory. */
  readonly stop: Int32Array | null;
}

/** What a worker says. */
export type Report =
  | { readonly ready: true }
  | { readonly job: number; readonly share: number }
  /** Packed. */
  | { readonly job: number; readonly result: unknown };

/** The part of a Web Worker that is used here. */
export interface WorkerLike {
  postMessage(message: Job, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}
