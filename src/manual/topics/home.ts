import { catalogue } from "../../clv/index";
import { byFamily } from "../../taskpane/find/families";
import { pageFile } from "../address";
import { html, type Markup } from "../html";
import { named } from "../inline";
import type { Language } from "../language";
import { localised } from "../localised";
import { wordsIn } from "../shell/wordsIn";
import type { PageContent } from "../shell/page";
import { type GroupKey, taskGroups, tasks } from "../tasks";
import { fill, words } from "../words/words";
import { chapters } from "./chapters";

function taskGroup(group: GroupKey, language: Language): Markup {
  const { tasks: texts } = words[language];
  const members = tasks.filter((task) => task.group === group);
  return html`<section class="task-group"><h3>${texts.groups[group]}</h3><dl>${members.map(
    ({ key, functions }) => html`<div id="task-${key}"><dt>${texts.tasks[key]}</dt><dd>${functions.map((id) => html`${named(id)} `)}</dd></div>`,
  )}</dl></section>`;
}

/** The first page: topics, what people want to know, and every function by name. */
export function homePage(language: Language): PageContent {
  const { frame } = words[language];
  const { home } = frame;
  const body = html`<h1>${frame.product}: ${home.title}</h1>
<p class="lead">${home.lead}</p>
<section aria-labelledby="start"><h2 id="start">${home.start}</h2>
<ul class="cards">${chapters.map(
    (chapter) => html`<li><a href="${chapter.file}">${chapter.title(language)}</a><p>${chapter.summary(language)}</p></li>`,
  )}</ul></section>
<section aria-labelledby="by-task"><h2 id="by-task">${home.byTask}</h2>
<p>${home.byTaskLead}</p>
<div class="task-groups">${(Object.keys(taskGroups) as GroupKey[]).map((group) => taskGroup(group, language))}</div></section>
<section aria-labelledby="by-name"><h2 id="by-name">${home.byName}</h2>
<p>${fill(home.byNameLead, { count: String(catalogue.length) })}</p>
${byFamily(catalogue).map(
    ({ family, entries }) => html`<h3 id="family-${family}">${frame.families[family]}</h3>
<ul class="functions">${entries.map((entry) => {
      const own = localised(entry, language);
      return html`<li><a href="${pageFile(entry.id)}"><code translate="no">${entry.id}</code></a> ${wordsIn(own.language, language, own.title)}</li>`;
    })}</ul>`,
  )}</section>`;
  return { file: "index.html", title: home.title, description: home.lead, above: null, body };
}
