import { type WarningKey, warningSentences } from "../clv/index";
import { warnings as spanish } from "./es/warnings";
import type { Language } from "./language";
import { warnings as portuguese } from "./pt/warnings";

const sentences: Readonly<Record<Language, Readonly<Record<WarningKey, string>>>> = {
  en: warningSentences,
  es: spanish,
  pt: portuguese,
};

/** The sentence of a warning, with its figures as `write` shows them. */
export const warningSentence = (key: WarningKey, language: Language, write: (figure: string) => string): string =>
  sentences[language][key].replace(/\{(\w+)\}/g, (_place, figure: string) => write(figure));
