import { type Evaluation, evaluateModel } from "../../../lever-model/equations/equations";
import type { LeverModel } from "../../../lever-model/state/state";
import { type Problem, problemsOf } from "../../../lever-model/state/validate";
import type { WorkbookPort } from "../../../workbook/port";
import type { StepId } from "../step";
import { begin, changed, followed, type History, redone, undone } from "./history";
import { newId } from "./newId";
import { newQuickState, type QuickState } from "./quickState";
import type { Role } from "./roles";

export interface Draft {
  /** Null before a model is begun or opened. */
  readonly history: History<StepId> | null;
  /** Worked out from the last state without a problem. */
  readonly evaluation: Evaluation | null;
  readonly problems: readonly Problem[];
  /** The step on show; "start" for the first screen. */
  readonly step: StepId | "start";
  readonly visited: ReadonlySet<StepId>;
  readonly role: Role | null;
  /** The model as the workbook holds it, where it stands there; what differs from it has not been written. */
  readonly written: LeverModel | null;
  readonly quick: QuickState;
}

const empty: Omit<Draft, "quick"> = { history: null, evaluation: null, problems: [], step: "start", visited: new Set(), role: null, written: null };

/** Whether something of the model would be lost with it. */
export const isUnwritten = ({ history, written }: Draft): boolean => history !== null && history.past.length > 0 && history.present !== written;

/** The model that is being built, for as long as the pane lives: leaving the builder and coming back loses nothing. */
export class DraftStore {
  private draft: Draft = { ...empty, quick: newQuickState(newId) };
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): Draft => this.draft;

  readonly open = (model: LeverModel, step: StepId, written: LeverModel | null): void => {
    this.set({ ...this.worked(begin(model), null), step, visited: new Set([step]), written });
    /* The quick calculator writes no more over a model that is being refined. */
    const { three, four } = this.draft.quick.ids;
    const other = (id: string): string => (id === model.id ? newId() : id);
    this.setQuick((quick) => ({ ...quick, ids: { three: other(three), four: other(four) } }));
  };
  readonly goTo = (step: StepId | "start"): void => {
    const visited = step === "start" ? this.draft.visited : new Set([...this.draft.visited, step]);
    this.set({ step, visited });
  };
  readonly setRole = (role: Role | null): void => this.set({ role });
  readonly setQuick = (update: (quick: QuickState) => QuickState): void => this.set({ quick: update(this.draft.quick) });
  readonly setWritten = (written: LeverModel | null): void => this.set({ written });

  readonly change = (update: (model: LeverModel) => LeverModel, merge?: string): void => {
    const { history, step } = this.draft;
    if (history !== null) this.move(changed(history, step === "start" ? "scope" : step, update, merge ?? null));
  };
  readonly follow = (update: (model: LeverModel) => LeverModel): void => {
    if (this.draft.history !== null) this.move(followed(this.draft.history, update));
  };
  readonly undo = (): boolean => this.travel(undone);
  readonly redo = (): boolean => this.travel(redone);

  private travel(how: typeof undone): boolean {
    const found = this.draft.history && how(this.draft.history);
    if (!found) return false;
    this.move(found.history);
    this.goTo(found.step);
    return true;
  }

  private move(history: History<StepId>): void {
    if (history !== this.draft.history) this.set(this.worked(history, this.draft.evaluation));
  }

  private worked(history: History<StepId>, last: Evaluation | null): Pick<Draft, "history" | "problems" | "evaluation"> {
    const problems = problemsOf(history.present);
    return { history, problems, evaluation: problems.length === 0 ? evaluateModel(history.present) : last };
  }

  private set(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

const drafts = new WeakMap<WorkbookPort, DraftStore>();

export function draftOf(port: WorkbookPort): DraftStore {
  const known = drafts.get(port) ?? new DraftStore();
  drafts.set(port, known);
  return known;
}
