import { catalogue, type Cell, CellError, type Entry, type Input } from "../../src/clv/index";

const entry = (id: string): Entry => catalogue.find((one) => one.id === id)!;
const clv = entry("CLV");

function cells(one: Entry, ...inputs: Input[]): Cell[][] {
  const result = one.call(inputs);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const column = (...values: Cell[]): Cell[][] => values.map((value) => [value]);

describe("ranges", () => {
  test("a single value stretches over a column", () => {
    expect(cells(clv, column(100, 200), 0.5, 0)).toEqual(column(200, 400));
  });

  test("equal shapes go cell by cell", () => {
    expect(cells(clv, [[100, 200]], [[0.5, 0.75]])).toEqual([[200, 800]]);
  });

  test("a column against a row makes a grid", () => {
    expect(cells(clv, column(100, 200), [[0, 0.5, 0.75]])).toEqual([
      [100, 200, 400],
      [200, 400, 800],
    ]);
  });

  test("shapes that do not fit are refused as a whole, with both shapes named", () => {
    const result = clv.call([column(1, 2, 3), column(0.1, 0.2)]);
    expect(result).toMatchObject({
      ok: false,
      failure: {
        why: "argument",
        message: "retention should be a single value or a range of 3 by 1 cells like margin, not 2 by 1",
      },
    });
  });

  test("a bad row costs only itself", () => {
    const spilled = cells(clv, column(100, 100, 100, 100, 100), column(0.5, "x", new CellError("#N/A"), null, 1), 0);
    expect(spilled[0]).toEqual([200]);
    expect(spilled[1]).toEqual([new CellError("#VALUE!", 'retention should be a rate from 0 to 1, not the text "x"')]);
    expect(spilled[2]).toEqual([new CellError("#N/A", "the cell given for retention holds #N/A")]);
    expect(spilled[3]).toEqual([new CellError("#VALUE!", "retention should be a rate from 0 to 1, not left out")]);
    expect(spilled[4]![0]).toMatchObject({ code: "#NUM!" });
  });

  test("100,000 rows with a text in row 7 lose row 7 only", () => {
    const rows = 100_000;
    const margins = Array.from({ length: rows }, (_, row) => [row + 1] as Cell[]);
    margins[6] = ["seven"];
    const spilled = cells(clv, margins, 0.5, 0);
    expect(spilled).toHaveLength(rows);
    expect(spilled.filter(([cell]) => cell instanceof CellError)).toHaveLength(1);
    expect(spilled[6]![0]).toBeInstanceOf(CellError);
    expect(spilled[99_999]).toEqual([200_000]);
  });

  test("a choice may differ from row to row", () => {
    const spilled = cells(clv, 250, 0.8, 0.1, column("begin", "END", " Renewal ", "mid", ""));
    expect(spilled.flat().map((cell) => (cell as number).toFixed(4))).toEqual(["916.6667", "833.3333", "666.6667", "874.0074", "916.6667"]);
  });

  test("periods may be given in some rows and left out in others", () => {
    const spilled = cells(clv, 250, 0.8, 0.1, null, null, null, column(5, null, ""));
    expect(spilled.flat().map((cell) => (cell as number).toFixed(4))).toEqual(["730.1585", "916.6667", "916.6667"]);
  });

  test("a list argument is read whole while the others lift", () => {
    const spilled = cells(entry("CLV.SERIES"), [[120, 150, 180]], 0.8, column(0.1, 0), null, 100);
    expect(spilled.flat().map((cell) => (cell as number).toFixed(4))).toEqual(["224.2975", (120 + 150 * 0.8 + 180 * 0.64 - 100).toFixed(4)]);
  });

  test("an empty matrix counts as left out", () => {
    expect(cells(clv, 100, 0.5, [], [[]])).toEqual([[200]]);
  });
});
