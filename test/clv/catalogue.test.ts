import { catalogue, CellError, type Entry, type Grid } from "../../src/clv/index";
import { differences } from "../near";
import { asInput, closedForms, sampleInputs, seededRandom } from "../sampling";
import contract from "../reference/contract.json";

const each = catalogue.map((entry): [string, Entry] => [entry.id, entry]);
const eachClosedForm = closedForms.map((entry): [string, Entry] => [entry.id, entry]);

describe("names", () => {
  test("no id is shaped like a cell, a built-in or another id", () => {
    const builtIns = ["RATE", "PV", "FV", "NPV", "IRR", "PMT", "NPER", "EXP", "LN", "SUM", "VALUE", "CALL", "RUN", "ECHO", "RESULT", "RETURN"];
    const faults = (id: string): string[] => [
      ...(/^[A-Z][A-Z.]*[A-Z]$/.test(id) ? [] : ["letters and dots"]),
      ...(id.length >= 3 && id.length <= 64 ? [] : ["length"]),
      ...(/^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C\d*$/.test(id) ? ["cell"] : []),
      ...(builtIns.includes(id) ? ["built-in"] : []),
    ];
    expect(catalogue.flatMap(({ id }) => faults(id).map((fault) => `${id}: ${fault}`))).toEqual([]);
    expect(faults("CLV2")).toContain("cell");
    const stored = catalogue.map(({ id }) => id.replaceAll(".", "_"));
    expect(new Set(stored).size).toBe(stored.length);
  });

  test("names and argument order are the contract's", () => {
    const offered = Object.fromEntries(
      catalogue.map(({ id, arguments: args }) => [id, args.map(({ name, optional }) => (optional ? `[${name}]` : name))]),
    );
    expect(offered).toEqual(contract);
  });

  test.each(each)("%s: optional arguments stand last, and every word is there", (_, entry) => {
    const optionals = entry.arguments.map(({ optional }) => optional);
    expect(optionals).toEqual([...optionals].sort());
    for (const text of [entry.title, entry.about, ...entry.arguments.flatMap(({ about, expects }) => [about, expects])]) {
      expect(text.trim().length).toBeGreaterThan(2);
    }
    expect(entry.about).toMatch(/\.$/);
    expect(entry.sources.length).toBeGreaterThan(0);
    expect(entry.assumptions.length).toBeGreaterThan(0);
    expect(entry.keywords.length).toBeGreaterThan(0);
  });
});

test.each(each)("%s gives its worked example", (_, entry) => {
  const result = entry.call(entry.arguments.map(({ name }) => entry.example.given[name]));
  if (!result.ok) throw new Error(result.failure.message);
  expect(differences(result.value, entry.exampleCells)).toEqual([]);
});

test.each(each)("%s: every case of its formula can be read, calculated, drawn and written", (_, entry) => {
  const form = entry.closedForm;
  const selections = (form?.chooses ?? []).reduce<Record<string, string>[]>(
    (made, name) => made.flatMap((one) => form!.cases(name).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  for (const selection of selections) {
    expect(entry.notation(selection)).toMatch(/^(?:<math display="block">.*<\/math>)+$/);
    if (form) expect(form.variant(selection).tree).toBeDefined();
  }
  const texts = entry.arguments.map(({ argument, optional }) => {
    if (argument.type === "choice") return optional ? null : `"${argument.values[0]}"`;
    return optional ? null : argument.list ? "B2:D2" : "A2";
  });
  const written = entry.native(texts, () => entry.example.given["inputs"] as Grid);
  /* A function that cannot be written says why, and then it has a LAMBDA. */
  if (written.ok) expect(written.value).toMatch(/\w/);
  else if (entry.fromData) expect(written.failure.message).toContain("keep the results as values");
  else expect(`${written.failure.message} ${entry.lambda}`).toMatch(/\w+ \w+.*LAMBDA\(/);
});

test.each(eachClosedForm)("%s: over its ranges the result is a number or an error with a sentence, never NaN", (_, entry) => {
  const random = seededRandom(20261123);
  const isSentence = (text: string): boolean => /\w+ .*\w/.test(text);
  const isGood = (cell: unknown): boolean => (cell instanceof CellError ? isSentence(cell.message) : typeof cell === "string" ? /\w/.test(cell) : Number.isFinite(cell));
  const faults: unknown[] = [];
  let numbers = 0;
  for (let draw = 0; draw < 2000; draw += 1) {
    const result = entry.call(sampleInputs(entry, random).map(asInput));
    if (!result.ok) {
      if (!isSentence(result.failure.message)) faults.push(result.failure);
      continue;
    }
    faults.push(...result.value.flat().filter((cell) => !isGood(cell)));
    if (!(result.value[0]![0]! instanceof CellError)) numbers += 1;
  }
  expect(faults).toEqual([]);
  expect(numbers).toBeGreaterThan(500);
});
