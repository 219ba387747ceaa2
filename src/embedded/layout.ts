import { onLanguage } from "../words/current";
import { pageWords } from "./words/pageWords";

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
  const region = (id: string, role: string) => {
    const element = document.createElement("div");
    element.id = id;
    element.setAttribute("role", role);
    return element;
  };
  const bar = region("bar", "banner");
  const sheet = document.createElement("main");
  sheet.id = "sheet";
  const grid = document.createElement("div");
  grid.id = "grid";
  const errorLine = region("error-line", "status");
  errorLine.setAttribute("aria-live", "polite");
  const splitter = region("splitter", "separator");
  const pane = region("pane", "complementary");
  sheet.append(grid, errorLine);
  page.replaceChildren(bar, sheet, splitter, pane);
  const name = (): void => {
    const { title, regions } = pageWords();
    document.title = title;
    bar.setAttribute("aria-label", regions.bar);
    sheet.setAttribute("aria-label", regions.sheet);
    errorLine.setAttribute("aria-label", regions.errorLine);
    splitter.setAttribute("aria-label", regions.splitter);
    pane.setAttribute("aria-label", regions.pane);
  };
  name();
  onLanguage(name);
  page.dataset["shown"] = "grid";
  return { bar, grid, errorLine, splitter, pane, show: (shown) => (page.dataset["shown"] = shown) };
}
