import { OfficeMockObject } from "office-addin-mock";
import { createOfficeJsPort } from "../../src/workbook/officeJs/port";

/* Microsoft's own stand-in as a second opinion beside our fake: it too refuses what was not loaded and synchronised. */
function excelWith(loadable: object): void {
  Object.assign(globalThis, {
    Excel: new OfficeMockObject({
      context: { workbook: { range: { worksheet: { name: "Customers" }, ...loadable }, getSelectedRange: selectedRange } },
      async run(callback: (context: unknown) => Promise<unknown>) {
        return callback((this as unknown as { context: unknown }).context);
      },
    }),
  });
}

function selectedRange(this: { range: unknown }): unknown {
  return this.range;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

test("the selection is read with everything it needs loaded first", async () => {
  excelWith({ address: "Customers!$B$2:$B$10", rowCount: 9, columnCount: 1 });
  await expect(createOfficeJsPort().selection()).resolves.toEqual({ sheet: "Customers", address: "B2:B10", rows: 9, columns: 1 });
});

test("Microsoft's stand-in does refuse a property that was not loaded", () => {
  const range = new OfficeMockObject({ address: "A1" }) as unknown as { address: unknown };
  expect(String(range.address)).toMatch(/not loaded/);
});
