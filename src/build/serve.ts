import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import sirv from "sirv";

export interface ServerOptions {
  /** The folder that is served. */
  readonly folder: string;
  /** The port to ask for first; 0 takes any free one. */
  readonly port: number;
  /** True where another port will not do, because the manifest names this one. */
  readonly fixedPort?: boolean;
  /** Key and certificate for https, which Excel asks for. */
  readonly certificate?: { readonly key: Buffer; readonly cert: Buffer };
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const portsToTry = 20;

const headers = (response: http.ServerResponse, pathname: string): void => {
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Content-Security-Policy", policyFor(pathname));
  // Excel on the web reads the manifest and the list of functions from another origin.
  if (/\.(?:json|xml)$|^\/functions\.js$/.test(pathname)) response.setHeader("Access-Control-Allow-Origin", "*");
};

/** The task pane runs inside Excel, which frames it and brings its own script; the spreadsheet page needs neither. */
function policyFor(pathname: string): string {
  const isTaskPane = pathname.startsWith("/taskpane");
  const microsoft = isTaskPane ? " https://appsforoffice.microsoft.com" : "";
  return [
    "default-src 'self'",
    `script-src 'self'${microsoft}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${microsoft}`,
    "object-src 'none'",
    "base-uri 'self'",
    ...(isTaskPane ? [] : ["frame-ancestors 'self'"]),
  ].join("; ");
}

/** Serves a built folder on localhost; takes the next free port when the one asked for is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const files = sirv(options.folder, { dev: true, etag: true, setHeaders: headers });
  const answer: http.RequestListener = (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is no such file here.");
    });
  const server = options.certificate ? https.createServer(options.certificate, answer) : http.createServer(answer);
  await listen(server, options.port, options.fixedPort || options.port === 0 ? 1 : portsToTry);
  const { port } = server.address() as AddressInfo;
  return {
    address: `${options.certificate ? "https" : "http"}://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: http.Server | https.Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (problem: NodeJS.ErrnoException) => {
      server.off("listening", resolve);
      if (problem.code !== "EADDRINUSE") reject(problem);
      else if (tries <= 1) reject(new Error(`Port ${port} is taken. Close the program that uses it and start again.`));
      else listen(server, port + 1, tries - 1).then(resolve, reject);
    };
    server.once("error", failed);
    server.once("listening", resolve);
    server.listen(port, "localhost");
  });
}

async function certificate(): Promise<ServerOptions["certificate"]> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { key, cert } = await getHttpsServerOptions();
  return { key: Buffer.from(key), cert: Buffer.from(cert) };
}

async function openBrowser(address: string): Promise<void> {
  if (process.env["BROWSER"] === "none") return;
  try {
    const { default: open } = await import("open");
    const browser = await open(address);
    browser.on("error", () => undefined);
  } catch {
    // The address has been printed, so it can be opened by hand.
  }
}

async function run(options: readonly string[]): Promise<void> {
  const forExcel = options.includes("--https");
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "dist");
  const wanted = 3000;
  const server = await startServer({
    folder,
    port: wanted,
    fixedPort: forExcel,
    ...(forExcel ? { certificate: await certificate() } : {}),
  });
  const taken = server.address.endsWith(`:${wanted}`) ? "" : ` (port ${wanted} is taken)`;
  console.log(`The spreadsheet is at ${server.address}/${taken}\nNothing you open there leaves this computer. Stop with Ctrl+C.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  if (options.includes("--open")) await openBrowser(`${server.address}/`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  run(process.argv.slice(2)).catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
}
