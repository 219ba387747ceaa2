import { editsFor, type KeptCell, type ModelFound, modelsIn, type OpenedModel, openModel, removalOf } from "../../../lever-model/living/index";
import type { LeverModel } from "../../../lever-model/state/state";
import type { BookEdit, BookSurvey, EditOutcome } from "../../../workbook/book";
import { readTag } from "../../../lever-model/plan/tag";
import type { WorkbookPort } from "../../../workbook/port";
import { sheetPrefix } from "../../form/reference";
import { draftOf, type DraftStore } from "../state/draft";
import { Planner } from "./planner";

/** What was done is on the screen by then: to go to a sheet that has just been written and to look through a workbook takes a quarter of a second. */
const shownMilliseconds = 50;

/** How the last thing done to the workbook stands. */
export type Standing =
  | { readonly state: "none" }
  | { readonly state: "working"; readonly share: number | null }
  /** Before an update: what becomes of the cells in which the user has put something of his own, and of another version's sheets? */
  | { readonly state: "asks"; readonly model: LeverModel; readonly kept: readonly KeptCell[]; readonly isOtherLayout: boolean }
  | {
      readonly state: "done";
      readonly what: "written" | "updated" | "removed";
      readonly id: string;
      readonly name: string;
      /** Sheets added or taken away. */
      readonly sheets: number;
      /** Cells of the user's that stayed. */
      readonly kept: number;
      readonly isHostStep: boolean;
      readonly undo: () => Promise<{ readonly sentence: string } | null>;
    }
  | { readonly state: "undone" }
  | { readonly state: "cancelled" }
  /** Without a sentence where the host gave none. */
  | { readonly state: "refused"; readonly sentence: string | null };

export interface BookView {
  readonly standing: Standing;
  /** The models of the workbook; null before it has been looked through. */
  readonly models: readonly ModelFound[] | null;
  readonly isUnread: boolean;
  readonly portable: boolean;
  readonly protect: boolean;
}

/** What the builder does to the workbook: one thing at a time, known to every part of the pane that shows it. */
export class ModelBook {
  private view: BookView = { standing: { state: "none" }, models: null, isUnread: false, portable: true, protect: false };
  private readonly listeners = new Set<() => void>();
  private stopping: AbortController | null = null;
  /** The sheet to go to once the words for what was done are on the screen. */
  private goingTo: string | null = null;
  /** First sheets of all models seen so far: one that has gone may come back. */
  private readonly firstSheets = new Set<string>();
  private readonly planner = new Planner();

  constructor(private readonly port: WorkbookPort) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): BookView => this.view;
  readonly choose = (choice: Partial<Pick<BookView, "portable" | "protect">>): void => this.set(choice);
  readonly dismiss = (): void => this.set({ standing: { state: "none" } });
  readonly cancel = (): void => this.stopping?.abort();

  /** Looks through the workbook for models. */
  readonly look = async (): Promise<void> => {
    try {
      this.found(await this.port.survey());
    } catch {
      this.set({ models: null, isUnread: true });
    }
  };

  /**
   * Looks again where models have gone or come since: an undo in the grid, or a deleted or renamed sheet, of which no host tells.
   * Only the first cell of each model is read for that.
   */
  readonly comeBack = async (): Promise<void> => {
    const { models } = this.view;
    if (models === null || this.stopping !== null) return;
    const there = new Set(models.map(({ sheets }) => sheets[0]));
    const changed = await Promise.all([...this.firstSheets].map(async (sheet) => (await this.isModelSheet(sheet)) !== there.has(sheet)));
    if (changed.includes(true) && this.stopping === null) await this.look();
  };

  /** Makes ready to write a model that is not in the workbook yet, once it has rested. */
  readonly prepare = (model: LeverModel): void => {
    if (this.view.models?.some(({ id }) => id === model.id) === false) this.planner.prepare(model, this.view);
  };

  /** Writes the model, or brings it up to date where it stands; asks first where cells of the user's are in the way. */
  readonly write = (model: LeverModel, kept?: "keep" | "replace"): Promise<void> =>
    this.alone(async (signal) => {
      const survey = await this.port.survey();
      const { portable, protect } = this.view;
      const { written } = draftOf(this.port).now();
      const opened = written?.id === model.id ? { opened: written } : {};
      const { model: asWritten, ahead } = this.planner.take(model, { portable, protect });
      const made = editsFor(asWritten, survey, { portable, protect, kept: kept ?? "keep", ahead, ...opened });
      if (!made.ok) return { state: "refused", sentence: made.failure.message };
      const { edits, kept: standing, firstSheet, isNew, isOtherLayout } = made.value;
      if ((standing.length > 0 || isOtherLayout) && kept === undefined) return { state: "asks", model, kept: standing, isOtherLayout };
      const outcome = await this.edit(edits, signal);
      if (!outcome.done) return { state: "refused", sentence: outcome.refusal.sentence };
      this.isDraft(model.id, (store) => store.setWritten(model));
      this.goingTo = firstSheet;
      return {
        state: "done",
        what: isNew ? "written" : "updated",
        id: model.id,
        name: model.scope.name,
        sheets: edits.filter(({ kind }) => kind === "addSheet").length,
        kept: standing.length,
        isHostStep: outcome.isHostStep,
        undo: this.undoOf(outcome, model.id, written),
      };
    });

  readonly remove = ({ id, name }: ModelFound): Promise<void> =>
    this.alone(async (signal) => {
      const edits = removalOf(await this.port.survey(), id);
      const outcome = await this.edit(edits, signal);
      if (!outcome.done) return { state: "refused", sentence: outcome.refusal.sentence };
      const { written } = draftOf(this.port).now();
      this.isDraft(id, (store) => store.setWritten(null));
      const sheets = edits.filter(({ kind }) => kind === "removeSheet").length;
      return { state: "done", what: "removed", id, name, sheets, kept: 0, isHostStep: outcome.isHostStep, undo: this.undoOf(outcome, id, written) };
    });

  /** Reads a model from the workbook; null where that is refused, with the sentence in `standing`. */
  readonly open = async (id: string): Promise<OpenedModel | null> => {
    let opened: OpenedModel | null = null;
    await this.alone(async () => {
      const found = openModel(await this.port.survey(), id);
      if (!found.ok) return { state: "refused", sentence: found.failure.message };
      opened = found.value;
      this.set({ portable: found.value.options.portable, protect: found.value.options.protect });
      return { state: "none" };
    });
    return opened;
  };

  readonly undo = async (): Promise<void> => {
    const { standing } = this.view;
    if (standing.state !== "done") return;
    await this.alone(async () => {
      const refusal = await standing.undo();
      return refusal ? { state: "refused", sentence: refusal.sentence } : { state: "undone" };
    });
  };

  private edit(edits: readonly BookEdit[], signal: AbortSignal): Promise<EditOutcome> {
    return this.port.edit(edits, { signal, onProgress: (done, all) => this.set({ standing: { state: "working", share: done / all } }) });
  }

  private undoOf(outcome: Extract<EditOutcome, { done: true }>, id: string, before: LeverModel | null) {
    return async (): Promise<{ readonly sentence: string } | null> => {
      const refusal = await outcome.undo();
      if (refusal === null) this.isDraft(id, (store) => store.setWritten(before));
      return refusal;
    };
  }

  /** The quick calculator writes models that are not the one in the builder. */
  private isDraft(id: string, then: (store: DraftStore) => void): void {
    const store = draftOf(this.port);
    if (store.now().history?.present.id === id) then(store);
  }

  private async alone(work: (signal: AbortSignal) => Promise<Standing>): Promise<void> {
    if (this.stopping) return;
    const controller = new AbortController();
    this.stopping = controller;
    this.set({ standing: { state: "working", share: null } });
    try {
      this.set({ standing: await work(controller.signal) });
    } catch {
      this.set({ standing: controller.signal.aborted ? { state: "cancelled" } : { state: "refused", sentence: null } });
    } finally {
      this.stopping = null;
      setTimeout(() => void this.goAndLook(), shownMilliseconds);
    }
  }

  private async goAndLook(): Promise<void> {
    const sheet = this.goingTo;
    this.goingTo = null;
    /* Who has begun something else by then, such as Undo, stays where he is. */
    if (sheet !== null && this.stopping === null) await this.port.select(sheet, "A1").catch(() => undefined);
    await this.look();
  }

  private async isModelSheet(sheet: string): Promise<boolean> {
    const read = await this.port.read(`${sheetPrefix(sheet)}A1`, sheet).catch(() => null);
    return typeof read?.[0]?.[0] === "string" && readTag(read[0][0]) !== null;
  }

  private found(survey: BookSurvey): void {
    const models = modelsIn(survey);
    for (const { sheets } of models) if (sheets[0] !== undefined) this.firstSheets.add(sheets[0]);
    const isGone = (id: string): boolean => !models.some((one) => one.id === id);
    const draft = draftOf(this.port);
    const { written } = draft.now();
    if (written !== null && isGone(written.id)) draft.setWritten(null);
    const { standing } = this.view;
    const isOver = standing.state === "done" && standing.what !== "removed" && isGone(standing.id);
    this.set({ models, isUnread: false, ...(isOver ? { standing: { state: "none" } } : {}) });
  }

  private set(part: Partial<BookView>): void {
    this.view = { ...this.view, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

const books = new WeakMap<WorkbookPort, ModelBook>();

export function modelBookOf(port: WorkbookPort): ModelBook {
  const known = books.get(port) ?? new ModelBook(port);
  books.set(port, known);
  return known;
}
