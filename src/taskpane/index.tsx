import { createRoot } from "react-dom/client";
import { associateCommands } from "../excel/commands";
import { createOfficeJsPort } from "../workbook/officeJs/port";
import { setLanguage } from "../words/current";
import { startingLanguage } from "../words/startingLanguage";
import { mountTaskPane } from "./mount";
import { OutsideExcel } from "./OutsideExcel";
import { prefixFrom } from "./prefix";
import { ScreenRequests } from "./screenRequests";
import { ThemedProvider } from "./ThemedProvider";

/** True inside Excel. Office.js is missing when the page is opened offline, and reports no host in a plain browser. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Excel's display language; undefined outside Excel. */
const hostLanguage = (): string | undefined =>
  typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.displayLanguage;

async function start(element: HTMLElement): Promise<void> {
  const isExcel = await isInExcel();
  setLanguage(startingLanguage(location.search, hostLanguage(), navigator.language));
  if (isExcel) {
    const requests = new ScreenRequests();
    associateCommands(requests);
    mountTaskPane(element, { port: createOfficeJsPort(), prefix: prefixFrom(location.search), requests });
    return;
  }
  createRoot(element).render(
    <ThemedProvider>
      <OutsideExcel />
    </ThemedProvider>,
  );
}

const element = document.getElementById("pane");
if (element) void start(element);
