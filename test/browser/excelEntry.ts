import { fakeSheet, fakeWorkbook, type FakeWorkbook } from "../workbook/fakeExcel/book";
import { installExcel } from "../workbook/fakeExcel/install";

declare global {
  /** The workbook behind the imitated Excel. */
  var excelWorkbook: FakeWorkbook;
}

/* Stands in for office.js: an Excel that has just opened the pane. */
globalThis.excelWorkbook = fakeWorkbook({ Sheet1: fakeSheet({ A2: 900 }) });
globalThis.excelWorkbook.selection = { sheet: "Sheet1", address: "B7" };
installExcel(globalThis.excelWorkbook);
const HostType = { Excel: "Excel" };
Object.assign(Office, { HostType, onReady: () => Promise.resolve({ host: HostType.Excel, platform: "PC" }) });
Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: "#222222" } });
Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
