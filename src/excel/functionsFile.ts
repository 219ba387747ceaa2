import type { Language } from "../words/language";

/** The file of the list of functions: "functions.json", "functions.es.json". */
export const functionsFile = (language: Language): string => (language === "en" ? "functions.json" : `functions.${language}.json`);
