import type { Cell } from "../../src/clv/index";
import { isoDate } from "../../src/clv/transactions/calendar";
import { hasHeadings, recogniseColumns } from "../../src/taskpane/customers/reading/columns";
import { dayOfNumber, readDay } from "../../src/taskpane/customers/reading/day";
import { type IssueKind, leftOutAtFirst } from "../../src/taskpane/customers/reading/issue";
import { parseLog, type ParseOptions } from "../../src/taskpane/customers/reading/parseLog";
import { readRange } from "../../src/taskpane/customers/reading/range";
import { createMemoryPort } from "./memoryPort";

const pause = () => Promise.resolve();
const options = (part: Partial<ParseOptions> = {}): ParseOptions => ({ order: null, leaveOut: new Set(leftOutAtFirst), today: 45700, pause, ...part });
const raw = (rows: readonly (readonly [Cell, Cell, Cell?])[]) => ({ customer: rows.map(([who]) => who), date: rows.map(([, day]) => day), amount: rows.map(([, , paid]) => paid ?? null), firstRow: 2 });

test.each([
  ["2024-01-31", "dayFirst", "2024-01-31"],
  ["2024/1/31 14:05", "dayFirst", "2024-01-31"],
  ["2024-01-31T23:59:00Z", "monthFirst", "2024-01-31"],
  ["20240131", "dayFirst", "2024-01-31"],
  ["3/4/2024", "dayFirst", "2024-04-03"],
  ["3/4/2024", "monthFirst", "2024-03-04"],
  ["3.4.2024", "monthFirst", "2024-04-03"],
  ["3/4/24", "dayFirst", "2024-04-03"],
  ["3/4/97", "dayFirst", "1997-04-03"],
  ["31 Jan 2024", "dayFirst", "2024-01-31"],
  ["31 de enero de 2024", "dayFirst", "2024-01-31"],
  ["January 31, 2024", "dayFirst", "2024-01-31"],
  ["7-dez-2023", "dayFirst", "2023-12-07"],
] as const)("“%s” read %s is %s", (text, order, day) => {
  expect(isoDate(readDay(text, order)!)).toBe(day);
});

test.each(["", "soon", "31/2/2024", "13/13/2024", "2024-02-30", "12", "1/2", "€ 12.50", "31 Smarch 2024x"])("“%s” is no day", (text) => {
  expect(readDay(text, "dayFirst")).toBeNull();
});

test("a number is a serial number, or a day written without signs", () => {
  expect(dayOfNumber(45322.75)).toBe(45322);
  expect(isoDate(dayOfNumber(20240131)!)).toBe("2024-01-31");
  expect([dayOfNumber(0), dayOfNumber(-5), dayOfNumber(20241399)]).toEqual([null, null, null]);
});

test.each([
  [["Order ID", "Customer ID", "Order Date", "Quantity", "Total"], [1001, "A7", 45300, 2, 19.9], { customer: 1, date: 2, amount: 4 }],
  [["fecha", "cliente", "importe"], ["2024-01-02", "Ana", 12.5], { customer: 1, date: 0, amount: 2 }],
  [["id", "date"], [17, 45300], { customer: 0, date: 1, amount: null }],
  [["data", "código do cliente", "valor"], ["3/4/2024", 55, 10], { customer: 1, date: 0, amount: 2 }],
] as const)("the columns of %j are found by their names", (head, row, columns) => {
  expect(recogniseColumns([head, row, row])).toEqual(columns);
});

test("without headings the columns are found by what is in them", () => {
  const rows = Array.from({ length: 30 }, (_, row): Cell[] => [45300 + row, row * 1.37 + 5.25, `C${row % 7}`]);
  expect(hasHeadings(rows)).toBe(false);
  expect(recogniseColumns(rows)).toEqual({ customer: 2, date: 0, amount: 1 });
  expect(recogniseColumns([["a", "b"], ["x", "y"]])).toBeNull();
});

test("what is odd is counted by kind with the row of the sheet, and what cannot be used stands in the way", async () => {
  const rows = raw([["Ann", 45300, 10], ["", 45301, 5], ["Ben", "soon", 5], ["Cid", 45302, "€ 12,50"], ["Ann", 45303, -4], ["Ann", 45800, 5], ["Ann", 45300, 10], [0, 0, 0], ["Dee", 45304, 0]]);
  const parsed = await parseLog(rows, options());
  expect(parsed.issues.map(({ kind, count, row }) => [kind, count, row])).toEqual([
    ["noCustomer", 1, 3], ["noDate", 1, 4], ["textAmount", 1, 5], ["refund", 1, 6], ["future", 1, 7], ["duplicate", 1, 8], ["zeroAmount", 1, 10],
  ]);
  expect(parsed.issues.find(({ kind }) => kind === "textAmount")!.shown).toBe("€ 12,50");
  expect(parsed.blocking).toEqual(["noCustomer", "noDate", "textAmount"]);
  expect([parsed.rows, parsed.kept, parsed.customers, parsed.isPlain]).toEqual([8, 3, 2, false]);
  const kinds: readonly IssueKind[] = ["noCustomer", "noDate", "textAmount", "duplicate", "zeroAmount"];
  const without = await parseLog(rows, options({ leaveOut: new Set([...leftOutAtFirst, ...kinds]) }));
  expect([without.kept, without.blocking, [...without.log.amount!]]).toEqual([1, [], [10]]);
});

test("refunds alone leave the columns as the functions can read them", async () => {
  expect((await parseLog(raw([["Ann", 45300, 10], ["Ann", 45301, -3]]), options())).isPlain).toBe(true);
  expect((await parseLog(raw([["Ann", "2024-01-31", 10]]), options())).isPlain).toBe(false);
});

test("dates that can be read both ways are asked about, unless others tell", async () => {
  const open = raw([["Ann", "3/4/2024", 1], ["Ben", "5/6/2024", 1]]);
  expect((await parseLog(open, options())).ambiguous).toBe("3/4/2024");
  const chosen = await parseLog(open, options({ order: "monthFirst" }));
  expect([chosen.ambiguous, isoDate(chosen.log.date[0]!)]).toEqual([null, "2024-03-04"]);
  const told = await parseLog(raw([["Ann", "3/4/2024", 1], ["Ben", "4/25/2024", 1]]), options());
  expect([told.ambiguous, isoDate(told.log.date[0]!)]).toEqual([null, "2024-03-04"]);
});

describe("a range", () => {
  const port = createMemoryPort(
    { "my log": [["customer", "date"], ["Ann", 45300], ["Ben", 45301], [null, null], ["far", 1]], empty: [] },
    { sheet: "my log", address: "A1", rows: 1, columns: 1 },
  );
  const watch = { signal: new AbortController().signal, onRows: () => undefined };

  test("around one cell is its table", async () => {
    expect(await readRange(port, "'my log'!B3", "empty", watch)).toMatchObject({ sheet: "my log", address: "A1:B3" });
  });
  test("of whole columns ends with its last filled row", async () => {
    expect(await readRange(port, "A:B", "my log", watch)).toMatchObject({ address: "A1:B5" });
  });
  test.each([["nonsense!!", "noRange"], ["Nowhere!A1:B2", "noPlace"], ["empty!A1:C9", "empty"], ["my_log", "noRange"]])("%s is refused: %s", async (reference, problem) => {
    expect(await readRange(port, reference, "my log", watch)).toBe(problem);
  });
});
