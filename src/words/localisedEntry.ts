import type { Argument, Entry, EntryArgument, EntryResult } from "../clv/index";
import { spanish } from "./es/index";
import type { FunctionWords } from "./functionWords";
import type { Language } from "./language";
import { portuguese } from "./pt/index";
import { sentenceIn } from "./sentences";

const words: Readonly<Record<Exclude<Language, "en">, Readonly<Record<string, FunctionWords>>>> = { es: spanish, pt: portuguese };

/** The words of a function in a language; null in English, whose words are the entry's own, and for one without them. */
export const functionWords = (id: string, language: Language): FunctionWords | null =>
  language === "en" ? null : (words[language][id] ?? null);

function localisedArgument(one: EntryArgument, own: FunctionWords, language: Language): EntryArgument {
  const about = own.arguments[one.name] ?? one.about;
  const meanings = own.choices?.[one.name];
  const argument: Argument =
    one.argument.type === "choice" && meanings ? { ...one.argument, about, meanings } : { ...one.argument, about };
  return {
    ...one,
    about,
    argument,
    expects: sentenceIn(language, one.expects) ?? one.expects,
    absence: one.absence === null ? null : (sentenceIn(language, one.absence) ?? one.absence),
  };
}

function localise(entry: Entry, language: Language): Entry {
  const own = functionWords(entry.id, language);
  if (!own) return entry;
  return {
    ...entry,
    title: own.title,
    about: own.about,
    layout: entry.layout === null ? null : (own.layout ?? entry.layout),
    assumptions: own.assumptions,
    keywords: own.keywords,
    arguments: entry.arguments.map((one) => localisedArgument(one, own, language)),
    results: entry.results.map((one): EntryResult => ({ ...one, about: own.results?.[one.name] ?? one.about })),
  };
}

const known = new Map<Language, WeakMap<Entry, Entry>>();

/**
 * The same function with its words in a language. What is typed stays: id, names and values; so do its calculation, its
 * formula and its sources. One object for each entry and language.
 */
export function localisedEntry(entry: Entry, language: Language): Entry {
  if (language === "en") return entry;
  const made = known.get(language) ?? new WeakMap<Entry, Entry>();
  known.set(language, made);
  const found = made.get(entry) ?? localise(entry, language);
  made.set(entry, found);
  return found;
}
