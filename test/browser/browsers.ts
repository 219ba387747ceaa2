import type { AddressInfo } from "node:net";
import net from "node:net";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium, launchChromium } from "../../src/build/chromium";
import { type RunningServer, startServer } from "../../src/build/serve";

/** What all files of tests of one run share: a browser for each worker, and the built page and the pane, served. */
export class SharedBrowsers {
  private constructor(
    private readonly browsers: readonly Browser[],
    private readonly servers: readonly RunningServer[],
  ) {}

  /** Starts everything, and tells the workers where it is through the environment. */
  static async start(workers: number, pane: string, args: readonly string[]): Promise<SharedBrowsers> {
    process.env["CHROMIUM_FOR_TESTS"] = await findChromium();
    const ports = await freePorts(workers);
    const browsers = await Promise.all(ports.map((port) => launchChromium([`--remote-debugging-port=${port}`, ...args])));
    const servers = await Promise.all([builtPage, pane].map((folder) => startServer({ folder, port: 0 })));
    process.env["BROWSERS_FOR_TESTS"] = ports.join();
    [process.env["PAGE_FOR_TESTS"], process.env["PANE_FOR_TESTS"]] = servers.map(({ address }) => address);
    return new SharedBrowsers(browsers, servers);
  }

  get version(): string {
    return this.browsers[0]!.version();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.browsers, ...this.servers].map((each) => each.close()));
  }
}

/**
 * The browser of this worker, which goes on when a file of tests has closed it: what the last file has opened there opens
 * again in a third of the time. Outside a run of tests, a browser of its own.
 */
export async function browserForTests(): Promise<Browser> {
  const ports = process.env["BROWSERS_FOR_TESTS"]?.split(",");
  if (ports === undefined) return launchChromium();
  return chromium.connectOverCDP(`http://127.0.0.1:${ports[(Number(process.env["JEST_WORKER_ID"]) - 1) % ports.length]}`);
}

/** The built page as the run serves it; outside a run, or where a folder is named, served for this one user of it. */
export async function serveForTests(folder?: string): Promise<RunningServer> {
  const address = process.env["PAGE_FOR_TESTS"];
  if (address === undefined || folder !== undefined) return startServer({ folder: folder ?? builtPage, port: 0 });
  return { address, close: () => Promise.resolve() };
}

export const builtPage = path.join(__dirname, "..", "..", "dist");

/** All are held at once, so that they differ, and let go for the browsers to take. */
async function freePorts(count: number): Promise<number[]> {
  const listeners = await Promise.all(
    Array.from({ length: count }, () => new Promise<net.Server>((resolve) => { const server = net.createServer().listen(0, "127.0.0.1", () => resolve(server)); })),
  );
  const ports = listeners.map((each) => (each.address() as AddressInfo).port);
  await Promise.all(listeners.map((each) => new Promise((resolve) => each.close(resolve))));
  return ports;
}
