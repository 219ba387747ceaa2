import { html, type Markup } from "../html";
import { inline } from "../inline";
import type { Language } from "../language";
import { type MistakeKey, mistakeKeys, mistakes } from "../mistakes";
import { resultText } from "../numbers";
import { callLine } from "../shell/callLine";
import type { PageContent } from "../shell/page";
import { fill, words } from "../words/words";

function mistake(key: MistakeKey, language: Language): Markup {
  const { frame, mistakes: texts } = words[language];
  const { published, right, says, source: sourceLabel } = frame.mistakes;
  const { source, stated, calls } = mistakes[key];
  const numbers = Object.fromEntries(
    stated.map(({ value, quantity }, place) => [String(place), resultText(value, quantity, language)]),
  );
  const text = texts[key];
  return html`<section class="mistake" aria-labelledby="${key}"><h2 id="${key}">${text.title}</h2>
<dl><div class="wrong"><dt>${published}</dt><dd>${inline(fill(text.published, numbers))} <small>${sourceLabel}: <cite lang="en">${source}</cite></small></dd></div>
<div class="right"><dt>${right}</dt><dd>${inline(fill(text.right, numbers))}${calls.map(({ id, given }) => callLine(id, given, language))}</dd></div>
<div><dt>${says}</dt><dd>${inline(text.says)}</dd></div></dl></section>
`;
}

export function mistakesPage(language: Language): PageContent {
  const { frame, mistakes: texts } = words[language];
  const { title, lead } = frame.mistakes;
  const body = html`<h1>${title}</h1>
<p class="lead">${lead}</p>
<ol class="jumps">${mistakeKeys.map((key) => html`<li><a href="#${key}">${texts[key].title}</a></li>`)}</ol>
${mistakeKeys.map((key) => mistake(key, language))}`;
  return { file: "mistakes.html", title, description: lead, above: null, body };
}
