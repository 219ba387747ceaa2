import { publishers, timings } from "../../clv/timing";
import { wordsFor } from "../../taskpane/words/index";
import { html, type Markup, type Part } from "../html";
import { inline } from "../inline";
import type { Language } from "../language";
import { localised } from "../localised";
import { inputText, resultText } from "../numbers";
import { mathematics } from "../shell/mathematics";
import { callLine, entryOf, valueOf } from "../shell/callLine";
import type { PageContent } from "../shell/page";
import { wordsIn } from "../shell/wordsIn";
import { fill, words } from "../words/words";

const inputs = { margin: 250, retention: 0.8, discount: 0.1 };
const published = ["begin", "renewal", "end"] as const;
type Published = (typeof published)[number];

const valueAt = (timing: string): number => Number(valueOf("CLV", { ...inputs, timing }));

export function whichClvPage(language: Language): PageContent {
  const { frame, topics } = words[language];
  const { title, timing, value, when, who, formula } = frame.whichClv;
  const { summary, lead, chooseTitle, rule, silent, source } = topics.whichClv;
  const { use } = wordsFor(language).whichClv;
  const entry = entryOf("CLV");
  const own = localised(entry, language);
  const values = published.map(valueAt);
  const numbers = {
    margin: inputText(inputs.margin, "count", language),
    retention: inputText(inputs.retention, "rate", language),
    discount: inputText(inputs.discount, "rate", language),
    spread: resultText(Math.max(...values) / Math.min(...values) - 1, "rate", language),
    mid: resultText(valueAt("mid"), "money", language),
  };
  const row = (label: string, cell: (one: Published) => Part): Markup =>
    html`<tr role="row"><th role="rowheader" scope="row">${label}</th>${published.map(
      (one) => html`<td role="cell" data-label="${one}">${cell(one)}</td>`,
    )}</tr>`;
  const body = html`<h1>${title}</h1>
<p class="lead">${fill(lead, numbers)}</p>
<table class="stacks timings" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${timing}</th>${published.map(
    (one) => html`<th role="columnheader" scope="col"><code translate="no">"${one}"</code></th>`,
  )}</tr></thead><tbody role="rowgroup">
${row(value, (one) => html`<strong class="figure"><data value="${valueAt(one)}">${resultText(valueAt(one), "money", language)}</data></strong>`)}
${row(when, (one) => wordsIn(own.language, language, own.arguments["timing"]?.meanings[one] ?? ""))}
${row(who, (one) => publishers[one].join("; "))}
${row(formula, (one) => mathematics(entry.notation({ timing: one, periods: "missing" }), language))}
</tbody></table>
<div class="calls">${published.map((one) => callLine("CLV", { ...inputs, timing: one }, language))}${callLine("CLV", { ...inputs, timing: "mid" }, language)}</div>
<h2 id="choose">${chooseTitle}</h2>
<dl class="choices">${timings.map((one) => html`<div><dt><code translate="no">"${one}"</code></dt><dd>${use[one]}</dd></div>`)}</dl>
<p>${inline(fill(rule, numbers))}</p>
<p>${inline(silent)}</p>
<p class="quiet">${source}</p>`;
  return { file: "which-clv.html", title, description: summary, above: null, body };
}
