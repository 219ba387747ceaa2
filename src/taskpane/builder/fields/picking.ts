import type { Entry } from "../../../lever-model/state/link";
import type { Place, WorkbookPort } from "../../../workbook/port";
import { sheetPrefix } from "../../form/reference";

export interface PickingState {
  /** The field that a cell is being chosen for. */
  readonly field: string | null;
  /** Why the cells that are selected will not do. */
  readonly refusal: "oneCell" | "ownSheet" | null;
}

const idle: PickingState = { field: null, refusal: null };

async function entryAt(port: WorkbookPort, { sheet, address }: Place): Promise<Entry> {
  const cell = `${sheetPrefix(sheet)}${address}`;
  const value = (await port.read(address, sheet))?.[0]?.[0];
  return typeof value === "number" ? { cell, value } : { cell };
}

/** Choosing a cell in the sheet for one field at a time: each selection is handed on until Enter, Escape or the button ends it. */
export class CellPicking {
  private state = idle;
  private readonly listeners = new Set<() => void>();
  private end: (() => void) | null = null;

  constructor(private readonly port: WorkbookPort) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): PickingState => this.state;

  start(field: string, hand: (entry: Entry) => void, ended: () => void): void {
    this.stop();
    let home: Place | null = null;
    /* Without a selection that can be read there is no way back to it, and picking works all the same. */
    this.port.selection().then((place) => (home = place), () => undefined);
    let asked = 0;
    const unsubscribe = this.port.onSelectionChanged((place) => {
      asked += 1;
      const question = asked;
      void this.take(place, (entry) => {
        if (question === asked && this.state.field === field) hand(entry);
      }).catch(() => undefined);
    });
    const keys = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.stop();
    };
    window.addEventListener("keydown", keys, true);
    this.end = () => {
      unsubscribe();
      window.removeEventListener("keydown", keys, true);
      if (home) void this.port.select(home.sheet, home.address).catch(() => undefined);
      ended();
    };
    this.say({ field, refusal: null });
    this.port.focusGrid();
  }

  stop(field?: string): void {
    if (this.end === null || (field !== undefined && field !== this.state.field)) return;
    const { end } = this;
    this.end = null;
    this.say(idle);
    end();
  }

  private async take(place: Place, hand: (entry: Entry) => void): Promise<void> {
    const { field } = this.state;
    if (place.rows * place.columns !== 1) return this.say({ field, refusal: "oneCell" });
    /* The sheets of a model begin with its tag; a number taken from there would depend on itself. */
    const tag = (await this.port.read("A1", place.sheet))?.[0]?.[0];
    if (typeof tag === "string" && tag.startsWith("cxlv/")) return this.say({ field, refusal: "ownSheet" });
    const entry = await entryAt(this.port, place);
    if (this.state.field !== field) return;
    this.say({ field, refusal: null });
    hand(entry);
  }

  private say(state: PickingState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

const pickings = new WeakMap<WorkbookPort, CellPicking>();

/** The picking of a workbook: one for all fields, since there is one selection. */
export function pickingOf(port: WorkbookPort): CellPicking {
  const known = pickings.get(port) ?? new CellPicking(port);
  pickings.set(port, known);
  return known;
}
