import { catalogue, type Entry } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { toLambda } from "../../src/clv/portable/toLambda";
import { callCases, type CallCase, type Style } from "./callCases";
import { fault, model, startIronCalc } from "./ironcalcSheet";

beforeAll(startIronCalc);

/*
 * This engine takes a variable called row for its function ROW, and makes an error of CHOOSE over columns; so it cannot
 * calculate the first two. The LAMBDA of the percentiles does not check the order of its cuts and so does not agree there.
 */
const beyondEngine = ["CXLV.MODEL", "CLV.BRIDGE", "CLV.TIERPCT"];

const withLambda = catalogue.filter((entry) => namedLambda(entry).ok && !beyondEngine.includes(entry.id));

/*
 * This engine hands a single cell to a LAMBDA as a number, and ROWS, INDEX and MATCH make errors of a number, of an array
 * constant and of a range of one row's first column; in Excel all of them are ranges. So a LAMBDA that asks for the shape
 * of a range gets ranges of several rows or columns from cells.
 */
const isShaped = (entry: Entry, formula: string, { call, read }: CallCase): boolean =>
  entry.arguments.every(({ name, argument }, place) => {
    const rows = read(call.split(/[(,)]/)[place + 1] ?? "");
    if (!argument.list || rows === null) return true;
    if (formula.includes(`INDEX(${name},0,`)) return rows.length > 1;
    return entry.lambda === null || rows.length * rows[0]!.length > 1;
  });

const draws = (entry: Entry): Partial<Record<Style, number>> =>
  entry.lambda === null ? { references: 800, literals: 150, spellings: 250 } : { references: 1300, spellings: 300 };

describe("the named LAMBDA gives the add-in's results in an independent engine", () => {
  test.each(withLambda.map((entry): [string, Entry] => [entry.id, entry]))("%s", (_, entry) => {
    const lambda = namedLambda(entry);
    if (!lambda.ok) throw new Error(lambda.failure.message);
    const cases = callCases(entry, 20261125, draws(entry)).filter((one) => isShaped(entry, lambda.value.formula, one));
    const written = cases.map((one) => ({ ...one, formula: toLambda(one.call).formula }));
    expect(written.every(({ formula }) => formula.startsWith(`=${lambda.value.name}(`))).toBe(true);
    const calculated = model(written, [lambda.value]);
    const faults = written.map((one) => fault(calculated, one)).filter((one) => one !== null);
    calculated.free();
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(written.filter(({ expected }) => !String(expected[0]![0]).startsWith("#")).length).toBeGreaterThan(300);
  });
});

test("a LAMBDA over whole columns spills one result per row, each with its own error", () => {
  const clv = namedLambda(catalogue.find(({ id }) => id === "CLV")!);
  if (!clv.ok) throw new Error(clv.failure.message);
  const retention = [0.8, 1, 0.5, 0.75];
  const timing = ["begin", "begin", "renewal", 0];
  const cells = retention.map((rate, row) => [100 * (row + 1), rate, timing[row]!]);
  const one = { id: "CLV", row: 1, height: 4, cells, formula: "=NATIVE.CLV(A1:A4,B1:B4,,C1:C4)", expected: [[500], ["#NUM!"], [300], ["#VALUE!"]] };
  expect(fault(model([one], [clv.value]), one)).toBeNull();
});
