import { type Injector, IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import { catalogue } from "../clv/index";
import { FileProblem } from "../workbook/fileProblem";
import { workbookOnScreen } from "../workbook/univer/onScreen";
import type { FormulaMode } from "../workbook/xlsx/workbookOnScreen";
import { emptyWorkbook } from "./emptyWorkbook";
import type { SpreadsheetEngine } from "./engine";
import type { AskedExample } from "./example/askedExample";
import { exampleWorkbook } from "./example/exampleWorkbook";
import { sampleWorkbook } from "./sample/sampleWorkbook";
import { standingCharts, writtenSheets } from "../workbook/univer/book/charted";
import { putOpenedCharts } from "../workbook/univer/book/refurnish";
import { furnishModels, plannedSheets } from "./models/models";
import { saveFile } from "./saveFile";
import { pageWords } from "./words/pageWords";

export interface DocumentState {
  readonly name: string;
  /** True when something would be lost by leaving. */
  readonly unsaved: boolean;
  /** What takes its time just now, in words; null when nothing does. */
  readonly busy: string | null;
  readonly message: DocumentMessage | null;
}

export interface DocumentMessage {
  readonly intent: "error" | "warning" | "success";
  readonly text: string;
}

/** The open workbook as a file: opened, saved, replaced. Every failure ends as a sentence in the state. */
export class Documents {
  state: DocumentState = { name: pageWords().workbook, unsaved: false, busy: null, message: null };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly engine: SpreadsheetEngine) {
    const history = this.injector.get(IUndoRedoService);
    history.undoRedoStatus$.subscribe(({ undos, redos }) => {
      if (this.state.unsaved || undos + redos === 0) return;
      // The cell editor keeps a history of its own: what is being typed is no change yet.
      const last = history.pitchTopUndoElement() ?? history.pitchTopRedoElement();
      if (last?.unitID === this.engine.api.getActiveWorkbook()?.getId()) this.set({ unsaved: true });
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  openEmpty(): void {
    this.show(emptyWorkbook(), null);
  }

  openSample(): void {
    this.show(sampleWorkbook(), null);
  }

  /** The worked example of a function, as the manual's "Try it" asks for it; the sample where there is no such function. */
  openExample({ id, entry, language }: AskedExample): void {
    if (entry) this.show(exampleWorkbook(entry, language), null);
    else this.show(sampleWorkbook(), { intent: "warning", text: pageWords().documents.noFunction(id) });
  }

  async openFile(file: File): Promise<void> {
    await this.during(pageWords().documents.opening(file.name), async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { openFile } = await import("./openFile");
      const { workbook, lost, charts } = await openFile(bytes, file.name, functionIds());
      const warning = pageWords().documents.notTaken(lost.join(", "));
      this.show(workbook, lost.length > 0 ? { intent: "warning", text: warning } : null);
      putOpenedCharts(this.injector, this.engine.api, charts);
      await furnishModels(this.injector, this.engine.api);
    });
  }

  async save(mode: FormulaMode): Promise<void> {
    await this.during(pageWords().documents.saving, async () => {
      await this.engine.api.getActiveWorkbook()?.endEditingAsync(true);
      const { writeXlsx } = await import("../workbook/xlsx/writeXlsx");
      const { FileFormulas } = await import("../workbook/xlsx/formulas");
      const { lostInFile } = await import("../workbook/xlsx/rules/lostInFile");
      const workbook = workbookOnScreen(this.injector, this.engine.api);
      if (!workbook) return;
      const ofModels = await plannedSheets(this.injector, this.engine.api);
      const charts = standingCharts(this.injector, this.engine.api, ofModels);
      const planned = [...ofModels, ...writtenSheets(this.engine.api, charts)];
      const bytes = await writeXlsx(workbook, new FileFormulas(functionIds()), mode, planned, charts);
      const name = `${this.state.name}${mode === "portable" ? ` (${pageWords().save.inName})` : ""}.xlsx`;
      saveFile(name, bytes);
      // A copy with values does not hold the work: its formulas are gone.
      const unsaved = mode === "portable" && this.state.unsaved;
      const lost = lostInFile(workbook, new FileFormulas(functionIds()), planned);
      const { saved, savedWithout } = pageWords().documents;
      const message = lost.length === 0 ? ({ intent: "success", text: saved(name) } as const) : ({ intent: "warning", text: savedWithout(name, lost.join(", ")) } as const);
      this.set({ unsaved, message });
    });
  }

  dismissMessage(): void {
    this.set({ message: null });
  }

  private show(workbook: Partial<IWorkbookData>, message: DocumentMessage | null): void {
    this.engine.show(workbook);
    this.set({ name: workbook.name ?? pageWords().workbook, unsaved: false, message });
  }

  /** Lets the page say what it does before the work that may hold it up. */
  private async during(busy: string, work: () => Promise<void>): Promise<void> {
    this.set({ busy, message: null });
    await nextPaint();
    try {
      await work();
    } catch (problem) {
      this.set({ message: { intent: "error", text: sentenceFor(problem) } });
    } finally {
      this.set({ busy: null });
    }
  }

  private set(change: Partial<DocumentState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private get injector(): Injector {
    return this.engine.univer.__getInjector();
  }
}

const functionIds = (): string[] => catalogue.map(({ id }) => id);

function sentenceFor(problem: unknown): string {
  if (problem instanceof FileProblem) return problem.message;
  return pageWords().documents.failed;
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
