import type { Job, Report, WorkerLike } from "./messages";

export interface Assignment {
  readonly job: Job;
  readonly progress: (share: number) => void;
  /** Packed. */
  readonly done: (result: unknown) => void;
  /** The worker broke down before it answered. */
  readonly broken: () => void;
  /** Nobody is to work on it any more. */
  readonly dropped: () => void;
}

/** One worker and what it is at. */
export class Slot {
  assigned: Assignment | null = null;
  /** Has said a first word: its script was found and runs. */
  ready = false;

  constructor(
    private readonly worker: WorkerLike,
    /** It waits for the next job. */
    private readonly idle: (slot: Slot) => void,
    /** It is lost; what it was at has been told. */
    private readonly lost: (slot: Slot) => void,
  ) {
    worker.addEventListener("message", ({ data }) => this.#hear(data as Report));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#breakDown();
    });
    worker.addEventListener("messageerror", () => this.#breakDown());
  }

  start(assignment: Assignment): void {
    this.assigned = assignment;
    this.worker.postMessage(assignment.job, []);
  }

  terminate(): void {
    this.assigned = null;
    this.worker.terminate();
  }

  #hear(report: Report): void {
    this.ready = true;
    const { assigned } = this;
    if ("ready" in report || !assigned || report.job !== assigned.job.job) return;
    if ("share" in report) assigned.progress(report.share);
    else {
      this.assigned = null;
      assigned.done(report.result);
      this.idle(this);
    }
  }

  #breakDown(): void {
    const { assigned } = this;
    this.terminate();
    this.lost(this);
    assigned?.broken();
  }
}
