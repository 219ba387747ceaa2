import type { Cell, Entry, Quantity } from "../../clv/index";
import { languageFolder, tryPage } from "../address";
import { html, type Markup } from "../html";
import type { Language } from "../language";
import { cellMarkup, inputText } from "../numbers";
import { codeLine } from "../shell/codeLine";
import { fill, words } from "../words/words";
import { columnName } from "../../workbook/address";
import { formulaWithCells, formulaWithValues, type Laid, laidOut, resultOf } from "../worked";

/** Longer than this, a formula with its values in it is no longer read. */
const longestReadable = 160;

function quantityOf({ argument }: Laid["argument"]): Quantity {
  if (argument.type === "number") return argument.quantity;
  return argument.type === "matrix" ? argument.cell.quantity : "count";
}

const textClass = (cell: Cell): Markup | false => typeof cell === "string" && html` class="text"`;

/** The inputs as they lie in a sheet: letters above, row numbers beside. */
function miniSheet(laid: readonly Laid[], language: Language): Markup {
  const columns = laid.reduce((sum, { width }) => sum + width, 0);
  const rows = Math.max(...laid.map(({ cells }) => cells.length));
  const at = (row: number): Markup[] =>
    laid.flatMap(({ argument, cells, width }) =>
      Array.from({ length: width }, (_, column) => {
        const cell: Cell = cells[row]?.[column] ?? null;
        return html`<td${textClass(cell)}>${cellMarkup(cell, quantityOf(argument), language, inputText)}</td>`;
      }),
    );
  return html`<div class="scrolls" tabindex="0"><table class="sheet"><thead><tr><td></td>${Array.from({ length: columns }, (_, column) => html`<th scope="col">${columnName(column)}</th>`)}</tr></thead><tbody>
<tr><th scope="row">1</th>${laid.map(({ argument, width }) => html`<td class="name"${width > 1 && html` colspan="${width}"`} translate="no">${argument.name}</td>`)}</tr>
${Array.from({ length: rows }, (_, row) => html`<tr><th scope="row">${row + 2}</th>${at(row)}</tr>
`)}</tbody></table></div>`;
}

/** The cells that a call fills: one number, or a grid of them. */
function resultCells(entry: Entry, cells: readonly (readonly Cell[])[], language: Language): Markup {
  const quantity = (column: number): Quantity =>
    (cells[0]!.length === entry.results.length ? entry.results[column]?.returns : undefined) ?? entry.returns;
  const write = (cell: Cell, column: number): Markup => {
    const returns = quantity(column);
    return cellMarkup(cell, returns === "text" ? "score" : returns, language);
  };
  if (cells.length === 1 && cells[0]!.length === 1) return html`<output class="figure">${write(cells[0]![0]!, 0)}</output>`;
  return html`<div class="scrolls" tabindex="0"><table class="sheet spilled"><tbody>${cells.map(
    (row) => html`<tr>${row.map((cell, column) => html`<td${textClass(cell)}>${write(cell, column)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** The worked example: its inputs, the formula over them, what it gives, and the way to try it. */
export function exampleSection(entry: Entry, language: Language): Markup {
  const texts = words[language].frame.function;
  const withValues = formulaWithValues(entry, entry.example.given);
  const cells = resultOf(entry, entry.example.given);
  const root = languageFolder(language) === "" ? "../" : "../../";
  return html`${withValues !== null && withValues.length <= longestReadable && html`<h3>${texts.withValues}</h3>${codeLine(withValues, "values", language)}`}
<h3>${texts.withCells}</h3>
<p>${texts.exampleLead}</p>
${miniSheet(laidOut(entry), language)}
${codeLine(formulaWithCells(entry), "cells", language)}
<h3>${texts.exampleResult}</h3>
<div class="result">${resultCells(entry, cells, language)}</div>
<p class="try"><a class="button" href="${root}${tryPage(entry.id, language)}" target="cxlv-spreadsheet">${texts.tryIt}</a> <small>${texts.tryHint}</small></p>
<p class="quiet">${fill(texts.listSeparator, {})}</p>`;
}
