import { html, type Markup, type Part } from "../html";
import type { Language } from "../language";

/** Marks words that are in another language than their page, so that they are read aloud as what they are. */
export const wordsIn = (of: Language, page: Language, text: Part): Markup =>
  of === page ? html`${text}` : html`<span lang="${of}">${text}</span>`;
