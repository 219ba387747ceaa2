import { fakeSheet, fakeWorkbook, type FakeWorkbook } from "../workbook/fakeExcel/book";
import { installExcel } from "../workbook/fakeExcel/install";

declare global {
  /** The workbook behind the imitated Excel. */
  var excelWorkbook: FakeWorkbook;
  /** Presses a button of the ribbon that runs a command; resolves when Excel is told that it is done. */
  var pressRibbon: (command: string) => Promise<void>;
}

/* Stands in for office.js: an Excel that has just opened the pane. */
globalThis.excelWorkbook = fakeWorkbook({ Sheet1: fakeSheet({ A2: 900 }) });
globalThis.excelWorkbook.selection = { sheet: "Sheet1", address: "B7" };
installExcel(globalThis.excelWorkbook);
const HostType = { Excel: "Excel" };
Object.assign(Office, { HostType, onReady: () => Promise.resolve({ host: HostType.Excel, platform: "PC" }) });
Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: "#222222" } });
type Command = (event: { completed: () => void }) => void;
const commands = new Map<string, Command>();
Object.assign(Office, {
  actions: { associate: (name: string, command: Command) => commands.set(name, command) },
  addin: { showAsTaskpane: () => Promise.resolve() },
});
globalThis.pressRibbon = (name) => new Promise((completed) => commands.get(name)!({ completed }));
Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
