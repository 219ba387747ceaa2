import { leaves, said } from "../words/leaves";
import { languages } from "../../src/words/language";
import { startingLanguage } from "../../src/words/startingLanguage";
import { wordsFor } from "../../src/taskpane/words/index";

/* The catalogue's sentences have tests of their own; units are patterns of money and periods. */
const isOwn = (path: string): boolean => path !== "sentence" && !path.startsWith("builderResults.results.units.");

const english = leaves(wordsFor("en"));
const others = languages.filter((language) => language !== "en");

/** Texts that are the same in both languages, and rightly so. */
const same = new Set([
  "form.blockExample", "page.convention",
  ...["charts.base", "charts.plan", "charts.clv", "charts.cxlv", "results.base", "results.labels.clv", "results.labels.net"].map((path) => `builderResults.${path}`),
]);

describe.each(others)("%s", (language) => {
  const own = leaves(wordsFor(language));

  test("no key is missing", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("every text says something, and not in English", () => {
    const faults = [...own].filter(([path, leaf]) => {
      if (!isOwn(path)) return false;
      const texts = said(leaf);
      if (texts.length === 0 || texts.some((text) => text.trim() === "")) return true;
      return !same.has(path) && texts.join("\n") === said(english.get(path)!).join("\n");
    });
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  test("no English is left inside a text", () => {
    const left = /(?<!\p{L})(?:the|of|and|or|from|with|is|are|cell|cells|sheet|should)(?!\p{L})/iu;
    const faults = [...own].filter(([path, leaf]) => isOwn(path) && said(leaf).some((text) => left.test(text)));
    expect(faults.map(([path]) => path)).toEqual([]);
  });
});

test("what is said counts and lists as the language does", () => {
  const { es, pt } = { es: wordsFor("es"), pt: wordsFor("pt") };
  expect([es.find.found(1), es.find.found(2)]).toEqual(["1 función encontrada", "2 funciones encontradas"]);
  expect([pt.find.found(1), pt.find.found(2)]).toEqual(["1 função encontrada", "2 funções encontradas"]);
  expect(es.result.fillIn(["margin", "retention", "discount"])).toBe("Complete margin, retention y discount");
  /* "y" becomes "e" before the sound of an i. */
  expect(es.result.mend(["benefit", "investment"])).toBe("Corrija benefit e investment");
  expect(pt.result.mend(["clv", "cac"])).toBe("Corrija clv e cac");
  expect(es.occupied.text(["B7"], 0)).toBe("La celda B7 ya tiene contenido.");
  expect(pt.occupied.text(["B7", "B8", "B9"], 2)).toBe("Estas 5 células já contêm algo: B7, B8, B9 e mais 2.");
  expect(es.sentence("retention should be a rate from 0 to 1, not the text \"x\"")).toBe('retention debe ser una tasa de 0 a 1, no el texto "x"');
  expect(es.sentence("not in the book")).toBe("not in the book");
});

test.each([
  ["?language=es", "pt-BR", "en-US", "es"],
  ["?language=pt-PT", undefined, undefined, "pt"],
  ["?language=PT", "es-ES", "es", "pt"],
  ["?language=de", "es-MX", "pt-BR", "es"],
  ["", "es-AR", "pt-BR", "es"],
  ["", "pt-PT", "en", "pt"],
  /* Excel in a language that there is none of: English, whatever the browser speaks. */
  ["", "de-DE", "es-ES", "en"],
  ["", undefined, "pt-BR", "pt"],
  ["", undefined, "fr", "en"],
  ["", undefined, undefined, "en"],
] as const)("address “%s”, Excel %s, browser %s: %s", (query, host, browser, language) => {
  expect(startingLanguage(query, host, browser)).toBe(language);
});
