import type { Language } from "../../words/language";
import { en } from "./en/index";
import { es } from "./es/index";
import { pt } from "./pt/index";
import type { Words } from "./words";

const all: Readonly<Record<Language, Words>> = { en, es, pt };

/** The pane's words in a language. */
export const wordsFor = (language: Language): Words => all[language];
