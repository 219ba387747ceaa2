import { addressOf, parseReference } from "../address";
import type { Scope, StandingFormula, Watch } from "../conversion";
import { codeOf } from "./refusals";
import { type At, runsOf } from "./runs";
import { findSpills, keyOf } from "./spills";
import { hasExcelApi } from "./support";

interface Area {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly range: Excel.Range;
}

interface Found extends At {
  readonly formula: string;
}

/** So many cells are asked for at first; fewer where their formulas are too long for one answer. */
const cellsAtOnce = 20_000;
const tooLarge = new Set(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"]);

const parts = (range: Excel.Range): void => {
  range.load("rowIndex,rowCount,columnIndex,columnCount");
};

/** The areas that may hold formulas: of the selection, or of whole sheets, cut to the cells in use. */
async function areasOf(context: Excel.RequestContext, scope: Scope): Promise<Area[]> {
  const { workbook } = context;
  const candidates: { readonly sheet: Excel.Worksheet; readonly range: Excel.Range }[] = [];
  if (scope === "selection") {
    const sheet = workbook.worksheets.getActiveWorksheet();
    const selected = hasExcelApi("1.9") ? workbook.getSelectedRanges().areas : null;
    selected?.load("items/address");
    if (selected) await context.sync();
    const ranges = selected ? selected.items : [workbook.getSelectedRange()];
    for (const range of ranges) candidates.push({ sheet, range: range.getUsedRangeOrNullObject(false) });
  } else if (scope === "sheet") {
    const sheet = workbook.worksheets.getActiveWorksheet();
    candidates.push({ sheet, range: sheet.getUsedRangeOrNullObject(false) });
  } else {
    workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of workbook.worksheets.items) candidates.push({ sheet, range: sheet.getUsedRangeOrNullObject(false) });
  }
  for (const { sheet, range } of candidates) {
    sheet.load("name");
    parts(range);
  }
  await context.sync();
  return candidates.filter(({ range }) => !range.isNullObject).map(({ sheet, range }) => ({ sheet, range, name: sheet.name }));
}

/** The cells of some rows that hold a formula; halves what is too much for one answer. */
async function readRows(context: Excel.RequestContext, { sheet, range }: Area, from: number, rows: number): Promise<Found[]> {
  const { columnIndex, columnCount } = range;
  const part = sheet.getRange(addressOf(from, columnIndex, rows, columnCount));
  part.load("formulas");
  try {
    await context.sync();
  } catch (error) {
    if (rows === 1 || !tooLarge.has(codeOf(error) ?? "")) throw error;
    const half = rows >> 1;
    const area = { sheet, range, name: "" };
    return [...(await readRows(context, area, from, half)), ...(await readRows(context, area, from + half, rows - half))];
  }
  return (part.formulas as unknown[][]).flatMap((line, down) =>
    line.flatMap((formula, right) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ row: from + down, column: columnIndex + right, formula }]
        : [],
    ),
  );
}

/** Every formula of the scope with the cells that it fills. */
export function readFormulas(scope: Scope, { signal, onProgress }: Watch = {}): Promise<readonly StandingFormula[]> {
  return Excel.run(async (context) => {
    const areas = await areasOf(context, scope);
    const all = areas.reduce((sum, { range }) => sum + range.rowCount * range.columnCount, 0);
    const found: StandingFormula[] = [];
    const seen = new Set<string>();
    let done = 0;
    for (const area of areas) {
      const { rowIndex, rowCount, columnCount } = area.range;
      const step = Math.max(1, Math.floor(cellsAtOnce / columnCount));
      const cells: Found[] = [];
      for (let from = rowIndex; from < rowIndex + rowCount; from += step) {
        const rows = Math.min(step, rowIndex + rowCount - from);
        cells.push(...(await readRows(context, area, from, rows)));
        signal?.throwIfAborted();
        done += rows * columnCount;
        onProgress?.(done, all);
      }
      const runs = runsOf(cells, () => 0);
      const { extents, filled } = await findSpills(context, area.sheet, runs, signal);
      for (const cell of cells) {
        const key = `${area.name}!${keyOf(cell)}`;
        if (filled.has(keyOf(cell)) || seen.has(key)) continue;
        seen.add(key);
        const spill = extents.get(keyOf(cell));
        const address = addressOf(cell.row, cell.column);
        found.push({ sheet: area.name, address, formula: cell.formula, ...(spill ? { spill } : {}) });
      }
    }
    return found;
  });
}

export const placeOf = (address: string): At => {
  const { startRow: row, startColumn: column } = parseReference(address)!;
  return { row, column };
};
