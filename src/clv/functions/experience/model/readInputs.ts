import { accepts, refuse } from "../../../reading";
import { type Cell, failure, type Failure, type Grid, type Result, success } from "../../../result";
import { type InputRow, referenceScoreRow, timingRow } from "./inputs";

/** Numbers by the name of their row; when margins fall; the score at which they hold, NaN where no row says. */
export interface ModelInputs {
  readonly numbers: Readonly<Record<string, number>>;
  readonly referenceScore: number;
  /** In which row of the block each input stands, "timing" and "reference" among them. */
  readonly places: ReadonlyMap<string, number>;
}

export const timings: Readonly<Record<string, { readonly delay: number; readonly renewing: number }>> = {
  begin: { delay: 0, renewing: 0 },
  mid: { delay: 0.5, renewing: 0 },
  end: { delay: 1, renewing: 0 },
  renewal: { delay: 1, renewing: 1 },
};

const spelled = (label: string): string => label.trim().replace(/\s+/g, " ");

/* "R0" is revenue and "r0" is retention, so a label is looked up as it is written before capitals are let go. */
function namesOf(rows: Readonly<Record<string, Pick<InputRow, "label" | "also">>>): (label: string) => string | undefined {
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const [name, { label, also }] of Object.entries(rows)) {
    for (const one of [label, ...also]) {
      exact.set(one, name);
      if (!loose.has(one.toLowerCase())) loose.set(one.toLowerCase(), name);
    }
  }
  return (label) => exact.get(spelled(label)) ?? loose.get(spelled(label).toLowerCase());
}

const bad = (argument: string, message: string): { readonly ok: false; readonly failure: Failure } => failure("argument", `${argument} should be ${message}`);

function timingOf(argument: string, cell: Cell): Result<(typeof timings)[string]> {
  const found = typeof cell === "string" ? timings[cell.trim().toLowerCase()] : undefined;
  return found ? success(found) : bad(argument, 'a block whose row "timing" says "begin", "end", "mid" or "renewal"');
}

/**
 * Reads a block of labels and values. A row whose label is unknown may hold a heading or a note, but no number: a slip in
 * a label would otherwise leave its number out without a word.
 */
export function readInputs(argument: string, rows: Readonly<Record<string, InputRow>>, grid: Grid): Result<ModelInputs> {
  if ((grid[0]?.length ?? 0) < 2) return bad(argument, "a range of two columns, label and value, not one column");
  const nameOf = namesOf({ ...rows, timing: timingRow, reference: referenceScoreRow });
  const numbers: Record<string, number> = {};
  let referenceScore = Number.NaN;
  let falls = timings["begin"]!;
  const places = new Map<string, number>();
  for (const [place, [label, value]] of grid.entries()) {
    const text = typeof label === "string" ? label : "";
    const name = nameOf(text);
    if (name === undefined) {
      if (typeof value !== "number" || value === 0) continue;
      return text.trim() === ""
        ? bad(argument, `a block with a label before every number, and ${value} has none`)
        : bad(argument, `a block of known labels, and "${spelled(text)}" is none (one is "${Object.values(rows)[0]!.label}")`);
    }
    if (places.has(name)) return bad(argument, `a block that says every input once, and "${spelled(text)}" is there twice`);
    places.set(name, place);
    if (name === "timing") {
      const timing = timingOf(argument, value!);
      if (!timing.ok) return timing;
      falls = timing.value;
      continue;
    }
    const row = name === "reference" ? referenceScoreRow : rows[name]!;
    if (!accepts(row.argument, value!)) return { ok: false, failure: refuse(`"${spelled(text)}" in ${argument}`, { ...row.argument, optional: false }, value!) };
    if (name === "reference") referenceScore = value;
    else numbers[name] = value;
  }
  for (const [name, { label, argument: { default: preset } }] of Object.entries(rows)) {
    if (numbers[name] !== undefined) continue;
    if (preset === undefined) return bad(argument, `a block with a row "${label}", which is needed`);
    numbers[name] = preset;
  }
  return success({ numbers: { ...numbers, ...falls }, referenceScore, places });
}
