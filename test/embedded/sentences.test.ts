import type { BridgedResult } from "../../src/embedded/bridge/result";
import { ErrorSentences } from "../../src/embedded/bridge/sentences";

const cell = { unit: "w", sheet: "s", row: 3, column: 2 };
const alone = { rows: 1, columns: 1, row: 0, column: 0 };
const result = (rows: number, ...sentences: BridgedResult["sentences"]) =>
  ({ rows, columns: 1, sentences, value: undefined }) as unknown as BridgedResult;
const sentence = (code: string, message: string, row = 0) => ({ row, column: 0, code, message });

function memoryOf(...results: BridgedResult[]): ErrorSentences {
  const memory = new ErrorSentences();
  memory.startPass();
  results.forEach((each) => memory.remember(cell, each));
  return memory;
}

test("a cell tells the sentence of the error that it shows", () => {
  const memory = memoryOf(result(1, sentence("#VALUE!", "why")));
  expect(memory.find(cell, "#VALUE!", alone)).toBe("why");
  expect(memory.find(cell, "#N/A", alone)).toBeNull();
  expect(memory.find({ ...cell, row: 4 }, "#VALUE!", alone)).toBeNull();
});

test("each cell of a spill tells its own sentence", () => {
  const memory = memoryOf(result(3, sentence("#VALUE!", "first", 0), sentence("#VALUE!", "third", 2)));
  const place = (row: number) => ({ rows: 3, columns: 1, row, column: 0 });
  expect([0, 1, 2].map((row) => memory.find(cell, "#VALUE!", place(row)))).toEqual(["first", null, "third"]);
});

test("where the formula has changed the shape, the sentence of the same error is told", () => {
  expect(memoryOf(result(3, sentence("#NUM!", "why", 2))).find(cell, "#NUM!", alone)).toBe("why");
});

test("a formula with several calls remembers those that failed in the same calculation", () => {
  const memory = memoryOf(result(1, sentence("#VALUE!", "one")), result(1), result(1, sentence("#NUM!", "two")));
  expect([memory.find(cell, "#VALUE!", alone), memory.find(cell, "#NUM!", alone)]).toEqual(["one", "two"]);
});

test("a mended cell forgets its complaint in the next calculation", () => {
  const memory = memoryOf(result(1, sentence("#VALUE!", "old")));
  memory.startPass();
  memory.remember(cell, result(1));
  expect(memory.find(cell, "#VALUE!", alone)).toBeNull();
});

test("a new workbook starts without sentences", () => {
  const memory = memoryOf(result(1, sentence("#VALUE!", "old")));
  memory.clear();
  expect(memory.find(cell, "#VALUE!", alone)).toBeNull();
});
