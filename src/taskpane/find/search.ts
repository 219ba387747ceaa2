import type { Entry } from "../../clv/index";
import type { Language } from "../../words/language";
import { localisedEntry } from "../../words/localisedEntry";
import { isNear } from "./isNear";

/** What a hit is worth, by where the word stands. */
const weights = { id: 10, keywords: 6, title: 5, arguments: 2, about: 2 } as const;
type Field = keyof typeof weights;

/** How well a word of the query fits a word of the entry: the whole word, its beginning, or nearly. */
const fits = { whole: 1, beginning: 0.7, near: 0.4 } as const;

const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf("a an and by can do does for from get how i if in is it many me much my of on or per should spend the to what when with"),
  es: setOf("a al como con cual cuando cuanta cuanto de del debo e el en es la las lo los mi o para por puedo que se si un una y"),
  pt: setOf("a ao as com como da das de devo do dos e em eu meu minha na no o os ou para por posso qual quando quanto que se um uma"),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

interface Indexed {
  readonly entry: Entry;
  readonly phrases: ReadonlySet<string>;
  readonly words: Readonly<Record<Field, readonly string[]>>;
}

const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
};

/** Words without case, accents and plural: "Métriques" gives "metrique". */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singular);
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(wordsOf))];

/** The entry under its own words and, in another language, under those as well: analysts use the English terms too. */
function index(entry: Entry, language: Language): Indexed {
  const own = localisedEntry(entry, language);
  const both = own === entry ? [entry] : [entry, own];
  const choices = entry.arguments.flatMap(({ argument }) => (argument.type === "choice" ? argument.values : []));
  return {
    entry,
    phrases: new Set([entry.id, ...both.flatMap(({ title, keywords }) => [title, ...keywords])].map((phrase) => wordsOf(phrase).join(" "))),
    words: {
      id: wordsOf(entry.id),
      keywords: unique(both.flatMap(({ keywords }) => keywords)),
      title: unique(both.map(({ title }) => title)),
      arguments: unique([...entry.arguments.map(({ name }) => name), ...choices]),
      about: unique(both.map(({ about }) => about)),
    },
  };
}

function fit(wanted: string, word: string): number {
  if (word === wanted) return fits.whole;
  if (wanted.length > 1 && word.startsWith(wanted)) return fits.beginning;
  return isNear(wanted, word) ? fits.near : 0;
}

/** The same words stand in many entries, and telling a slip takes its time: each pair of words is looked at once. */
type Fit = (wanted: string, word: string) => number;

function remembered(): Fit {
  const known = new Map<string, Map<string, number>>();
  return (wanted, word) => {
    let ofWanted = known.get(wanted);
    if (!ofWanted) known.set(wanted, (ofWanted = new Map<string, number>()));
    const found = ofWanted.get(word) ?? fit(wanted, word);
    ofWanted.set(word, found);
    return found;
  };
}

function scoreOfWord(wanted: string, indexed: Indexed, fitOf: Fit): number {
  let score = 0;
  for (const field of Object.keys(weights) as Field[]) {
    score += weights[field] * Math.max(0, ...indexed.words[field].map((word) => fitOf(wanted, word)));
  }
  return score;
}

function scoreOf(query: readonly string[], phrase: string, indexed: Indexed, fitOf: Fit): number {
  const scores = query.map((word) => scoreOfWord(word, indexed, fitOf));
  const hits = scores.filter((score) => score > 0).length;
  if (hits * 2 < query.length) return 0;
  const asWhole = indexed.phrases.has(phrase) ? weights.id * query.length : 0;
  return asWhole + (scores.reduce((sum, score) => sum + score, 0) * hits) / query.length;
}

/** Makes the search over a catalogue: the entries that fit, best first; all of them for an empty query. */
export function searchOver(catalogue: readonly Entry[], language: Language = "en"): (query: string) => readonly Entry[] {
  const indexed = catalogue.map((entry) => index(entry, language));
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return query.trim() === "" ? catalogue : [];
    const telling = words.filter((word) => !fillers[language].has(word));
    const wanted = telling.length > 0 ? telling : words;
    const fitOf = remembered();
    return indexed
      .map((one) => ({ entry: one.entry, score: scoreOf(wanted, words.join(" "), one, fitOf) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  };
}
