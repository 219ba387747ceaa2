import type { Grid } from "../../clv/index";
import { type Plan, plan, type PlannedCell, type PlanOptions, type Way } from "../../clv/portable/plan";
import type { Scope, StandingFormula, Watch } from "../../workbook/conversion";
import type { WorkbookPort } from "../../workbook/port";

/** What the user has chosen. */
export interface Wanted {
  readonly way: Way;
  readonly scope: Scope;
  /** Whether native formulas say which function they were. */
  readonly mark: boolean;
}

/** So many cells are planned before the pane may draw and listen again. */
const cellsAtOnce = 1_000;

const key = (sheet: string, reference: string): string => `${sheet}!${reference}`;

/** What the conversion would do with every formula of the scope. Nothing is written. */
export async function survey(port: WorkbookPort, wanted: Wanted, prefix: string, { signal, onProgress }: Watch = {}): Promise<Plan> {
  const { way, scope, mark } = wanted;
  const cells = await port.formulas(scope, { ...(signal && { signal }), onProgress: (done, all) => onProgress?.(done, all * 2) });
  signal?.throwIfAborted();
  const values = new Map<string, Grid | null>();
  const missing = new Map<string, readonly [sheet: string, reference: string]>();
  /* Functions of a block of inputs are written by what stands in it, which has to be read first. */
  const read = (sheet: string, reference: string): Grid | null => {
    const known = values.get(key(sheet, reference));
    if (known === undefined) missing.set(key(sheet, reference), [sheet, reference]);
    return known ?? null;
  };
  const options: PlanOptions = { mark, prefix, read };
  const parts: Plan[] = [];
  for (let from = 0; from < cells.length; from += cellsAtOnce) {
    const part = cells.slice(from, from + cellsAtOnce);
    parts.push(await planned(port, part, way, options, values, missing));
    onProgress?.(cells.length + from + part.length, cells.length * 2);
    await pause(signal);
  }
  return together(parts.length > 0 ? parts : [plan([], way, options)]);
}

async function planned(
  port: WorkbookPort,
  cells: readonly StandingFormula[],
  way: Way,
  options: PlanOptions,
  values: Map<string, Grid | null>,
  missing: Map<string, readonly [sheet: string, reference: string]>,
): Promise<Plan> {
  const first = plan(cells, way, options);
  if (missing.size === 0) return first;
  for (const [name, [sheet, reference]] of missing) values.set(name, await port.read(reference, sheet));
  missing.clear();
  return plan(cells, way, options);
}

const together = (parts: readonly Plan[]): Plan => ({
  ...parts[0]!,
  cells: parts.flatMap(({ cells }) => cells),
  names: [...new Set(parts.flatMap(({ names }) => names))],
  converted: parts.reduce((sum, { converted }) => sum + converted, 0),
  uncertain: parts.reduce((sum, { uncertain }) => sum + uncertain, 0),
  refused: parts.reduce((sum, { refused }) => sum + refused, 0),
});

async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** Names a cell among all of a workbook. */
export const cellName = ({ sheet, address }: Pick<PlannedCell, "sheet" | "address">): string => `${sheet}!${address}`;
