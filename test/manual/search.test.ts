import { type Language } from "../../src/manual/language";
import { find } from "../../src/manual/search/match";
import { searchIndex } from "../../src/manual/search/searchFile";
import { allOf, files } from "./pages";

const addresses = (query: string, language: Language): string[] => find(query, searchIndex(language)).map(({ address }) => address);

test.each([
  ["payback", "en", "cac-payback.html"],
  ["how much may I pay", "en", "cac-max.html"],
  ["how much may I pay", "en", "index.html#task-mayPay"],
  ["churn", "en", "glossary.html#churn"],
  ["churn", "en", "clv-lifespan.html"],
  ["paybcak", "en", "cac-payback.html"],
  ["CLV.SAAS", "en", "clv-saas.html"],
  ["nps", "en", "cx-score.html"],
  ["which clv", "en", "which-clv.html"],
  ["recuperación", "es", "cac-payback.html"],
  ["cuánto puedo pagar", "es", "cac-max.html"],
  ["abandono", "es", "glossary.html#churn"],
  ["recomendaciones", "es", "lever-referral.html"],
  ["payback", "es", "cac-payback.html"],
  ["quanto posso pagar", "pt", "cac-max.html"],
  ["cancelamento", "pt", "glossary.html#churn"],
  ["indicacoes", "pt", "lever-referral.html"],
  ["pastas portáteis", "pt", "portable.html"],
] as const)("“%s” in %s finds %s", (query, language, address) => {
  expect(addresses(query, language)).toContain(address);
});

test("the function that is named comes first", () => {
  expect(addresses("clv", "en")[0]).toBe("clv.html");
  expect(addresses("payback", "en")[0]).toBe("cac-payback.html");
  expect(addresses("cuánto puedo pagar por un cliente", "es")[0]).toMatch(/cac-max|task-mayPay/);
});

test("what is not there is not found", () => {
  for (const query of ["", "  ", "!!!", "qqqwx", "zebra zebra"]) expect(addresses(query, "en")).toEqual([]);
});

test("every address that the search can give is a place in the manual", () => {
  for (const language of ["en", "es", "pt"] as const) {
    const folder = language === "en" ? "" : `${language}/`;
    for (const { address } of searchIndex(language).entries) {
      const [file, place] = address.split("#");
      const page = files.get(folder + file!);
      expect([address, page !== undefined]).toEqual([address, true]);
      if (place !== undefined) expect(allOf(page!, / id="([^"]*)"/g)).toContain(place);
    }
  }
});

test("the index reads back from the script that carries it", () => {
  const text = files.get("search-index.js")!;
  expect(JSON.parse(text.replace(/^globalThis\.manualIndex=/, "").replace(/;\s*$/, ""))).toEqual(searchIndex("en"));
});
