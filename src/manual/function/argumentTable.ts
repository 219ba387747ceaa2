import type { Entry, EntryArgument } from "../../clv/index";
import { html, type Markup } from "../html";
import { kindOf } from "../kinds";
import type { Language } from "../language";
import type { EntryWords } from "../localised";
import { wordsIn } from "../shell/wordsIn";
import { words } from "../words/words";

/** A letter such as "β_r" with its subscript. */
export function letter(symbol: string): Markup {
  const [base = "", subscript] = symbol.split("_");
  return html`<i class="letter">${base}${subscript !== undefined && html`<sub>${subscript}</sub>`}</i>`;
}

function meanings(own: EntryWords, name: string, language: Language): Markup | null {
  const listed = Object.entries(own.arguments[name]?.meanings ?? {});
  if (listed.length === 0) return null;
  return html`<ul class="meanings">${listed.map(
    ([value, text]) => html`<li><code translate="no">"${value}"</code> ${wordsIn(own.language, language, text)}</li>`,
  )}</ul>`;
}

function row(argument: EntryArgument, own: EntryWords, language: Language): Markup {
  const { frame } = words[language];
  const texts = frame.function;
  const { name, symbol } = argument;
  const kind = kindOf(argument, language);
  const isLettered = argument.argument.type === "number" || argument.argument.type === "matrix";
  return html`<tr role="row"><th role="rowheader" scope="row"><code translate="no">${name}</code>${isLettered && html` ${letter(symbol)}`}</th>
<td role="cell" data-label="${texts.meaning}">${wordsIn(own.language, language, own.arguments[name]?.about ?? "")}${argument.argument.list && html` <small class="tag">${texts.wholeRange}</small>`}${meanings(own, name, language)}</td>
<td role="cell" data-label="${texts.range}">${wordsIn(kind.range.language, language, kind.range.text)}</td>
<td role="cell" data-label="${texts.leftOut}">${kind.absence === null ? texts.needed : wordsIn(kind.absence.language, language, kind.absence.text)}</td></tr>
`;
}

/** Name, letter, meaning, kind and range, and what leaving out means, of every argument. */
export function argumentTable(entry: Entry, own: EntryWords, language: Language): Markup {
  const texts = words[language].frame.function;
  const head = [texts.argument, texts.meaning, texts.range, texts.leftOut];
  return html`<table class="stacks arguments" role="table"><thead role="rowgroup"><tr role="row">${head.map(
    (title) => html`<th role="columnheader" scope="col">${title}</th>`,
  )}</tr></thead><tbody role="rowgroup">
${entry.arguments.map((argument) => row(argument, own, language))}</tbody></table>
<p class="quiet">${texts.ranges}</p>`;
}
