import type { Entry } from "../../clv/index";
import { isNear } from "./isNear";

/** What a hit is worth, by where the word stands. */
const weights = { id: 10, keywords: 6, title: 5, arguments: 2, about: 2 } as const;
type Field = keyof typeof weights;

/** How well a word of the query fits a word of the entry: the whole word, its beginning, or nearly. */
const fits = { whole: 1, beginning: 0.7, near: 0.4 } as const;

const fillers = new Set(
  "a an and by can do does for from get how i if in is it many me much my of on or per should spend the to what when with".split(
    " ",
  ),
);

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

function index(entry: Entry): Indexed {
  const choices = entry.arguments.flatMap(({ argument }) => (argument.type === "choice" ? argument.values : []));
  return {
    entry,
    phrases: new Set([entry.id, entry.title, ...entry.keywords].map((phrase) => wordsOf(phrase).join(" "))),
    words: {
      id: wordsOf(entry.id),
      keywords: entry.keywords.flatMap(wordsOf),
      title: wordsOf(entry.title),
      arguments: [...entry.arguments.map(({ name }) => name), ...choices].flatMap(wordsOf),
      about: wordsOf(entry.about),
    },
  };
}

function fit(wanted: string, word: string): number {
  if (word === wanted) return fits.whole;
  if (wanted.length > 1 && word.startsWith(wanted)) return fits.beginning;
  return isNear(wanted, word) ? fits.near : 0;
}

function scoreOfWord(wanted: string, indexed: Indexed): number {
  let score = 0;
  for (const field of Object.keys(weights) as Field[]) {
    score += weights[field] * Math.max(0, ...indexed.words[field].map((word) => fit(wanted, word)));
  }
  return score;
}

function scoreOf(query: readonly string[], indexed: Indexed): number {
  const scores = query.map((word) => scoreOfWord(word, indexed));
  const hits = scores.filter((score) => score > 0).length;
  if (hits * 2 < query.length) return 0;
  const phrase = indexed.phrases.has(query.join(" ")) ? weights.id : 0;
  return phrase + (scores.reduce((sum, score) => sum + score, 0) * hits) / query.length;
}

/** Makes the search over a catalogue: the entries that fit, best first; all of them for an empty query. */
export function searchOver(catalogue: readonly Entry[]): (query: string) => readonly Entry[] {
  const indexed = catalogue.map(index);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return query.trim() === "" ? catalogue : [];
    const telling = words.filter((word) => !fillers.has(word));
    const wanted = telling.length > 0 ? telling : words;
    return indexed
      .map((one) => ({ entry: one.entry, score: scoreOf(wanted, one) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  };
}
