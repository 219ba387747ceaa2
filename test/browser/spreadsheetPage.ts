import type { Page } from "playwright-core";
import type { RunningServer } from "../../src/build/serve";
import { browserForTests, serveForTests } from "./browsers";
import { type TabOptions, Tabs } from "./tabs";

type Cell = number | string | boolean | null | { readonly code: string };

/** Serves the built page and opens it in one browser for all tests of a file. */
export class SpreadsheetSite {
  private constructor(
    private readonly server: RunningServer,
    private readonly tabs: Tabs,
  ) {}

  /** `folder` holds another build than that of this checkout. */
  static async start(folder?: string): Promise<SpreadsheetSite> {
    return new SpreadsheetSite(await serveForTests(folder), new Tabs(await browserForTests()));
  }

  /** Opens the page with the sample workbook; `address: "/?empty"` opens it with an empty one. */
  async open({ address = "/", ...options }: Partial<TabOptions> & { address?: string } = {}): Promise<SpreadsheetPage> {
    const page = await this.tabs.take({ viewport: { width: 1366, height: 768 }, ...options });
    const opened = new SpreadsheetPage(page, this.server.address, this.tabs);
    await page.goto(this.server.address + address, { waitUntil: "commit" });
    await opened.ready();
    return opened;
  }

  async stop(): Promise<void> {
    await this.tabs.stop();
    await this.server.close();
  }
}

/** One open page, with the steps that a person takes on it. Anything that goes wrong inside it is kept for the test. */
export class SpreadsheetPage {
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    address: string,
    private readonly tabs: Tabs,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error" || /Content.Security.Policy/i.test(message.text())) this.faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`page error: ${error.message}`));
    page.on("crash", () => this.faults.push("the page crashed"));
    page.on("requestfailed", (request) => this.faults.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) this.faults.push(`asked outside: ${url}`);
    });
  }

  /** Waits until keys reach the grid. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => "embedded" in globalThis && document.querySelector("#grid canvas"));
  }

  /** Puts an empty workbook in place of this one, which is quicker than opening the page again: nothing of the old one stays. */
  async startAnew(): Promise<void> {
    expect(this.faults).toEqual([]);
    await this.page.evaluate(() => {
      embedded.openEmpty();
      embedded.port.focusGrid();
    });
  }

  /** Begins a cell with a key, puts in the rest at one stroke, as a person who pastes would, and presses Enter. */
  async type(address: string, text: string, sheet?: string): Promise<void> {
    const [first = "", ...rest] = text;
    await this.goTo(address, sheet);
    await this.page.keyboard.type(first);
    if (rest.length > 0) await this.page.keyboard.insertText(rest.join(""));
    await this.page.keyboard.press("Enter");
    await this.calculated();
  }

  async goTo(address: string, sheet?: string): Promise<void> {
    await this.page.evaluate(
      async ([name, cell]) => {
        const { port } = embedded;
        await port.select(name ?? (await port.selection()).sheet, cell);
        port.focusGrid();
      },
      [sheet, address] as const,
    );
  }

  /** The values of an area, with error codes in place of errors. */
  async read(reference: string, sheet?: string): Promise<(number | string | boolean | null)[][]> {
    const rows = await this.page.evaluate(
      async ([area, name]) => embedded.port.read(area, name ?? (await embedded.port.selection()).sheet),
      [reference, sheet] as const,
    );
    return ((rows ?? []) as Cell[][]).map((row) => row.map((cell) => (typeof cell === "object" && cell ? cell.code : cell)));
  }

  /** Reads until the area, told by its first cell and all of them, holds what is expected or the time is over. */
  async readUntil(
    reference: string,
    isThere: (first: unknown, cells: unknown[][]) => boolean,
    sheet?: string,
    milliseconds = 20_000,
  ): Promise<unknown[][]> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const cells = await this.read(reference, sheet);
      if (isThere(cells[0]?.[0], cells) || Date.now() > end) return cells;
      await this.page.waitForTimeout(50);
    }
  }

  async calculated(): Promise<void> {
    await this.page.evaluate(() => embedded.calculated());
  }

  /** Ends the test of this page: fails when anything went wrong inside it. */
  async close(): Promise<void> {
    await this.tabs.putBy(this.page);
    expect(this.faults).toEqual([]);
  }
}
