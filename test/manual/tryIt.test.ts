import type { ICellData } from "@univerjs/core";
import { catalogue } from "../../src/clv/index";
import { askedExample } from "../../src/embedded/example/askedExample";
import { exampleWorkbook } from "../../src/embedded/example/exampleWorkbook";
import { languages } from "../../src/manual/language";
import { tryPage } from "../../src/manual/address";

test("the link of a page is read back as its function and language", () => {
  for (const { id } of catalogue) {
    for (const language of languages) {
      expect(askedExample(new URL(tryPage(id, language), "https://x/").hash)).toMatchObject({ id, entry: { id }, language });
    }
  }
  expect(askedExample("#try=NOSUCH")).toEqual({ id: "NOSUCH", entry: null, language: "en" });
  expect(askedExample("#elsewhere")).toBeNull();
});

test.each(catalogue.map((entry) => [entry.id, entry] as const))("%s is laid out with labelled inputs and its formula over them", (id, entry) => {
  const rows = exampleWorkbook(entry, "es").sheets!["example"]!.cellData as Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  const cells = Object.values(rows).flatMap((row) => Object.values(row));
  const labels = cells.map((cell) => cell.v);
  for (const name of Object.keys(entry.example.given)) expect(labels).toContain(name);
  const formulas = cells.flatMap((cell) => (cell.f && !/^=(TRUE|FALSE)$/.test(cell.f) ? [cell.f] : []));
  expect(formulas[0]).toMatch(new RegExp(`^=${id.replace(".", "\\.")}\\(D6`));
  expect(formulas.length).toBeLessThanOrEqual(2);
});
