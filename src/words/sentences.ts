import { refusals as spanishRefusals } from "./es/refusals";
import { sentences as spanish } from "./es/sentences";
import type { Language } from "./language";
import { refusals as portugueseRefusals } from "./pt/refusals";
import { sentences as portuguese } from "./pt/sentences";

interface Pattern {
  readonly reads: RegExp;
  readonly slots: readonly string[];
  readonly own: string;
}

interface Book {
  readonly whole: ReadonlyMap<string, string>;
  readonly patterns: readonly Pattern[];
}

/** Slots whose words are looked up themselves. */
const told = new Set(["kind", "should", "came", "absence", "sentence", "count"]);

const slot = /\{(\w+)\}/g;
const number = String.raw`-?\d+(?:\.\d+)?(?:e[-+]?\d+)?`;
const quote = '"[^"]*"';

const shapes: Readonly<Record<string, string>> = {
  name: String.raw`\w+`,
  other: String.raw`\w+`,
  list: `${quote}(?:, ${quote})*`,
  quote,
  other_quote: quote,
  ...Object.fromEntries(["number", "min", "max", "rows", "columns"].map((name) => [name, number])),
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function patternOf(english: string, own: string): Pattern {
  const slots = [...english.matchAll(slot)].map(([, name]) => name!);
  const source = english
    .split(slot)
    .map((part, place) => (place % 2 === 0 ? escaped(part) : `(${shapes[part] ?? ".+?"})`))
    .join("");
  return { reads: new RegExp(`^${source}$`), slots, own };
}

function bookOf(sentences: Readonly<Record<string, string>>): Book {
  const all = Object.entries(sentences);
  return {
    whole: new Map(all.filter(([english]) => !english.includes("{"))),
    patterns: all.filter(([english]) => english.includes("{")).map(([english, own]) => patternOf(english, own)),
  };
}

const sources = {
  es: { ...spanish, ...spanishRefusals },
  pt: { ...portuguese, ...portugueseRefusals },
} satisfies Readonly<Record<Exclude<Language, "en">, unknown>>;
const books: Partial<Record<keyof typeof sources, Book>> = {};
const bookIn = (language: keyof typeof sources): Book => (books[language] ??= bookOf(sources[language]));

/** Numbers, quoted texts and the logical values, which no language changes but for the decimal sign. */
const plain = new RegExp(`^(?:${number}|${quote}|TRUE|FALSE)$`);

function look(english: string, book: Book, decimal: string): string | null {
  const whole = book.whole.get(english);
  if (whole !== undefined) return whole;
  if (plain.test(english)) return english.startsWith('"') ? english : english.replace(".", decimal);
  for (const { reads, slots, own } of book.patterns) {
    const found = reads.exec(english);
    if (!found) continue;
    const values = new Map<string, string | null>(
      slots.map((name, place) => {
        const value = found[place + 1]!;
        if (told.has(name)) return [name, /^\d+$/.test(value) ? value : look(value, book, decimal)];
        return [name, shapes[name] === number ? value.replace(".", decimal) : value];
      }),
    );
    if ([...values.values()].includes(null)) continue;
    return own.replace(slot, (_, name: string) => values.get(name)!);
  }
  return null;
}

/**
 * A sentence of the catalogue in a language: a range, what leaving out means, a refusal, why there is no native formula.
 * Null for one that has no translation. `decimal` is the sign that its numbers are shown with.
 */
export function sentenceIn(language: Language, english: string, decimal = ","): string | null {
  return language === "en" ? english : look(english, bookIn(language), decimal);
}
