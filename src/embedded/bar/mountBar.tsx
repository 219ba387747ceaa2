import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ThemedProvider } from "../../taskpane/ThemedProvider";
import type { Documents } from "../documents";
import type { Layout } from "../layout";
import { Bar } from "./Bar";

/** Draws the top bar; `offer` opens a file that came some other way, with the same question about unsaved changes. */
export function mountBar(layout: Layout, documents: Documents, onPortability: () => void): { readonly offer: (file: File) => void } {
  let offer: (file: File) => void = (file) => void documents.openFile(file);
  createRoot(layout.bar).render(
    <StrictMode>
      <ThemedProvider>
        <Bar layout={layout} documents={documents} onPortability={onPortability} onReady={(open) => (offer = open)} />
      </ThemedProvider>
    </StrictMode>,
  );
  return { offer: (file) => offer(file) };
}
