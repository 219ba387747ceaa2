import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type Cell, type Input } from "../../src/clv/index";
import { relativeDistance } from "../near";
import published from "./published.json";
import worked from "./worked.json";

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
    const actual = cells(one.function, one.given);
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
  });
});

describe("worked examples, to ten significant digits", () => {
  test.each(worked.map((one): [string, typeof one] => [`${one.function} ${JSON.stringify(one.given)}`, one]))("%s", (_, one) => {
    expect(relativeDistance(Number(cells(one.function, one.given)[0]![0]), one.expected)).toBeLessThan(5e-10);
  });
});
