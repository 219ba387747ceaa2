import { currentLanguage } from "../../words/current";
import type { Language } from "../../words/language";
import { en, type PageWords } from "./en";
import { es } from "./es";
import { pt } from "./pt";

const all: Readonly<Record<Language, PageWords>> = { en, es, pt };

/** The words of the spreadsheet page, in the language that it is in now. */
export const pageWords = (language: Language = currentLanguage()): PageWords => all[language];
