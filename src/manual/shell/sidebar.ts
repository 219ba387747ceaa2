import { catalogue } from "../../clv/index";
import { byFamily } from "../../taskpane/find/families";
import { pageFile } from "../address";
import { html, type Markup } from "../html";
import type { Language } from "../language";
import { chapters } from "../topics/chapters";
import { words } from "../words/words";

/** All pages beside the one on show; where the screen is narrow, the first page lists the same. */
export function sidebar(file: string, language: Language): Markup {
  const { frame } = words[language];
  const link = (to: string, text: Markup | string): Markup =>
    html`<li><a href="${to}"${to === file && html` aria-current="page"`}>${text}</a></li>`;
  const group = (title: string, links: readonly Markup[]): Markup => html`<h2>${title}</h2><ul>${links}</ul>\n`;
  return html`<nav class="sidebar" aria-label="${frame.contents}">
${group(frame.topics, chapters.map((chapter) => link(chapter.file, chapter.title(language))))}${byFamily(catalogue).map(
    ({ family, entries }) =>
      group(frame.families[family], entries.map(({ id }) => link(pageFile(id), html`<code translate="no">${id}</code>`))),
  )}</nav>`;
}
