import { html } from "../html";
import { inline } from "../inline";
import type { Language } from "../language";
import type { PageContent } from "../shell/page";
import { glossaryTerms } from "../words/en/glossary";
import { words } from "../words/words";

export function glossaryPage(language: Language): PageContent {
  const { frame, glossary } = words[language];
  const { title, lead, trap } = frame.glossary;
  const body = html`<h1>${title}</h1>
<p class="lead">${lead}</p>
<ul class="jumps">${glossaryTerms.map((key) => html`<li><a href="#${key}">${glossary[key].term.split(/[:(]/)[0]!.trim()}</a></li>`)}</ul>
${glossaryTerms.map((key) => {
    const { term, means, trap: warning } = glossary[key];
    return html`<section class="term" aria-labelledby="${key}"><h2 id="${key}">${term}</h2>
<p>${inline(means)}</p>
<p class="trap"><b>${trap}:</b> ${inline(warning)}</p></section>
`;
  })}`;
  return { file: "glossary.html", title, description: lead, above: null, body };
}
