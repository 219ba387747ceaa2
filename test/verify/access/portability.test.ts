import { type PanePage, PaneSite } from "../../browser/paneAlone";
import type {} from "../../browser/paneEntry";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());
beforeEach(async () => {
  pane = await site.open();
});
afterEach(() => pane.close());

const button = (name: string) => pane.page.getByRole("button", { name });
const shows = (text: string | RegExp) => pane.page.getByText(text).first().waitFor({ timeout: 5000 });

test("every state of the portable workbook keeps to WCAG 2.2 AA and to the width of the window, in each look, wide and magnified", async () => {
  const check = async (state: string) => expect([state, await pane.faultsEverywhere()]).toEqual([state, []]);
  await button("Portable workbook").click();
  await pane.page.getByRole("heading", { name: "Portable workbook" }).waitFor();
  await shows("There are no formulas of the add-in in this sheet.");
  await check("nothing");
  await pane.page.evaluate(() => {
    workbook.put("Sheet1", "C2", '=CLV(A2,B2,0.1,"begin")');
    workbook.put("Sheet1", "C3", '=CLV.BRIDGE(A1:B3,A1:B3,"shapley")');
    workbook.put("Sheet1", "C4", "=CLV(A2,,B2");
  });
  await button("Convert 1 cell").waitFor();
  await check("list");
  await pane.page.getByRole("tab", { name: /^Staying/ }).click();
  await shows(/^stays:/);
  await check("staying");
  await button("Convert 1 cell").click();
  await shows("1 cell converted.");
  await check("converted");
  await button("Undo").click();
  await shows("1 cell is as it was before.");
  await pane.page.evaluate(() => workbook.book.names.set("NATIVE.CLV", { name: "NATIVE.CLV", formula: "=LAMBDA(x,x)", comment: "" }));
  await pane.page.getByRole("radio", { name: /^Named LAMBDAs/ }).click();
  await button("Convert 2 cells").click();
  await shows("Replace these names?");
  await check("asking");
  await button("Change nothing").click();
  await pane.page.evaluate(() => workbook.refuse("The sheet “Sheet1” is protected."));
  await button("Convert 2 cells").click();
  await shows("The sheet “Sheet1” is protected.");
  await check("refused");
});
