import { mountTaskPane } from "../../src/taskpane/mount";
import { setLanguage } from "../../src/words/current";
import { startingLanguage } from "../../src/words/startingLanguage";
import { createMemoryPort, type MemoryPort } from "../taskpane/memoryPort";

declare global {
  /** The workbook behind the pane, for the tests to look into and to act on as a user would. */
  var workbook: MemoryPort;
}

globalThis.workbook = createMemoryPort(
  {
    Sheet1: [
      ["margin", "retention"],
      [250, 0.8],
      [100, 0.9],
      ["x", 0.5],
    ],
    "My sheet": [["cac"], [150], [200]],
  },
  { sheet: "Sheet1", address: "B7", rows: 1, columns: 1 },
);
setLanguage(startingLanguage(location.search, undefined, navigator.language));
mountTaskPane(document.getElementById("pane")!, { port: globalThis.workbook, prefix: "" });
