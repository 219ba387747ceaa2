import { catalogue } from "../clv/index";
import { pageFile } from "./address";
import { html, type Markup, type Part } from "./html";

const ids = new Set(catalogue.map(({ id }) => id));

/** A name in code type; the name of a function leads to its page. */
export const named = (name: string): Markup =>
  ids.has(name) ? html`<a href="${pageFile(name)}"><code>${name}</code></a>` : html`<code translate="no">${name}</code>`;

/** Text of the message files: `name` in code type, [words](page.html#place) as a link. */
export function inline(text: string): Markup {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g)) {
    const [whole, code, words, address] = match;
    parts.push(text.slice(end, match.index));
    parts.push(code === undefined ? html`<a href="${address ?? ""}">${words ?? ""}</a>` : named(code));
    end = match.index + whole.length;
  }
  return html`${[...parts, text.slice(end)]}`;
}
