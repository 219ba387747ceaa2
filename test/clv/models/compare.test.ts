import { compareModels } from "../../../src/clv/models/compare";
import { serialOf } from "../../../src/clv/transactions/calendar";
import { customerTable, type CustomerTable } from "../../../src/clv/transactions/customerTable";
import { simulateLog, type SimulatedModel } from "../../../src/clv/transactions/simulate";
import { cdnowTable, dataIsHere } from "./sharedData";

function simulated(model: SimulatedModel, purchases: readonly number[], split: boolean): CustomerTable {
  const day = (month: number): number => serialOf({ year: 2024, month, day: 1 });
  const log = simulateLog({
    model,
    purchases,
    spend: [6, 4, 15],
    customers: 800,
    start: day(1),
    lastStart: day(3),
    end: day(12),
    seed: 5,
  });
  const table = customerTable(log, { end: day(12), ...(split ? { calibrationEnd: day(7) } : {}) });
  if (!table.ok) throw new Error(table.failure.message);
  return table.value;
}

const compared = (table: CustomerTable) => {
  const result = compareModels(table);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

test("every candidate stands beside the baseline, with its holdout error and one advice", () => {
  const { candidates, best, advice } = compared(simulated("BG/NBD", [0.8, 3, 0.8, 2], true));
  expect(candidates.map(({ model }) => model)).toEqual(["BG/NBD", "MBG/NBD", "Pareto/NBD", "NBD"]);
  expect(candidates.every(({ errors }) => errors !== null && errors.mae > 0)).toBe(true);
  expect(best).not.toBe("NBD");
  expect(advice).toMatch(/^Use .*: its forecast of the holdout is off by \d\.\d{3} purchases a customer, the least; the baseline/);
});

test("where nobody leaves, the models of leaving are not determined, and the baseline is the advice", () => {
  const { best, advice } = compared(simulated("NBD", [1.5, 3], false));
  expect(best).toBe("NBD");
  expect(advice).toMatch(/AIC.*The data do not determine .*BG\/NBD/);
});

test("a table without repeat purchases has no advice to give", () => {
  const table = simulated("NBD", [0.5, 1e9], true);
  expect(compared(table)).toMatchObject({ best: null, advice: "No model could be fitted to these data." });
  expect(compareModels(simulated("BG/NBD", [0.8, 3, 0.8, 2], true), { cancelled: () => true })).toMatchObject({
    ok: false,
    failure: { message: "the fit was cancelled" },
  });
});

if (dataIsHere)
  test("on CDNOW the forecast of Pareto/NBD is the nearest", () => {
    const { best, candidates } = compared(cdnowTable());
    expect(best).toBe("Pareto/NBD");
    expect(candidates[0]!.fit.ok && candidates[0]!.fit.value.unit).toBe("week");
  });
