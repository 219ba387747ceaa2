import type { Result } from "../../src/clv/result";
import { serialOf } from "../../src/clv/transactions/calendar";
import type { TransactionLog } from "../../src/clv/transactions/log";
import { simulateLog } from "../../src/clv/transactions/simulate";

/** A seeded log of so many customers over eighteen months, with amounts. */
export const simulatedLog = (customers: number, seed = 7): TransactionLog =>
  simulateLog({
    model: "BG/NBD",
    purchases: [0.55, 10.58, 0.8, 2.5],
    spend: [6.25, 3.74, 15.44],
    customers,
    start: serialOf({ year: 2022, month: 1, day: 1 }),
    lastStart: serialOf({ year: 2023, month: 3, day: 31 }),
    end: serialOf({ year: 2023, month: 6, day: 30 }),
    seed,
  });

export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
