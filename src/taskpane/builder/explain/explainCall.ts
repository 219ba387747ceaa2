import { catalogue, type Cell, type Entry } from "../../../clv/index";
import { callAt, localNames } from "../../../clv/portable/names";
import { readFormula, textOf } from "../../../clv/portable/tokens";
import type { Language } from "../../../words/language";
import { localisedEntry } from "../../../words/localisedEntry";
import type { WorkbookPort } from "../../../workbook/port";
import { conventionOf } from "../../function/convention";
import { pickedIn } from "../../function/picked";
import { wordsFormula } from "../../function/wordsFormula";
import type { Words } from "../../words/index";
import { piecesOf, type Piece } from "./references";

export interface ExplainedArgument {
  readonly name: string;
  readonly about: string;
  /** As it stands in the formula. */
  readonly text: string;
  /** The cells it is taken from, where it is nothing but a reference. */
  readonly cells: Extract<Piece, { kind: "cells" }> | null;
}

/** One call of the add-in's functions in a formula. */
export interface ExplainedCall {
  readonly entry: Entry;
  readonly inWords: string | null;
  readonly convention: string | null;
  readonly arguments: readonly ExplainedArgument[];
}

/** What the form would hold for an argument: a choice without its quotation marks. */
const formText = (text: string): string => (/^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);

/** Every call of the add-in's functions in a formula, in order. */
export function callsOf(formula: string, sheet: string, language: Language, words: Words): readonly ExplainedCall[] {
  const read = readFormula(formula);
  if (!read.ok) return [];
  const locals = localNames(read.value);
  return read.value.tokens.flatMap((_, place) => {
    const call = callAt(read.value, place, locals);
    if (call === null) return [];
    const entry = localisedEntry(catalogue.find(({ id }) => id === call.entry.id)!, language);
    const given = call.runs.map(([start, end]) => textOf(read.value, start, end).trim());
    const texts = Object.fromEntries(entry.arguments.map(({ name }, at) => [name, formText(given[at] ?? "")]));
    return [
      {
        entry,
        inWords: wordsFormula(entry, pickedIn(entry, texts), words.page),
        convention: conventionOf(entry, texts, words.page),
        arguments: entry.arguments.flatMap(({ name, about }, at) => {
          const text = given[at] ?? "";
          const pieces = piecesOf(text, sheet);
          const only = pieces.length === 1 ? pieces[0] : undefined;
          return text === "" ? [] : [{ name, about, text, cells: only?.kind === "cells" ? only : null }];
        }),
      },
    ];
  });
}

/** The number in one cell as the pane shows it; empty for a run of cells and where nothing can be read. */
export async function readCell(port: WorkbookPort, reference: string, sheet: string): Promise<Cell | null> {
  try {
    const grid = await port.read(reference, sheet);
    return grid?.length === 1 && grid[0]!.length === 1 ? grid[0]![0]! : null;
  } catch {
    return null;
  }
}
