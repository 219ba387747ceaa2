/** Lets a file dropped anywhere on the page be opened, instead of the browser leaving the page for it. */
export function acceptDroppedFiles(page: HTMLElement, open: (file: File) => void): void {
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    page.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) page.classList.remove("dropping");
  });
  addEventListener(
    "drop",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      page.classList.remove("dropping");
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    },
    { capture: true },
  );
}
