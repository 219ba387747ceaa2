import { catalogue } from "../../src/clv/index";
import { byFamily } from "../../src/taskpane/find/families";
import { isNear } from "../../src/taskpane/find/isNear";
import { searchOver, wordsOf } from "../../src/taskpane/find/search";
import { localisedEntry } from "../../src/words/localisedEntry";

const search = searchOver(catalogue);
const ids = (query: string): string[] => search(query).map(({ id }) => id);

test.each([
  ["payback", "CAC.PAYBACK"],
  ["pay back", "CAC.PAYBACK"],
  ["paybacks", "CAC.PAYBACK"],
  ["PAYBAKC", "CAC.PAYBACK"],
  ["pàyback", "CAC.PAYBACK"],
  ["ltv", "CLV"],
  ["clv", "CLV"],
  ["cxlv", "CXLV"],
  ["nps", "CX.SCORE"],
  ["csat", "CX.SCORE"],
  ["monthly", "CLV.RATE"],
  ["rates", "CLV.RATE"],
  ["subscripton", "CLV.SAAS"],
  ["clv.lifespan", "CLV.LIFESPAN"],
  ["ltv to cac", "CLVCAC"],
  ["how much can I spend on acquisition", "CAC.MAX"],
])("“%s” finds %s first", (query, first) => {
  expect(ids(query)[0]).toBe(first);
});

test.each(["qqqwx", "weather tomorrow", "!!!", "zebra zebra"])("“%s” finds nothing", (query) => {
  expect(ids(query)).toEqual([]);
});

test("an empty query gives everything in the catalogue's order", () => {
  expect(search("  ")).toEqual(catalogue);
});

test("every function is found first by its id and by its title", () => {
  for (const { id, title } of catalogue) {
    expect(ids(id)[0]).toBe(id);
    expect(ids(title)[0]).toBe(id);
  }
});

describe.each(["es", "pt"] as const)("in %s", (language) => {
  const searchIn = searchOver(catalogue, language);
  const found = (query: string): string[] => searchIn(query).map(({ id }) => id);

  test("every function is found first by its id, and by its title in the language and in English", () => {
    for (const entry of catalogue) {
      expect(found(entry.id)[0]).toBe(entry.id);
      expect(found(localisedEntry(entry, language).title)[0]).toBe(entry.id);
      expect(found(entry.title)[0]).toBe(entry.id);
    }
  });
});

test.each([
  ["es", "retención", "CX.RETENTION"],
  ["es", "retencion", "CX.RETENTION"],
  ["es", "abandono", "CLV.LIFESPAN"],
  ["es", "tasas de abandono", "CLV.RATE"],
  ["es", "costo de adquisición", "CAC.COST"],
  ["es", "cuánto puedo pagar por un cliente", "CAC.MAX"],
  ["es", "suscripción", "CLV.SAAS"],
  ["es", "payback", "CAC.PAYBACK"],
  ["pt", "aquisição", "CAC.COST"],
  ["pt", "cancelamento", "CLV.LIFESPAN"],
  ["pt", "assinaturas", "CLV.SAAS"],
  ["pt", "indicação", "LEVER.REFERRAL"],
  ["pt", "quanto posso pagar por um cliente", "CAC.MAX"],
] as const)("in %s “%s” finds %s among the first three", (language, query, id) => {
  expect(searchOver(catalogue, language)(query).slice(0, 3).map((entry) => entry.id)).toContain(id);
});

test("words lose case, accents and plural, but not a double s", () => {
  expect(wordsOf("Métriques: Boundaries, CLASSES loss")).toEqual(["metrique", "boundary", "classe", "loss"]);
});

test.each([
  ["retension", "retention", true],
  ["retenion", "retention", true],
  ["retnetion", "retention", true],
  ["rextenxtiox", "retention", false],
  ["nsp", "nps", false],
  ["churm", "churn", true],
  ["chxrm", "churn", false],
])("%s for %s: %s", (typed, word, near) => {
  expect(isNear(typed, word)).toBe(near);
});

test("the families hold every function once, the ratio to the acquisition cost with that cost", () => {
  const groups = byFamily(catalogue);
  const all = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect([...all].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  const familyOf = (id: string) => groups.find(({ entries }) => entries.some((entry) => entry.id === id))?.family;
  expect(["CLV", "CLV.RATE", "CXLV", "CXLV.PREMIUM", "CX.SCORE", "CLVCAC", "CAC.MAX"].map(familyOf)).toEqual([
    "value",
    "value",
    "experience",
    "experience",
    "experience",
    "acquisition",
    "acquisition",
  ]);
  expect(groups.map(({ family }) => family)).not.toContain("other");
});
