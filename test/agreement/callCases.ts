import type { Cell, Entry, Grid } from "../../src/clv/index";
import { rowsOf, type Sample, sampleInputs, seededRandom } from "../sampling";
import { Cells, expected, literal, type NativeCase, writtenOut } from "./nativeCases";

/** A drawn call as a person types it, over the cells of the case. */
export interface CallCase extends Omit<NativeCase, "formula"> {
  /** Such as "=CLV(A7,B7,,""end"")". */
  readonly call: string;
  /** The values behind the call's references. */
  readonly read: (reference: string) => Grid | null;
}

export type Style = "references" | "literals" | "spellings";

/** Another spelling of a choice: capitals, spaces around it, or one of the words that mean the same. */
function respelled(entry: Entry, place: number, value: string, random: () => number): string {
  const { argument } = entry.arguments[place]!;
  const also = argument.type === "choice" ? Object.entries(argument.also).flatMap(([word, meant]) => (meant === value ? [word] : [])) : [];
  /* A LAMBDA of the entry's own compares without case; it knows no spaces and no other words. */
  const spellings = entry.lambda === null ? [value.toUpperCase(), ` ${value}`, ...also] : [value.toUpperCase()];
  return spellings[Math.floor(random() * spellings.length)]!;
}

function draw(entry: Entry, random: () => number, row: number, style: Style): CallCase {
  const samples = sampleInputs(entry, random);
  const cells = new Cells(row);
  const ranges = new Map<string, Grid>();
  const texts = samples.map((sample, place) => {
    const { name, argument } = entry.arguments[place]!;
    if (sample === null) return style === "spellings" && entry.lambda === null && !argument.list && random() < 0.5 ? '""' : "";
    const isChoice = argument.type === "choice" || argument.type === "flag";
    const isWritten = style === "literals" || (isChoice && style === "references") || writtenOut.includes(`${entry.id} ${name}`);
    if (isWritten && argument.type !== "block" && argument.type !== "matrix") return literal(sample);
    const said: Sample = argument.type === "choice" && style === "spellings" && typeof sample === "string" ? respelled(entry, place, sample, random) : sample;
    const range = rowsOf(said) ?? [[said as Cell]];
    const reference = cells.place(range);
    ranges.set(reference, range);
    return reference;
  });
  while (texts[texts.length - 1] === "") texts.pop();
  const results = expected(entry, samples);
  return {
    id: entry.id,
    row,
    height: Math.max(cells.rows.length, results.length, 1),
    cells: cells.rows,
    call: `=${entry.id}(${texts.join(",")})`,
    expected: results,
    read: (reference) => ranges.get(reference) ?? null,
  };
}

/** Drawn calls one below the other from `firstRow` on; those whose inputs the function itself refuses are few and stay. */
export function callCases(entry: Entry, seed: number, draws: Partial<Record<Style, number>>, firstRow = 1): CallCase[] {
  const random = seededRandom(seed);
  const cases: CallCase[] = [];
  let row = firstRow;
  for (const [style, count] of Object.entries(draws) as [Style, number][]) {
    for (let made = 0; made < count; made += 1) {
      const drawn = draw(entry, random, row, style);
      cases.push(drawn);
      row += drawn.height;
    }
  }
  return cases;
}

/** Whether the add-in gives an error and nothing else. */
export const isRefused = ({ expected: results }: CallCase): boolean => results.flat().every((cell) => String(cell).startsWith("#"));
