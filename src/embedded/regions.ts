import type { Layout } from "./layout";

const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])';

/** F6 goes round grid, pane and bar, Shift+F6 the other way, as in Excel. */
export function cycleRegions(layout: Layout, focusGrid: () => void): void {
  const regions = [
    { element: layout.grid.parentElement ?? layout.grid, focus: () => (layout.show("grid"), focusGrid()) },
    { element: layout.pane, focus: () => (layout.show("pane"), focusFirst(layout.pane)) },
    { element: layout.bar, focus: () => focusFirst(layout.bar) },
  ];
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    // The engine keeps its editor outside its own element, so focus that is in no region counts as the grid's.
    const current = Math.max(0, regions.findIndex(({ element }) => element.contains(document.activeElement)));
    const next = (current + (event.shiftKey ? regions.length - 1 : 1)) % regions.length;
    regions[next]?.focus();
  };
  // Before the engine sees the key.
  addEventListener("keydown", onKey, { capture: true });
}

function focusFirst(region: HTMLElement): void {
  const first = [...region.querySelectorAll<HTMLElement>(focusable)].find((element) => element.offsetParent !== null);
  first?.focus();
}
