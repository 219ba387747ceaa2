import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type RunningServer, startServer } from "../../src/build/serve";

const folder = mkdtempSync(path.join(tmpdir(), "cxlv-"));
const running: RunningServer[] = [];
const start = async (options: Partial<Parameters<typeof startServer>[0]> = {}) => {
  const server = await startServer({ folder, port: 0, ...options });
  running.push(server);
  return server;
};

beforeAll(() => {
  mkdirSync(path.join(folder, "assets"));
  for (const [name, content] of [["index.html", "<!doctype html>"], ["taskpane.html", "<!doctype html>"], ["functions.js", "1"], ["functions.json", "{}"]]) {
    writeFileSync(path.join(folder, name ?? ""), content ?? "");
  }
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

test("pages come with their kind and a strict policy, and are asked for anew each time", async () => {
  const { address } = await start();
  const { status, headers } = await fetch(`${address}/`);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toMatch(/text\/html/);
  expect(headers.get("cache-control")).toBe("no-cache");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/unsafe-eval|https:/);
});

test("only the task pane may load Microsoft's script and be framed by Excel", async () => {
  const { address } = await start();
  const policy = (await fetch(`${address}/taskpane.html?namespace=CLVX`)).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain("frame-ancestors");
});

test("Excel may read the functions from another address, the pages it may not", async () => {
  const { address } = await start();
  const origin = async (name: string) => (await fetch(`${address}/${name}`)).headers.get("access-control-allow-origin");
  expect([await origin("functions.json"), await origin("functions.js"), await origin("index.html")]).toEqual(["*", "*", null]);
});

test("a file that is not there, and one outside the folder, answer 404", async () => {
  const { address } = await start();
  expect((await fetch(`${address}/missing.js`)).status).toBe(404);
  expect((await fetch(`${address}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});

test("the next free port is taken where one is taken, except where it must be that one", async () => {
  const first = await start();
  const port = Number(new URL(first.address).port);
  const second = await start({ port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await expect(start({ port, fixedPort: true })).rejects.toThrow(`Port ${port} is taken.`);
});
