import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { WorkbookPort } from "../workbook/port";
import { Pane } from "./Pane";
import { ThemedProvider } from "./ThemedProvider";

export interface TaskPaneOptions {
  readonly port: WorkbookPort;
  /** What stands before every function name in the formulas that the pane writes: "" or "CLVX.". */
  readonly prefix: string;
}

/** Draws the task pane into `element`, which gives it its width and height; the answer takes it away again. */
export function mountTaskPane(element: HTMLElement, { port, prefix }: TaskPaneOptions): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <ThemedProvider>
        <Pane port={port} prefix={prefix} />
      </ThemedProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}
