import { catalogue } from "../../src/clv/index";
import { kindOf } from "../../src/manual/kinds";
import { localised } from "../../src/manual/localised";
import { languages } from "../../src/manual/language";
import { resultText } from "../../src/manual/numbers";
import { tasks } from "../../src/manual/tasks";
import { words } from "../../src/manual/words/words";

type Texts = string | { readonly [key: string]: Texts };

/** Every text by its path: "frame.search.label". */
function texts(of: Texts, path = ""): Map<string, string> {
  if (typeof of === "string") return new Map([[path, of]]);
  return new Map(Object.entries(of).flatMap(([key, inner]) => [...texts(inner, path === "" ? key : `${path}.${key}`)]));
}

/* Other words to search by belong to one language alone. */
const shared = (language: (typeof languages)[number]): Texts => {
  const { tasks: own, ...rest } = words[language];
  return { ...rest, tasks: { groups: own.groups, tasks: own.tasks } } as unknown as Texts;
};
const english = texts(shared("en"));
const others = languages.filter((language) => language !== "en");

/** Texts that are the same in two languages, and rightly so. */
const same = new Set([
  "frame.manual", "frame.home.title", "frame.search.kinds.function", "topics.portable.ways.values.title", "glossary.ratio.term",
  "glossary.margin.term", "mistakes.roi.says",
]);

describe.each(others)("%s", (language) => {
  const translated = texts(shared(language));

  test("no text is missing, empty or left in English", () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    const faults = [...translated].filter(([path, text]) => text.trim() === "" || (text === english.get(path) && !same.has(path)));
    expect(faults).toEqual([]);
  });

  test("each text names the same functions, links and values as the English one", () => {
    const marks = (text: string): string[] => (text.match(/`[^`]+`|\]\([^)]+\)|\{\w+\}/g) ?? []).sort();
    const faults = [...translated].filter(([path, text]) => marks(text).join() !== marks(english.get(path)!).join());
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  test("title, meaning and assumptions of every function are in the language of the page", () => {
    expect(catalogue.filter((entry) => localised(entry, language).language !== language).map(({ id }) => id)).toEqual([]);
  });

  test("kind, range and absence of every argument are in the language of the page", () => {
    const left = catalogue.flatMap(({ id, arguments: given }) =>
      given.flatMap((argument) => {
        const { range, absence } = kindOf(argument, language);
        return [range, absence].filter((said) => said !== null && said.language !== language).map((said) => `${id} ${argument.name}: ${said!.text}`);
      }),
    );
    expect(left).toEqual([]);
  });
});

const ids = new Set(catalogue.map(({ id }) => id));

test("every function answers a task, and every function that a task names exists", () => {
  const named = new Set(tasks.flatMap(({ functions }) => functions));
  expect([...ids].filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});

test("every function that a text names exists", () => {
  for (const language of languages) {
    const named = [...texts(words[language] as unknown as Texts).values()].flatMap((text) => text.match(/`[A-Z.]+`/g) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.map((name) => name.slice(1, -1)).filter((name) => !ids.has(name) && name !== "NATIVE.CLV")).toEqual([]);
  }
});

test("the numbers that the glossary states are those of the functions", () => {
  const value = (id: string, given: Parameters<(typeof catalogue)[0]["run"]>[0]): number => {
    const result = catalogue.find((entry) => entry.id === id)!.run(given);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  };
  const yearlyChurn = value("CLV.RATE", { rate: 0.03, from_per_year: 12, to_per_year: 1, kind: "churn" });
  const monthlyRate = value("CLV.RATE", { rate: 0.1, from_per_year: 1, to_per_year: 12, kind: "effective" });
  const score = (metric: string, points: number): number => value("CX.SCORE", { score: points, metric });
  for (const language of languages) {
    const { glossary } = words[language];
    const decimal = resultText(0.5, "score", language)[1]!;
    const number = (text: string): string => text.replace(".", decimal);
    expect(glossary.churn.trap).toContain(number((yearlyChurn * 100).toFixed(1)));
    expect(glossary.discount.trap).toContain(number((monthlyRate * 100).toFixed(3)));
    expect(glossary.discount.trap).toContain(number(((0.1 / 12) * 100).toFixed(3)));
    expect(glossary.score.trap).toContain(number((score("NPS", 30) - score("NPS", 15)).toFixed(3)));
    expect(glossary.score.trap).toContain(number((score("CSAT", 0.75) - score("CSAT", 0.6)).toFixed(2)));
  }
});
