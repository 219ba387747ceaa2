import { catalogue } from "../catalogue";
import type { Grid } from "../result";
import { callsIn, mayCall } from "./callsIn";
import type { Conversion } from "./conversion";
import { fromNative } from "./fromNative";
import { noteText } from "./noteText";
import { isShareable, type Place, placeOf, relativeTo, standingAt } from "./relative";
import { fromLambda, toLambda } from "./toLambda";
import { toNative } from "./toNative";

/** What the cells are converted to; "functions" is the way back. */
export type Way = "native" | "lambda" | "values" | "functions";

export interface FormulaCell {
  readonly sheet: string;
  /** Such as "B7". */
  readonly address: string;
  readonly formula: string;
  /** The cells that its result fills, where it fills several. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface PlannedCell extends Omit<FormulaCell, "formula"> {
  readonly before: string;
  /** The formula it becomes; null where it stays, and where its value takes its place. */
  readonly after: string | null;
  /** The functions it calls, or is turned back to. */
  readonly ids: readonly string[];
  /** False for arithmetic without a mark, which was only recognised by its form: nobody should convert it unasked. */
  readonly certain: boolean;
  /** Why it stays as it is; null for one that is converted. */
  readonly reason: string | null;
  /** The note to leave in a cell whose value takes its place. */
  readonly note: string | null;
}

export interface Plan {
  readonly way: Way;
  /** Only the cells that the conversion concerns, in the order they came. */
  readonly cells: readonly PlannedCell[];
  /** The named LAMBDAs that the workbook needs afterwards. */
  readonly names: readonly string[];
  readonly converted: number;
  readonly uncertain: number;
  readonly refused: number;
  /** False where the cells cannot be turned back by themselves: values, and arithmetic without marks. */
  readonly hasWayBack: boolean;
}

export interface PlanOptions {
  readonly mark?: boolean;
  /** Written before the functions' names on the way back: "CLVX.". */
  readonly prefix?: string;
  /** The values behind a reference in a sheet; only functions of a block of inputs ask for them. */
  readonly read?: (sheet: string, reference: string) => Grid | null;
}

interface Outcome extends Pick<PlannedCell, "after" | "ids" | "certain" | "reason"> {
  readonly names: readonly string[];
}

const readsCells = new Set(catalogue.filter((entry) => entry.arguments.some(({ argument }) => argument.type === "block")).map(({ id }) => id));

function outcomeOf(conversion: Conversion, names: readonly string[] = []): Outcome | null {
  const { formula, calls, refused } = conversion;
  if (refused.length > 0) {
    const ids = [...new Set(refused.map(({ id }) => id).filter((id) => id !== ""))];
    return { after: null, ids, certain: true, reason: [...new Set(refused.map(({ reason }) => reason))].join("; "), names: [] };
  }
  if (calls.length === 0) return null;
  return { after: formula, ids: [...new Set(calls.map(({ id }) => id))], certain: calls.every(({ certain }) => certain), reason: null, names };
}

/* The way back takes both forms at once, wherever they stand in one formula. */
function restored(formula: string, sheet: string, { prefix = "", read }: PlanOptions): Outcome | null {
  const lambda = fromLambda(formula, prefix);
  if (lambda.refused.length > 0) return lambda.calls.length > 0 || callsIn(formula, "lambdas").length > 0 ? outcomeOf(lambda) : null;
  const native = fromNative(lambda.formula, { prefix, ...(read && { read: (reference: string) => read(sheet, reference) }) });
  const isOurs = native.refused.some(({ id }) => id !== "") || native.refused.length === 0;
  return isOurs ? outcomeOf({ ...native, calls: [...lambda.calls, ...native.calls] }) : null;
}

function convert(formula: string, sheet: string, way: Way, options: PlanOptions): Outcome | null {
  if (way === "functions") return restored(formula, sheet, options);
  if (!mayCall(formula)) return null;
  if (way === "values") {
    const ids = callsIn(formula);
    return ids.length === 0 ? null : { after: null, ids, certain: true, reason: null, names: [] };
  }
  if (way === "lambda") {
    const lambda = toLambda(formula);
    return outcomeOf(lambda, lambda.names);
  }
  const { mark = true, read } = options;
  return outcomeOf(toNative(formula, { mark, ...(read && { read: (reference: string) => read(sheet, reference) }) }));
}

/** Conversions of one plan; formulas that read alike from their own cells, as in a column filled down, share one. */
class Conversions {
  private readonly known = new Map<string, { readonly outcome: Outcome | null; readonly relative: string | null }>();

  constructor(
    private readonly way: Way,
    private readonly options: PlanOptions,
  ) {}

  of({ sheet, address, formula }: FormulaCell): Outcome | null {
    const place = isShareable(formula) ? placeOf(address) : null;
    if (place === null) return convert(formula, sheet, this.way, this.options);
    const key = relativeTo(formula, place);
    const known = this.known.get(key);
    if (known?.outcome === null) return null;
    if (known) return known.relative === null ? known.outcome : { ...known.outcome, after: standingAt(known.relative, place) };
    return this.first(formula, sheet, key, place);
  }

  /* A refusal may name its cells, and a block of inputs is read from the sheet: neither is shared. */
  private first(formula: string, sheet: string, key: string, place: Place): Outcome | null {
    const outcome = convert(formula, sheet, this.way, this.options);
    if (outcome?.reason || outcome?.ids.some((id) => readsCells.has(id))) return outcome;
    this.known.set(key, { outcome, relative: outcome?.after ? relativeTo(outcome.after, place) : null });
    return outcome;
  }
}

/** The preview of a conversion: every cell it concerns and what it becomes. Nothing is written. */
export function plan(cells: Iterable<FormulaCell>, way: Way, options: PlanOptions = {}): Plan {
  const conversions = new Conversions(way, options);
  const planned: PlannedCell[] = [];
  const names = new Set<string>();
  let [converted, uncertain, refused] = [0, 0, 0];
  for (const cell of cells) {
    const outcome = conversions.of(cell);
    if (outcome === null) continue;
    const { formula, ...where } = cell;
    const { after, ids, certain, reason } = outcome;
    for (const name of outcome.names) names.add(name);
    if (reason !== null) refused += 1;
    else if (certain) converted += 1;
    else uncertain += 1;
    planned.push({ ...where, before: formula, after, ids, certain, reason, note: way === "values" ? noteText(formula) : null });
  }
  const hasWayBack = way === "lambda" || way === "functions" || (way === "native" && options.mark !== false);
  return { way, cells: planned, names: [...names], converted, uncertain, refused, hasWayBack };
}
