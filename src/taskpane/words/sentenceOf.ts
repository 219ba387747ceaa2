import type { Language } from "../../words/language";
import { sentenceIn } from "../../words/sentences";
import { separatorsOf } from "../form/separators";

/** Makes the speaker of the catalogue's sentences in a language, with numbers as the user's region writes them. */
export function sentenceOf(language: Language): (english: string) => string {
  const { decimal } = separatorsOf();
  return (english) => sentenceIn(language, english, decimal) ?? english;
}
