import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { WorkbookPort } from "../workbook/port";
import { Pane } from "./Pane";
import type { ScreenRequests } from "./screenRequests";
import { ThemedProvider } from "./ThemedProvider";

export interface TaskPaneOptions {
  readonly port: WorkbookPort;
  /** What stands before every function name in the formulas that the pane writes: "" or "CLVX.". */
  readonly prefix: string;
  /** Through it the ribbon, or the page around the pane, asks for a screen. */
  readonly requests?: ScreenRequests;
}

/** Draws the task pane into `element`, which gives it its width and height; the answer takes it away again. */
export function mountTaskPane(element: HTMLElement, { port, prefix, requests }: TaskPaneOptions): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <ThemedProvider>
        <Pane port={port} prefix={prefix} requests={requests} />
      </ThemedProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}
