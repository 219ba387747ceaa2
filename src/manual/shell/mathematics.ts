import { html, Markup } from "../html";
import type { Language } from "../language";
import { words } from "../words/words";

/** MathML that an entry wrote from its own formula, with its few words in the language of the page. */
export function mathematics(notation: string, language: Language): Markup {
  const { formulaIf, formulaElse } = words[language].frame.function;
  const spoken = notation
    .replaceAll("<mtext>&#160;if&#160;</mtext>", `<mtext>&#160;${formulaIf}&#160;</mtext>`)
    .replaceAll("<mtext>, else&#160;</mtext>", `<mtext>, ${formulaElse}&#160;</mtext>`)
    .replace(/<mi>(?=[^<&]{2})/g, '<mi class="word">');
  return html`<div class="mathematics" tabindex="0">${new Markup(spoken)}</div>`;
}
