import { catalogue } from "../../src/clv/index";
import { exampleWords } from "../../src/embedded/example/words";
import { tryPage } from "../../src/manual/address";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";
import { relativeDistance } from "../near";

/* Opens one workbook for every function, which takes longer than the tests of every day may take. Run: npm run verify */

let site: SpreadsheetSite;
let sheet: SpreadsheetPage;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
  sheet = await site.open({ address: `/${tryPage("CLV")}` });
});
afterAll(async () => {
  await sheet.close();
  await site.stop();
});

async function rowOf(label: string): Promise<number | null> {
  const labels = await sheet.read("B1:B60", undefined);
  const at = labels.findIndex(([cell]) => cell === label);
  return at < 0 ? null : at + 1;
}
const go = (hash: string) => sheet.page.evaluate((to) => (location.hash = to), hash);

test("every function's example gives its result in the sheet", async () => {
  const faults: string[] = [];
  for (const { id, arguments: given, exampleCells } of catalogue) {
    await go(`try=${id}`);
    await sheet.readUntil("B2", (cell) => typeof cell === "string" && cell.startsWith(`${id}: `));
    await sheet.calculated();
    const row = await rowOf(exampleWords.en.result);
    const width = exampleCells[0]!.length;
    const area = `D${row}:${String.fromCharCode("D".charCodeAt(0) + width - 1)}${row! + exampleCells.length - 1}`;
    const isThere = (cells: unknown[][]): boolean =>
      exampleCells.every((line, down) =>
        line.every((cell, right) => {
          const shown = cells[down]?.[right];
          if (typeof cell === "number") return relativeDistance(Number(shown), cell) < 1e-8;
          return typeof cell === "boolean" ? Boolean(shown) === cell : (shown ?? "") === cell;
        }),
      );
    const cells = await sheet.readUntil(area, (_first, all) => isThere(all), undefined, 4000);
    if (!isThere(cells)) faults.push(`${id} over ${given.length} arguments shows ${JSON.stringify(cells)} in ${area}`);
  }
  expect(faults).toEqual([]);
}, 240_000);
