import type { EntryArgument } from "../clv/index";
import { sentenceIn } from "../words/sentences";
import type { Language } from "./language";

/** Words and the language they are in. */
export interface Said {
  readonly language: Language;
  readonly text: string;
}

/** A sentence of the catalogue as a page says it: in English where it has no other words. */
export function said(english: string, language: Language): Said {
  const own = sentenceIn(language, english);
  return own === null ? { language: "en", text: english } : { language, text: own };
}

/** Kind and range of an argument, and what leaving it out means. */
export interface Kind {
  readonly range: Said;
  /** Null for an argument that is needed. */
  readonly absence: Said | null;
}

export const kindOf = ({ expects, absence }: EntryArgument, language: Language): Kind => ({
  range: said(expects, language),
  absence: absence === null ? null : said(absence, language),
});
