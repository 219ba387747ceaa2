import { catalogue, type Entry } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { fault, model, startIronCalc } from "./ironcalcSheet";
import { lambdaFaults } from "./lambdaFaults";

beforeAll(startIronCalc);

const withLambda = catalogue.filter((entry) => namedLambda(entry).ok);

/** Rows drawn for each LAMBDA; `npm run verify` draws a thousand. Two hold a whole model and are slow in this engine. */
const rowsOf = ({ id }: Entry): number => ({ "CLV.BRIDGE": 20, "CXLV.MODEL": 50 })[id] ?? 200;

describe("the named LAMBDA gives the add-in's results in an independent engine", () => {
  test.each(withLambda.map((entry): [string, Entry] => [entry.id, entry]))("%s", (_, entry) => {
    const rows = rowsOf(entry);
    const { compared, results, faults } = lambdaFaults(entry, rows);
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(compared).toBeGreaterThanOrEqual(rows);
    expect(results).toBeGreaterThan(rows * 0.3);
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
