import { type Cell, CellError, type Entry, type Grid, numberLiteral } from "../../src/clv/index";
import { asInput, closedForms, rowsOf, type Sample, sampleInputs, seededRandom } from "../sampling";

/** One drawn call: the inputs as they stand in cells, the native formula over them, and what the add-in says. */
export interface NativeCase {
  readonly id: string;
  /** The row of the sheet that it begins in, from 1; it has `height` rows to itself. */
  readonly row: number;
  readonly height: number;
  /** The cells from column A on, row by row; null for an empty one. */
  readonly cells: readonly (readonly (number | string | boolean | null)[])[];
  readonly formula: string;
  /** The add-in's results: numbers, texts, or the codes of errors. */
  readonly expected: readonly (readonly (number | string)[])[];
}

export const columnName = (index: number): string => (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : "") + String.fromCharCode(65 + (index % 26));

type Style = "references" | "literals" | "choices from cells";

const memberText = (cell: Cell): string => (typeof cell === "string" ? `"${cell}"` : numberLiteral(Number(cell)));

export function literal(sample: Exclude<Sample, null>): string {
  if (typeof sample === "string") return `"${sample}"`;
  if (typeof sample === "boolean") return sample ? "TRUE" : "FALSE";
  const rows = rowsOf(sample);
  return rows === null ? numberLiteral(sample as number) : `{${rows.map((row) => row.map(memberText).join(",")).join(";")}}`;
}

const shown = (cell: Cell): number | string => {
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "string" ? cell : Number(cell);
};

export function expected(entry: Entry, samples: readonly Sample[]): (number | string)[][] {
  const result = entry.call(samples.map(asInput));
  return result.ok ? result.value.map((row) => row.map(shown)) : [["#VALUE!"]];
}

/** Cells are laid side by side, a range of several rows below its first cell. */
export class Cells {
  readonly rows: (number | string | boolean | null)[][] = [];
  private width = 0;

  constructor(private readonly firstRow: number) {}

  place(range: Grid): string {
    const first = this.width;
    this.width += range[0]!.length;
    range.forEach((line, down) => {
      const row = (this.rows[down] ??= []);
      while (row.length < first) row.push(null);
      row.push(...line.map((cell) => (cell instanceof CellError ? null : cell)));
    });
    const [from, to] = [`${columnName(first)}${this.firstRow}`, `${columnName(this.width - 1)}${this.firstRow + range.length - 1}`];
    return from === to ? from : `${from}:${to}`;
  }
}

/* Arguments that a native formula takes written out only, and says so. */
export const writtenOut: readonly string[] = ["CLV.SERIES timing", "CXLV.MODEL output", "CLV.MARKOV periods"];

function drawCase(entry: Entry, random: () => number, row: number, style: Style): NativeCase | null {
  const samples = sampleInputs(entry, random);
  const cells = new Cells(row);
  const ranges = new Map<string, Grid>();
  const texts = samples.map((sample, index) => {
    if (sample === null) return null;
    const { name, argument } = entry.arguments[index]!;
    const isChoice = argument.type === "choice" || argument.type === "flag";
    const written = style === "literals" || (isChoice && style !== "choices from cells") || writtenOut.includes(`${entry.id} ${name}`);
    if (written && argument.type !== "block" && argument.type !== "matrix") return literal(sample);
    const range = rowsOf(sample) ?? [[sample as Cell]];
    const reference = cells.place(range);
    ranges.set(reference, range);
    return reference;
  });
  const native = entry.native(texts, (reference) => ranges.get(reference) ?? null);
  if (!native.ok) {
    /* What the formula cannot be written for, the function refuses too; the bridge is never written. */
    const asked = entry.call(samples.map(asInput));
    if (asked.ok && entry.id !== "CLV.BRIDGE" && !asked.value.flat().every((cell) => cell instanceof CellError)) {
      throw new Error(`${entry.id} ${JSON.stringify(texts)}: ${native.failure.message}`);
    }
    return null;
  }
  const results = expected(entry, samples);
  return { id: entry.id, row, height: Math.max(cells.rows.length, results.length, 1), cells: cells.rows, formula: `=${native.value}`, expected: results };
}

const draws: Record<Style, number> = { references: 700, literals: 150, "choices from cells": 150 };

/** The functions whose formula never fits into one cell; they have a LAMBDA, which is tested on its own. */
const neverNative: ReadonlySet<string> = new Set(["CLV.BRIDGE"]);

/**
 * At least a thousand draws of one function, with the inputs in cells, written out, and with the choices in cells.
 * They begin in `firstRow` of the sheet and follow each other.
 */
export function nativeCases(entry: Entry, seed: number, scale = 1, firstRow = 1): NativeCase[] {
  const random = seededRandom(seed);
  const cases: NativeCase[] = [];
  let row = firstRow;
  for (const style of Object.keys(draws) as Style[]) {
    const wanted = cases.length + draws[style] * scale;
    for (let tries = 0; cases.length < wanted && tries < 3000; tries += 1) {
      const drawn = drawCase(entry, random, row, style);
      if (drawn === null) continue;
      cases.push(drawn);
      row += drawn.height;
    }
  }
  return cases;
}

/** The functions that can be written as a native formula. */
export const withNative: readonly Entry[] = closedForms.filter(({ id }) => !neverNative.has(id));

/* The intercept and the bounds of CX.BETAFIT and the contributions of CLV.BRIDGE. */
const differences: ReadonlySet<string> = new Set(["CX.BETAFIT", "CLV.BRIDGE"]);

/**
 * What the difference of a number is measured against: the number itself. A result that is a difference of the others may
 * come near 0, where no digits are left to agree on; it is measured against the largest of them.
 */
export const sizeOf = ({ id, expected: results }: NativeCase, wanted: number): number =>
  differences.has(id) ? Math.max(...results.flat().map((one) => Math.abs(Number(one)) || 0)) : Math.abs(wanted);

/** The first column past the widest case, where the formula goes; its results may fill as many columns as `widest`. */
export const formulaColumn = 40;
export const widest = 10;
