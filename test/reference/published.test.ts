import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type Cell, type Input } from "../../src/clv/index";
import { differences } from "../near";
import notInCatalogue from "./notInCatalogue.json";
import published from "./published.json";
import worked from "./worked.json";

interface Worked {
  readonly function: string;
  readonly given: object;
  readonly expected: number | readonly (readonly (number | string)[])[];
  /** Significant digits printed, where they are not ten. */
  readonly digits?: number;
}

function cells(id: string, given: object): Cell[][] {
  const entry = catalogue.find((one) => one.id === id)!;
  const inputs = given as Record<string, Input>;
  const unknown = Object.keys(inputs).filter((name) => !entry.arguments.some((argument) => argument.name === name));
  if (unknown.length > 0) throw new Error(`${id} has no ${unknown.join(", ")}`);
  const result = entry.call(entry.arguments.map(({ name }) => inputs[name]));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe("published examples, to the digits published", () => {
  test.each(published.map((one): [string, typeof one] => [`${one.id} (${one.function})`, one]))("%s", (_, one) => {
    const times = one.times ?? 1;
    const expected = Array.isArray(one.expected) ? one.expected : [[one.expected]];
    const all = cells(one.function, one.given);
    const actual = one.column === undefined ? all : all.map((row) => [row[one.column - 1]!]);
    expect(actual).toHaveLength(expected.length);
    expected.forEach((row, r) =>
      row.forEach((value, c) => {
        const off = Math.abs(Number(actual[r]![c]) * times - value);
        expect({ got: Number(actual[r]![c]) * times, off, within: off <= one.tolerance }).toMatchObject({ within: true });
      }),
    );
  });

  test("the copied numbers are the collected ones", () => {
    const collection = join(__dirname, "../../../shared/reference/published-examples.json");
    if (!existsSync(collection)) {
      console.log("skipped: the collection of published examples is not beside this checkout");
      return;
    }
    const originals = JSON.parse(readFileSync(collection, "utf8")) as typeof published;
    for (const { id, expected, tolerance, source } of published) {
      expect(originals.find((one) => one.id === id)).toMatchObject({ expected, tolerance, source });
    }
    /* Every entry of the collection is run above or stands here with the reason why it is not. */
    const accounted = [...published.map(({ id }) => id), ...Object.keys(notInCatalogue)];
    expect(originals.map(({ id }) => id).filter((id) => !accounted.includes(id))).toEqual([]);
    expect(accounted.filter((id) => !originals.some((one) => one.id === id))).toEqual([]);
  });
});

describe("worked examples, to ten significant digits", () => {
  test.each((worked as unknown as Worked[]).map((one): [string, Worked] => [`${one.function} ${JSON.stringify(one.given)}`, one]))("%s", (_, one) => {
    const expected = Array.isArray(one.expected) ? one.expected : [[one.expected]];
    expect(differences(cells(one.function, one.given), expected, one.digits)).toEqual([]);
  });
});
