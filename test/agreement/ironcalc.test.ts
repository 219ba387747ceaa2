import type { Entry } from "../../src/clv/index";
import { fault, model, startIronCalc } from "./ironcalcSheet";
import { nativeCases, withNative } from "./nativeCases";

beforeAll(startIronCalc);

describe("the native formula gives the add-in's results in an independent engine", () => {
  test.each(withNative.map((entry): [string, Entry] => [entry.id, entry]))("%s", (_, entry) => {
    const cases = nativeCases(entry, 20261123);
    const calculated = model(cases);
    const faults = cases.map((one) => fault(calculated, one)).filter((one) => one !== null);
    calculated.free();
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(cases.length).toBeGreaterThanOrEqual(1000);
    expect(cases.filter(({ expected }) => !String(expected[0]![0]).startsWith("#")).length).toBeGreaterThan(400);
  });
});
