import { catalogue } from "../../clv/index";
import { wordsOf } from "../../taskpane/find/search";
import { pageFile } from "../address";
import type { Language } from "../language";
import { localised } from "../localised";
import { mistakeKeys } from "../mistakes";
import { tasks } from "../tasks";
import { chapters } from "../topics/chapters";
import { glossaryTerms } from "../words/en/glossary";
import { words } from "../words/words";
import type { Findable, SearchIndex } from "./hit";

const fillers: Readonly<Record<Language, string>> = {
  en: "a an and by can do does for from get how i if in is it me my of on or per the to want what when which with",
  es: "a al como con de del el en es esta la las lo los me mi mis o para por que qué quiero saber se si su sus tengo un una y",
  pt: "a ao as com como da das de do dos e em eu me meu meus minha na no o os ou para por que quero saber se seu sua tenho um uma",
};

const phrase = (text: string): string => wordsOf(text).join(" ");
const unique = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(wordsOf))];

function functions(language: Language): Findable[] {
  const { tasks: texts } = words[language];
  return catalogue.map((entry) => {
    const own = localised(entry, language);
    const asked = tasks.filter((task) => task.functions.includes(entry.id)).map(({ key }) => `${texts.tasks[key]} ${texts.also[key] ?? ""}`);
    return {
      kind: "function",
      title: `${entry.id} ${own.title}`,
      address: pageFile(entry.id),
      phrases: [entry.id, own.title, ...own.keywords].map(phrase),
      names: unique([entry.id, own.title, ...own.keywords, ...(own.language === language ? [] : [entry.title])]),
      words: unique([...asked, own.about, ...entry.arguments.map(({ name }) => name)]),
    };
  });
}

/** Everything the pages of a language can be searched for. */
export function searchIndex(language: Language): SearchIndex {
  const { frame, tasks: texts, glossary, mistakes } = words[language];
  return {
    kinds: frame.search.kinds,
    fillers: [...new Set(wordsOf(fillers[language]))],
    entries: [
      ...functions(language),
      ...glossaryTerms.map((key): Findable => {
        const { term, means, also } = glossary[key];
        const phrases = [key, term.split(/[:(]/)[0]!].map(phrase);
        return { kind: "term", title: term, address: `glossary.html#${key}`, phrases, names: unique([term, also]), words: unique([means]) };
      }),
      ...tasks.map(({ key, functions: ids }): Findable => {
        const text = texts.tasks[key];
        return { kind: "task", title: text, address: `index.html#task-${key}`, phrases: [phrase(text)], names: unique([text, texts.also[key] ?? ""]), words: unique(ids) };
      }),
      ...chapters.map((chapter): Findable => {
        const title = chapter.title(language);
        return { kind: "topic", title, address: chapter.file, phrases: [phrase(title)], names: unique([title]), words: unique([chapter.summary(language)]) };
      }),
      ...mistakeKeys.map((key): Findable => {
        const { title, right, says } = mistakes[key];
        return { kind: "mistake", title, address: `mistakes.html#${key}`, phrases: [phrase(title)], names: unique([title]), words: unique([right, says]) };
      }),
    ],
  };
}

export const searchFile = (language: Language): string => `globalThis.manualIndex=${JSON.stringify(searchIndex(language))};\n`;
