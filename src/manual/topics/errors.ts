import { html, type Markup } from "../html";
import { inline } from "../inline";
import type { Language } from "../language";
import { callLine, type Given } from "../shell/callLine";
import type { PageContent } from "../shell/page";
import { words } from "../words/words";

/** A call for each error that the functions themselves give. */
const shown: readonly { readonly code: keyof (typeof words)["en"]["topics"]["errors"]["meanings"]; readonly id: string; readonly given: Given }[] = [
  { code: "#VALUE!", id: "CLV", given: { margin: 250, retention: 1.2, discount: 0.1 } },
  { code: "#NUM!", id: "CLV", given: { margin: 250, retention: 1, discount: 0 } },
  { code: "#DIV/0!", id: "CLVCAC", given: { clv: 900, cac: 0 } },
  { code: "#N/A", id: "CAC.PAYBACK", given: { cac: 3000, margin: 80, retention: 0.97 } },
];

export function errorsPage(language: Language): PageContent {
  const { frame, topics } = words[language];
  const { summary, lead, meanings, row, passed, name, busy } = topics.errors;
  const section = ({ code, id, given }: (typeof shown)[number]): Markup =>
    html`<section class="term" aria-labelledby="${code.replace(/\W/g, "")}"><h2 id="${code.replace(/\W/g, "")}"><code translate="no">${code}</code></h2>
<p>${inline(meanings[code])}</p>${callLine(id, given, language)}</section>
`;
  const body = html`<h1>${frame.errorsPage.title}</h1>
<p class="lead">${inline(lead)}</p>
${shown.map(section)}
<ul><li>${inline(row)}</li><li>${inline(passed)}</li><li>${inline(name)}</li><li>${inline(busy)}</li></ul>`;
  return { file: "errors.html", title: frame.errorsPage.title, description: summary, above: null, body };
}
