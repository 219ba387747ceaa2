export type Region = "grid" | "pane";

/** The regions of the page; the grid's own engine and React each fill theirs. */
export interface Layout {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly errorLine: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLElement;
  /** On a narrow screen only one of the two is on show. */
  show(region: Region): void;
}

export function createLayout(page: HTMLElement): Layout {
  const region = (id: string, name: string, role: string) => {
    const element = document.createElement("div");
    element.id = id;
    element.setAttribute("role", role);
    element.setAttribute("aria-label", name);
    return element;
  };
  const bar = region("bar", "Workbook", "banner");
  const sheet = document.createElement("main");
  sheet.id = "sheet";
  sheet.setAttribute("aria-label", "Spreadsheet");
  const grid = document.createElement("div");
  grid.id = "grid";
  const errorLine = region("error-line", "Error in the selected cell", "status");
  errorLine.setAttribute("aria-live", "polite");
  const splitter = region("splitter", "Width of the function pane", "separator");
  const pane = region("pane", "Functions", "complementary");
  sheet.append(grid, errorLine);
  page.replaceChildren(bar, sheet, splitter, pane);
  page.dataset["shown"] = "grid";
  return { bar, grid, errorLine, splitter, pane, show: (shown) => (page.dataset["shown"] = shown) };
}
