import { type Language, languages } from "./language";

/** The file of a function's page: "CLV.SIMPLE" gives "clv-simple.html". */
export const pageFile = (id: string): string => `${id.toLowerCase().replaceAll(".", "-")}.html`;

/** The folder of a language inside the manual, with a slash at its end; English has none of its own. */
export const languageFolder = (language: Language): string => (language === languages[0] ? "" : `${language}/`);

/** The page of a function, from the folder that serves the add-in: "help/es/clv-simple.html". */
export const manualPage = (id: string, language: Language = "en"): string =>
  `help/${languageFolder(language)}${pageFile(id)}`;

/** The manual's first page, from the folder that serves the add-in. */
export const manualHome = (language: Language = "en"): string => `help/${languageFolder(language)}index.html`;

/** The spreadsheet page with a function's worked example laid out in cells, from the folder that serves the add-in. */
export const tryPage = (id: string, language: Language = "en"): string =>
  `index.html#try=${id}${language === "en" ? "" : `&language=${language}`}`;
