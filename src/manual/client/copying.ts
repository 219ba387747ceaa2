const shownFor = 2000;

/** Where the clipboard may not be written (a page opened from a folder), selecting the text and copying it still works. */
async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    const selection = getSelection();
    selection?.selectAllChildren(code);
    return document.execCommand("copy");
  }
}

export function offerCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const code = button.parentElement?.querySelector("code");
    if (!code) continue;
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", () => {
      void copy(code).then((isCopied) => {
        if (!isCopied) return;
        button.textContent = button.dataset["copied"] ?? words;
        setTimeout(() => (button.textContent = words), shownFor);
      });
    });
  }
}
