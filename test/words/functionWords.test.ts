import { catalogue, type Entry } from "../../src/clv/index";
import { refusalsOf } from "../../src/manual/function/refusals";
import { changeRefusal, refusalFor } from "../../src/workbook/officeJs/refusals";
import { languages } from "../../src/words/language";
import { spanish } from "../../src/words/es/index";
import { functionWords, localisedEntry } from "../../src/words/localisedEntry";
import { portuguese } from "../../src/words/pt/index";
import { sentenceIn } from "../../src/words/sentences";

const others = languages.filter((language) => language !== "en");

/** Every text of an entry by its place: what a host shows of it. */
function texts({ title, about, layout, arguments: given, results, assumptions }: Entry): Map<string, string> {
  const found = new Map([["title", title], ["about", about]]);
  if (layout !== null) found.set("layout", layout);
  assumptions.forEach((text, place) => found.set(`assumption ${place + 1}`, text));
  for (const { name, about: meaning } of results) found.set(`result ${name}`, meaning);
  for (const { name, about: meaning, argument } of given) {
    found.set(`argument ${name}`, meaning);
    for (const [value, text] of argument.type === "choice" ? Object.entries(argument.meanings) : []) found.set(`${name} "${value}"`, text);
  }
  return found;
}

/* What is typed or published stays English; it stands in quotes. */
const unquoted = (text: string): string => text.replace(/"[^"]*"/g, "");
const englishWords = /(?<!\p{L})(?:the|of|and|or|from|with|is|are|each|which|without|customers?|rate|value|cost|periods?)(?!\p{L})/iu;

describe.each(others)("%s", (language) => {
  test("has the words of every function and of no other", () => {
    expect(Object.keys(language === "es" ? spanish : portuguese).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  test.each(catalogue.map((entry): [string, Entry] => [entry.id, entry]))("%s: every text is there, and none in English", (id, entry) => {
    const own = functionWords(id, language)!;
    expect(Object.keys(own.arguments).sort()).toEqual(entry.arguments.map(({ name }) => name).sort());
    const choices = entry.arguments.flatMap(({ name, argument }) => (argument.type === "choice" ? [[name, Object.keys(argument.meanings)] as const] : []));
    expect(Object.entries(own.choices ?? {}).map(([name, values]) => [name, Object.keys(values).sort()]).sort()).toEqual(
      choices.map(([name, values]) => [name, [...values].sort()]).sort(),
    );
    expect(Object.keys(own.results ?? {}).sort()).toEqual(entry.results.map(({ name }) => name).sort());
    expect(own.layout === undefined).toBe(entry.layout === null);
    expect(own.assumptions).toHaveLength(entry.assumptions.length);
    expect(own.keywords.length).toBeGreaterThan(2);

    const english = texts(entry);
    const shown = texts(localisedEntry(entry, language));
    expect([...shown.keys()]).toEqual([...english.keys()]);
    /* Names of arguments and of columns are typed or shown as they are. */
    const typed = [...entry.results.map(({ name }) => name), ...entry.arguments.map(({ name }) => name), "cohort", "customers"];
    const names = new RegExp(`\\b(?:${typed.map((name) => name.replace(/[^\w ]/g, "\\$&")).join("|")})\\b`, "g");
    const faults = [...shown].filter(
      ([place, text]) => text.trim() === "" || text === english.get(place) || englishWords.test(unquoted(text).replace(names, "")),
    );
    expect(faults).toEqual([]);
  });

  test("each text has the numbers, formulas and typed values of the English one", () => {
    /* Function names, quoted values and numbers; the decimal sign is the language's own. */
    const marks = (text: string): string[] =>
      (text.match(/"[^"]+"|\b(?:CLV|CXLV|CX|CAC|LEVER)\.[A-Z]+\b|\d+(?:[.,]\d+)?/g) ?? []).map((mark) => mark.replace(/^(\d+),/, "$1.")).sort();
    /* Lists of rows are quoted in one language and plain in the other; a number may be a word. */
    const free = new Set(["CLV.BRIDGE assumption 2", "CXLV.MODEL assumption 1", "CX.SCORE assumption 2"]);
    const faults = catalogue.flatMap((entry) =>
      [...texts(localisedEntry(entry, language))].flatMap(([place, text]) => {
        const at = `${entry.id} ${place}`;
        const [own, wanted] = [marks(text), marks(texts(entry).get(place)!)];
        return free.has(at) || own.join() === wanted.join() ? [] : [`${at}: ${own.join(" ")} for ${wanted.join(" ")}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("ranges, absences and refusals are said in the language", () => {
    const english = catalogue.flatMap((entry) => [
      ...entry.arguments.flatMap(({ expects, absence }) => (absence === null ? [expects] : [expects, absence])),
      ...refusalsOf(entry).map(({ message }) => message),
    ]);
    const said = english.map((text): [string, string | null] => [text, sentenceIn(language, text)]);
    expect(said.filter(([, own]) => own === null).map(([text]) => text)).toEqual([]);
    const left = said.map(([, own]) => unquoted(own!)).filter((text) => /\b(?:the|of|and|should|not|above|cell)\b/.test(text));
    expect(left).toEqual([]);
  });

  test("what is typed, the formula and the calculation stay", () => {
    for (const entry of catalogue) {
      const own = localisedEntry(entry, language);
      expect(own.id).toBe(entry.id);
      expect(own.arguments.map(({ name, argument }) => [name, argument.type === "choice" ? argument.values : null])).toEqual(
        entry.arguments.map(({ name, argument }) => [name, argument.type === "choice" ? argument.values : null]),
      );
      expect([own.sources, own.example, own.returns, own.symbol]).toEqual([entry.sources, entry.example, entry.returns, entry.symbol]);
      expect(own.run(entry.example.given)).toEqual(entry.run(entry.example.given));
      expect(localisedEntry(entry, language)).toBe(own);
    }
  });
});

test("English is the entry itself", () => {
  for (const entry of catalogue) expect(localisedEntry(entry, "en")).toBe(entry);
});

test.each([
  ["es", "retention should be a rate from 0 to 1, not 1.2", "retention debe ser una tasa de 0 a 1, no 1,2"],
  ["pt", "retention should be a rate from 0 to 1, not 1.2", "retention deve ser uma taxa de 0 a 1, não 1,2"],
  [
    "es",
    "periods should be a whole number of periods, 1 or more, not 0 (an empty cell counts as 0; leave the argument out for no end)",
    "periods debe ser un número entero de periodos, 1 o más, no 0 (una celda vacía cuenta como 0; omita el argumento para obtener: sin fin)",
  ],
  ["pt", 'costs should be an amount of money, 0 or more, not the text "a, not b", in cell 3 of the range', 'costs deve ser um valor em dinheiro, 0 ou mais, não o texto "a, not b", na célula 3 do intervalo'],
  ["es", "timing should be \"begin\", \"end\", \"mid\" or \"renewal\", not the text \"now\"", 'timing debe ser "begin", "end", "mid" o "renewal", no el texto "now"'],
  ["es", "cac should be a single value or a range of 3 by 1 cells like margin, not 2 by 1", "cac debe ser un solo valor o un rango de 3 por 1 celdas como margin, no de 2 por 1"],
  ["pt", "the cell given for cac holds #N/A", "a célula indicada para cac contém #N/A"],
  ["es", "the native formula needs margins as a range of cells such as B2:F2, not Margins", "la fórmula nativa necesita margins como rango de celdas, por ejemplo B2:F2, no Margins"],
  ["es", "retention should be one rate or 2 or 3 rates for 3 margins with timing \"end\", not 5", 'retention debe ser una tasa, o 2 o 3 tasas, para 3 márgenes con timing "end", no 5'],
] as const)("%s: %s", (language, english, own) => {
  expect(sentenceIn(language, english)).toBe(own);
});

test("a sentence without a translation is told apart, and numbers follow the sign asked for", () => {
  expect(sentenceIn("es", "something else entirely")).toBeNull();
  expect(sentenceIn("es", "retention should be something else, not 2")).toBeNull();
  expect(sentenceIn("en", "something else entirely")).toBe("something else entirely");
  expect(sentenceIn("es", "retention should be a rate from 0 to 1, not 1.2", ".")).toBe("retention debe ser una tasa de 0 a 1, no 1.2");
});

describe("what a workbook refuses is said in the language", () => {
  const place = { sheet: "Datos", address: "B7" };
  const codes = [
    "InvalidOperationInCellEditMode", "AccessDenied", "MergedRangeConflict", "RangeExceedsLimit", "FormulaLengthExceedsLimit",
    "InactiveWorkbook", "InsertDeleteConflict", "FilteredRangeConflict", "TableOverlap", "InvalidArgument", "GeneralException",
  ];
  const english = [
    ...codes.flatMap((code) => [refusalFor({ code }).sentence, changeRefusal({ code }).sentence]),
    refusalFor(null).sentence,
    changeRefusal(null).sentence,
    `The sheet “${place.sheet}” is protected. Unprotect it in the Review tab, or select a cell in another sheet.`,
    `The cell ${place.address} is filled by the formula in A1. Clear or move that formula, or choose another cell.`,
  ];
  test.each(others)("%s", (language) => {
    const said = english.map((text): [string, string | null] => [text, sentenceIn(language, text)]);
    expect(said.filter(([, own]) => own === null || /\b(?:the|cell|sheet|again|changed)\b/i.test(own)).map(([text]) => text)).toEqual([]);
  });
});
