import { catalogue } from "../../clv/index";
import { html, type Markup } from "../html";
import { inline, named } from "../inline";
import { said } from "../kinds";
import type { Language } from "../language";
import { entryOf } from "../shell/callLine";
import { codeLine } from "../shell/codeLine";
import type { PageContent } from "../shell/page";
import { wordsIn } from "../shell/wordsIn";
import { formulaWithCells, nativeWithCells } from "../worked";
import { words } from "../words/words";

const ways = ["native", "lambda", "values"] as const;

function reason(english: string, language: Language): Markup {
  const own = said(english, language);
  return wordsIn(own.language, language, own.text);
}

function withoutNative(language: Language): Markup {
  const { none, allNative } = words[language].topics.portable;
  const refused = catalogue.flatMap((entry) => {
    const native = nativeWithCells(entry);
    return native.ok ? [] : [html`<li>${named(entry.id)}: ${reason(native.failure.message, language)}</li>`];
  });
  return refused.length === 0 ? html`<p>${allNative}</p>` : html`<p>${none}</p><ul>${refused}</ul>`;
}

export function portablePage(language: Language): PageContent {
  const { frame, topics } = words[language];
  const { summary, lead, ways: texts, example } = topics.portable;
  const clv = entryOf("CLV");
  const native = nativeWithCells(clv);
  const body = html`<h1>${frame.portable.title}</h1>
<p class="lead">${inline(lead)}</p>
${ways.map((way) => html`<section aria-labelledby="${way}"><h2 id="${way}">${texts[way].title}</h2><p>${inline(texts[way].text)}</p></section>`)}
<section><p>${example}</p>
${codeLine(formulaWithCells(clv), "cells", language)}${native.ok && codeLine(native.value, "native", language)}
${withoutNative(language)}</section>`;
  return { file: "portable.html", title: frame.portable.title, description: summary, above: null, body };
}
