/** The grid engine's toolbar shows pictures without words; screen readers need the words. By the command of each. */
const names: Readonly<Record<string, string>> = {
  "univer.command.undo": "Undo",
  "univer.command.redo": "Redo",
  "sheet.command.set-once-format-painter": "Copy format",
  "sheet.command.clear-selection-all": "Clear",
  "sheet.command.set-range-font-increase": "Larger text",
  "sheet.command.set-range-font-decrease": "Smaller text",
  "sheet.command.set-range-bold": "Bold",
  "sheet.command.set-range-italic": "Italic",
  "sheet.command.set-range-underline": "Underline",
  "sheet.command.set-range-stroke": "Strike through",
  "sheet.command.numfmt.set.percent": "Percent",
  "sheet.command.numfmt.set.currency": "Currency",
  "sheet.command.numfmt.add.decimal.command": "More decimals",
  "sheet.command.numfmt.subtract.decimal.command": "Fewer decimals",
  "sheet.command.add-range-protection-from-toolbar": "Protect",
  "base-ui.operation.toggle-shortcut-panel": "Keyboard shortcuts",
  "sheet.command.toggle-gridlines": "Grid lines",
};

/** Text boxes and switches without a command, by where they stand. */
const places: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', "Selected cell"],
  ['[data-u-command="sheet.command.set-range-font-family"] input', "Font"],
  ['[data-u-comp="input"] input', "Font size"],
  ['[data-u-comp="sheet-bar-append-button"]:first-of-type', "Add a sheet"],
  ['[data-u-comp="sheet-bar-append-button"]', "All sheets"],
];

/** Gives the engine's controls their names, also those that it draws later. */
export function nameControls(grid: HTMLElement): void {
  const name = () => {
    for (const control of grid.querySelectorAll<HTMLElement>("[data-u-command]:not([aria-label])")) {
      const words = names[control.dataset["uCommand"] ?? ""];
      if (words && control.textContent?.trim() === "") control.setAttribute("aria-label", words);
    }
    for (const [selector, words] of places) {
      grid.querySelectorAll(`${selector}:not([aria-label])`).forEach((control) => control.setAttribute("aria-label", words));
    }
  };
  name();
  // At most once a frame: the engine redraws its toolbar on every change of the selection.
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      name();
    });
  }).observe(grid, { childList: true, subtree: true });
}
