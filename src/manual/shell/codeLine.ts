import { html, type Markup } from "../html";
import type { Language } from "../language";
import { words } from "../words/words";

/** A formula with a button that copies it; the button shows only where scripts run. `kind` tells the checks what it is. */
export function codeLine(formula: string, kind: "values" | "cells" | "native", language: Language): Markup {
  const { copy, copied } = words[language].frame.function;
  return html`<div class="code-line"><pre tabindex="0"><code class="formula" data-kind="${kind}" translate="no">${formula}</code></pre><button type="button" class="copy" hidden="" data-copied="${copied}">${copy}</button></div>`;
}
