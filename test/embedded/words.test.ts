import { pageWords } from "../../src/embedded/words/pageWords";
import { languages } from "../../src/words/language";
import { leaves, said } from "../words/leaves";

const english = leaves(pageWords("en"));

describe.each(languages.filter((language) => language !== "en"))("%s", (language) => {
  const own = leaves(pageWords(language));

  test("no key is missing, and every text is in the language", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    const left = /(?<!\p{L})(?:the|of|and|or|from|with|is|are|cell|cells|sheet|file)(?!\p{L})/iu;
    const faults = [...own].filter(([path, leaf]) => {
      const texts = said(leaf);
      if (texts.length === 0 || texts.some((text) => text.trim() === "" || left.test(text))) return true;
      return texts.join("\n") === said(english.get(path)!).join("\n");
    });
    expect(faults.map(([path]) => path)).toEqual([]);
  });
});
