import Papa from "papaparse";
import { assumptions } from "../../../../../lever-model/state/assumptions";
import { assumptionsOf } from "../../../../../lever-model/state/defaults";
import { numberOf } from "../../../../../lever-model/state/link";
import type { Footnote, LeverModel } from "../../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../../lever-model/state/words";
import type { Words } from "../../../../words/index";
import { assumptionLabel } from "../../../charts/labels";
import { textOf } from "../../../fields/number";

const isAssumption = (on: string): on is AssumptionId => on in assumptions;

/** Every footnote, then every input that has none, each with room for a reader's comment. */
export function footnotesTable(model: LeverModel, words: Words): readonly (readonly string[])[] {
  const { feedback } = words.builderResults;
  const value = (on: string): string => {
    if (!isAssumption(on)) return "";
    const { kind } = assumptions[on];
    return `${textOf(numberOf(model.assumptions[on].entry), kind)}${kind === "share" ? " %" : ""}`;
  };
  const row = (number: string, on: string, note: Partial<Footnote>): readonly string[] => [
    number, isAssumption(on) ? assumptionLabel(words, on) : on, value(on), note.source ?? "", note.scope ?? "", note.limitations ?? "", note.owner ?? "", note.date ?? "", note.grade ?? "", "",
  ];
  const missing = assumptionsOf(model).filter((id) => !model.footnotes.some(({ on }) => on === id));
  return [[...feedback.columns], ...model.footnotes.map((note, at) => row(String(at + 1), note.on, note)), ...missing.map((id) => row("", id, {}))];
}

/* What begins like a formula gets an apostrophe, so that no spreadsheet calculates it. The mark tells Excel the encoding. */
export const footnotesCsv = (model: LeverModel, words: Words): string => `\uFEFF${Papa.unparse(footnotesTable(model, words).map((row) => [...row]), { escapeFormulae: true, newline: "\r\n" })}`;
