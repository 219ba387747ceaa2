import { catalogue, type Cell, CellError, type Entry, type Input, numberLiteral } from "../../src/clv/index";
import { type Sample, sampleInputs, seededRandom } from "../sampling";

/** One drawn call: the inputs as they stand in cells, the native formula over them, and what the add-in says. */
export interface NativeCase {
  readonly id: string;
  /** The cells of row `row`, from column A on. */
  readonly cells: readonly (number | string | boolean)[];
  readonly formula: string;
  readonly expected: number | string;
}

export const columnName = (index: number): string => (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : "") + String.fromCharCode(65 + (index % 26));

type Style = "references" | "literals" | "choices from cells";

function literal(sample: Exclude<Sample, null>): string {
  if (typeof sample === "string") return `"${sample}"`;
  if (typeof sample === "boolean") return sample ? "TRUE" : "FALSE";
  return Array.isArray(sample) ? `{${sample.map(numberLiteral).join(",")}}` : numberLiteral(sample);
}

function expected(entry: Entry, samples: readonly Sample[]): number | string {
  const result = entry.call(samples.map((sample): Input => (Array.isArray(sample) ? [sample] : sample)));
  const cell: Cell = result.ok ? result.value[0]![0]! : new CellError("#VALUE!");
  return cell instanceof CellError ? cell.code : Number(cell);
}

function drawCase(entry: Entry, random: () => number, row: number, style: Style): NativeCase {
  const samples = sampleInputs(entry, random);
  const cells: (number | string | boolean)[] = [];
  const texts = samples.map((sample, index) => {
    if (sample === null) return null;
    const { type } = entry.arguments[index]!.argument;
    const written = style === "literals" || (type !== "number" && style !== "choices from cells");
    /* The series takes its timing written out only, and says so. */
    if (written || (entry.id === "CLV.SERIES" && type === "choice")) return literal(sample);
    const first = cells.length;
    cells.push(...(Array.isArray(sample) ? sample : [sample]));
    const last = cells.length - 1;
    return first === last ? `${columnName(first)}${row}` : `${columnName(first)}${row}:${columnName(last)}${row}`;
  });
  const native = entry.native(texts);
  if (!native.ok) throw new Error(`${entry.id} ${JSON.stringify(texts)}: ${native.failure.message}`);
  return { id: entry.id, cells, formula: `=${native.value}`, expected: expected(entry, samples) };
}

const rowsOf: Record<Style, number> = { references: 1000, literals: 150, "choices from cells": 150 };

/** At least a thousand draws for every function, with the inputs in cells, written out, and with the choices in cells. */
export function nativeCases(seed: number, scale = 1): NativeCase[] {
  const random = seededRandom(seed);
  const cases: NativeCase[] = [];
  for (const entry of catalogue) {
    for (const style of Object.keys(rowsOf) as Style[]) {
      for (let draw = 0; draw < rowsOf[style] * scale; draw += 1) cases.push(drawCase(entry, random, cases.length + 1, style));
    }
  }
  return cases;
}

/** The first columns past the widest case, where the formulas go. */
export const formulaColumn = 24;
