import { isNear } from "../../taskpane/find/isNear";
import { wordsOf } from "../../taskpane/find/search";
import type { Findable, SearchIndex } from "./hit";

const nameWeight = 6;
const wordWeight = 2;
const phraseWeight = 10;
/** A function answers more than the page that mentions it. */
const kindWeights = { function: 1.25, term: 1, task: 1, topic: 1, mistake: 0.8 } as const satisfies Record<Findable["kind"], number>;

function fit(wanted: string, word: string): number {
  if (word === wanted) return 1;
  if (wanted.length > 1 && word.startsWith(wanted)) return 0.7;
  return isNear(wanted, word) ? 0.4 : 0;
}

const best = (wanted: string, words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, fit(wanted, word)), 0);

function scoreOf(query: readonly string[], whole: string, { kind, phrases, names, words }: Findable): number {
  const scores = query.map((wanted) => nameWeight * best(wanted, names) + wordWeight * best(wanted, words));
  const hits = scores.filter((score) => score > 0).length;
  if (hits * 2 < query.length || hits === 0) return 0;
  const phrase = phrases.includes(whole) ? phraseWeight : 0;
  return kindWeights[kind] * (phrase + (scores.reduce((sum, score) => sum + score, 0) * hits) / query.length);
}

/** What fits a query, best first. */
export function find(query: string, { fillers, entries }: SearchIndex, most = 12): readonly Findable[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !fillers.includes(word));
  const wanted = telling.length > 0 ? telling : words;
  if (wanted.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(wanted, words.join(" "), entry) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}
