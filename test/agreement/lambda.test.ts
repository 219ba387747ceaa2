import { catalogue, type Entry } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { toLambda } from "../../src/clv/portable/toLambda";
import { callCases } from "./callCases";
import { fault, model, startIronCalc } from "./ironcalcSheet";

beforeAll(startIronCalc);

const withLambda = catalogue.filter((entry) => namedLambda(entry).ok);

describe("the named LAMBDA gives the add-in's results in an independent engine", () => {
  test.each(withLambda.map((entry): [string, Entry] => [entry.id, entry]))("%s", (_, entry) => {
    const lambda = namedLambda(entry);
    if (!lambda.ok) throw new Error(lambda.failure.message);
    const cases = callCases(entry, 20261125, { references: 700, literals: 100, spellings: 200 });
    const written = cases.map((one) => ({ ...one, formula: toLambda(one.call).formula }));
    expect(written.every(({ formula }) => formula.startsWith(`=${lambda.value.name}(`))).toBe(true);
    const calculated = model(written, [lambda.value]);
    const faults = written.map((one) => fault(calculated, one)).filter((one) => one !== null);
    calculated.free();
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(written.filter(({ expected }) => !String(expected[0]![0]).startsWith("#")).length).toBeGreaterThan(300);
  });
});
