import { catalogue, type Cell, CellError, type Entry, type Input } from "../../clv/index";
import { pageFile } from "../address";
import { html, type Markup } from "../html";
import type { Language } from "../language";
import { cellMarkup } from "../numbers";
import { formulaWithValues, resultOf } from "../worked";

export function entryOf(id: string): Entry {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is no function of the catalogue.`);
  return entry;
}

export type Given = Readonly<Record<string, Input>>;

/** The single cell that a call gives. */
export const valueOf = (id: string, given: Given): Cell => resultOf(entryOf(id), given)[0]![0]!;

/** A call with its values and what it gives: a number, or an error with its sentence. */
export function callLine(id: string, given: Given, language: Language): Markup {
  const entry = entryOf(id);
  const cell = valueOf(id, given);
  const formula = formulaWithValues(entry, given);
  if (formula === null) throw new Error(`The call of ${id} cannot be written as one formula.`);
  return html`<div class="call"><a href="${pageFile(id)}"><code class="formula" data-kind="call" translate="no">${formula}</code></a> <output>${cellMarkup(cell, entry.returns, language)}</output>${
    cell instanceof CellError && html` <q lang="en">${cell.message}</q>`
  }</div>`;
}
