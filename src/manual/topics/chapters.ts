import type { Language } from "../language";
import type { PageContent } from "../shell/page";
import { words } from "../words/words";
import { errorsPage } from "./errors";
import { glossaryPage } from "./glossary";
import { mistakesPage } from "./mistakes";
import { portablePage } from "./portable";
import { whichClvPage } from "./whichClv";

/** A page that explains instead of describing one function. */
export interface Chapter {
  readonly file: string;
  readonly title: (language: Language) => string;
  readonly summary: (language: Language) => string;
  readonly page: (language: Language) => PageContent;
}

/** In the order of the contents. */
export const chapters: readonly Chapter[] = [
  {
    file: "which-clv.html",
    title: (language) => words[language].frame.whichClv.title,
    summary: (language) => words[language].topics.whichClv.summary,
    page: whichClvPage,
  },
  {
    file: "mistakes.html",
    title: (language) => words[language].frame.mistakes.title,
    summary: (language) => words[language].frame.mistakes.lead,
    page: mistakesPage,
  },
  {
    file: "glossary.html",
    title: (language) => words[language].frame.glossary.title,
    summary: (language) => words[language].frame.glossary.lead,
    page: glossaryPage,
  },
  {
    file: "portable.html",
    title: (language) => words[language].frame.portable.title,
    summary: (language) => words[language].topics.portable.summary,
    page: portablePage,
  },
  {
    file: "errors.html",
    title: (language) => words[language].frame.errorsPage.title,
    summary: (language) => words[language].topics.errors.summary,
    page: errorsPage,
  },
];
