import type { Entry } from "../clv/index";
import { localisedEntry } from "../words/localisedEntry";
import type { Language } from "./language";

/** An entry's own words as a page shows them. */
export interface EntryWords {
  /** The language these words are in: English where an entry has not been translated. */
  readonly language: Language;
  readonly title: string;
  readonly about: string;
  readonly layout: string | null;
  readonly assumptions: readonly string[];
  readonly keywords: readonly string[];
  /** By the name of the argument. */
  readonly arguments: Readonly<Record<string, { readonly about: string; readonly meanings: Readonly<Record<string, string>> }>>;
  /** By the name of the result. */
  readonly results: Readonly<Record<string, string>>;
}

/** The words of an entry in a language, and English ones where there are no others. */
export function localised(entry: Entry, language: Language): EntryWords {
  const own = localisedEntry(entry, language);
  const { title, about, layout, assumptions, keywords } = own;
  return {
    language: own === entry ? "en" : language,
    title,
    about,
    layout,
    assumptions,
    keywords,
    arguments: Object.fromEntries(
      own.arguments.map(({ name, about: meaning, argument }) => [
        name,
        { about: meaning, meanings: argument.type === "choice" ? argument.meanings : {} },
      ]),
    ),
    results: Object.fromEntries(own.results.map((result) => [result.name, result.about])),
  };
}
