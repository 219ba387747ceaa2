import { CellError } from "../../src/clv/index";
import { packColumn, readColumn, sameColumn } from "../../src/background/packing/column";
import { packGrid, sameGrid, unpackGrid } from "../../src/background/packing/grid";
import { buffersOf, pack, unpack } from "../../src/background/packing/pack";

const odd = [1, "", "a b", "5", 5, true, false, null, new CellError("#N/A", "never: x y"), new CellError("#REF!"), -0, 1e308, "ü😀", "\u0000"];

test("a column comes back as it was, after the way between threads", () => {
  const back: unknown[] = [];
  readColumn(structuredClone(packColumn(odd.length, (place) => odd[place])), (cell) => back.push(cell));
  expect(back).toEqual(odd);
  expect(Object.is(back[10], -0)).toBe(true);
  expect(back[8]).toBeInstanceOf(CellError);
});

test("many texts keep their ends", () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? "" : `customer ${at}`));
  expect(unpack(structuredClone(pack(texts)))).toEqual(texts);
});

test("grids with rows of different lengths, and with none", () => {
  for (const grid of [[[1, "x"], [2], [], [null, true, 3]], [[]], [[1]], [odd]]) expect(unpackGrid(structuredClone(packGrid(grid)))).toEqual(grid);
});

test("plain data pass through; long lists and grids of cells are packed", () => {
  const data = { ids: Float64Array.of(1, 2), names: ["r", "alpha"], none: null, left: undefined, cells: [[1, new CellError("#NUM!", "large")]], deep: [{ list: Array.from({ length: 500 }, (_, at) => `n${at}`) }] };
  const back = unpack(structuredClone(pack(data)));
  expect(back).toEqual(data);
});

test("a long list that was packed before is not packed again, and only where it may stay", () => {
  const customer = Array.from({ length: 500 }, (_, at) => `c${at}`);
  const before = new WeakMap();
  const [log, within] = [pack({ customer }, before), pack({ customer, unit: "week" }, before)] as { customer: unknown }[];
  expect(within!.customer).toBe(log!.customer);
  expect(unpack(structuredClone(log))).toEqual({ customer });
  expect(pack(customer)).not.toBe(pack(customer));
});

test("content decides what is the same", () => {
  const column = (list: readonly unknown[]) => packColumn(list.length, (place) => list[place]);
  expect(sameColumn(column(odd), column([...odd]))).toBe(true);
  expect(sameColumn(column([1, 2]), column([1, 3]))).toBe(false);
  expect(sameColumn(column(["ab", "c"]), column(["a", "bc"]))).toBe(false);
  expect(sameColumn(column([true]), column([false]))).toBe(false);
  expect(sameColumn(column(["5"]), column([5]))).toBe(false);
  expect(sameColumn(column([NaN]), column([NaN]))).toBe(true);
  expect(sameGrid(packGrid([[1, 2]]), packGrid([[1], [2]]))).toBe(false);
  expect(sameGrid(packGrid([[1, 2], [3]]), packGrid([[1, 2], [3, 0]]))).toBe(false);
  expect(sameGrid(packGrid([[1, 2], [3]]), packGrid([[1, 2], [3]]))).toBe(true);
});

test("each piece of memory is given away once", () => {
  const shared = new Float64Array(4);
  expect(buffersOf({ a: shared, b: [shared.subarray(1)], c: new Uint8Array(2) }).size).toBe(2);
});
