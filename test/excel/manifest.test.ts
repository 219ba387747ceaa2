import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { version } from "../../package.json";
import { manifests, writeManifests } from "../../src/build/manifests";
import { checkManifest, checkTogether } from "../../src/excel/manifest/check";
import { pngSize, type FileReader } from "../../src/excel/manifest/check/icons";
import { developmentHost, hostAddress } from "../../src/excel/manifest/host";
import { manifest } from "../../src/excel/manifest/manifest";
import type { Variant } from "../../src/excel/manifest/variants";
import { faults } from "./manifestFaults";

const root = resolve(__dirname, "../..");
const read: FileReader = (name) => (existsSync(join(root, name)) ? readFileSync(join(root, name)) : null);
const good = manifests(developmentHost);

const check = (xml: string, variant: Variant = "bare", asked: { host?: string; version?: string } = {}) =>
  checkManifest(xml, { host: developmentHost, version, read, ...asked, variant });

/** Replaces one text in the good manifest, and fails when it is not there, so that no broken variant is a good one. */
function broken(from: string | RegExp, to: string, text: string = good["manifest.xml"]): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The manifest does not hold ${from}.`);
  return changed;
}

test("both manifests are good, and two add-ins", () => {
  expect(check(good["manifest.xml"])).toEqual([]);
  expect(check(good["manifest.namespaced.xml"], "namespaced")).toEqual([]);
  expect(checkTogether(good["manifest.xml"], good["manifest.namespaced.xml"])).toEqual([]);
});

test("manifest.xml in the repository is what the generator writes (npx tsx src/build/manifests.ts --root)", () => {
  expect(readFileSync(join(root, "manifest.xml"), "utf8")).toBe(good["manifest.xml"]);
});

test.each(faults)("a manifest with %s is refused", (_fault, from, to, sentence) => {
  expect(check(broken(from, to))).toContainEqual(expect.stringContaining(sentence));
});

test("a version that is behind package.json is refused", () => {
  expect(check(good["manifest.xml"], "bare", { version: "9.8.7" })).toEqual([
    `<Version> is ${version}.0, but package.json says 9.8.7: write the manifest again.`,
  ]);
});

test("a namespace in the bare manifest, none or a bad one in the other, and one id for both are refused", () => {
  const { "manifest.xml": bare, "manifest.namespaced.xml": namespaced } = good;
  expect(check(namespaced)).toContain(
    "A manifest with bare names should have no <Namespace>: with one, =CLV(…) would be #NAME?.",
  );
  expect(check(bare, "namespaced")).toContain("The namespaced manifest needs a <Namespace>.");
  expect(check(broken('DefaultValue="CLVX"', 'DefaultValue="2 CLV"', namespaced), "namespaced")).toContain(
    'The namespace should be a letter and then up to 31 letters, digits, "." or "_", not "2 CLV".',
  );
  const same = broken(/<Id>.*<\/Id>/, "<Id>94395E0B-16ae-4f75-82cc-234f5a589720</Id>", namespaced);
  expect(checkTogether(bare, same)).toEqual([
    "Both manifests have the <Id> 94395e0b-16ae-4f75-82cc-234f5a589720: " +
      "each needs its own, or one replaces the other in Excel.",
  ]);
});

test("the namespaced variant's page carries the prefix everywhere", () => {
  const namespaced = good["manifest.namespaced.xml"];
  const page = "taskpane.html?namespace=CLVX";
  expect(namespaced.match(/taskpane\.html[^"]*/g)).toEqual([page, page]);
  expect(check(namespaced.replaceAll("?namespace=CLVX", ""), "namespaced")).toContain(
    "<Page> should come from https://localhost:3000/taskpane.html?namespace=CLVX, not https://localhost:3000/taskpane.html.",
  );
  expect(namespaced).toContain("=CLVX.CLV(250, 80%, 10%)");
});

test.each([
  ["https://apps.example.com/cxlv", "https://apps.example.com/cxlv"],
  [" https://apps.example.com/cxlv/ ", "https://apps.example.com/cxlv"],
  ["https://Apps.Example.com", "https://apps.example.com"],
  ["https://apps.example.com/a&b", "https://apps.example.com/a&b"],
])("a company's host %j makes two good manifests", (asked, host) => {
  expect(hostAddress(asked)).toBe(host);
  for (const variant of ["bare", "namespaced"] as const) {
    const xml = manifest({ host: asked, version, variant });
    expect(check(xml, variant, { host })).toEqual([]);
    expect(xml).not.toContain("localhost");
  }
});

const example = "such as https://apps.example.com/cxlv";
test.each([
  ["", `The host should be a full https address ${example}, not "".`],
  ["apps.example.com", `The host should be a full https address ${example}, not "apps.example.com".`],
  ["http://a.example.com", `The host should be an https address ${example}, not "http://a.example.com": Excel loads`],
  ["https://me:secret@example.com", "The host should not hold a user name or a password: all who install the add-in"],
  ["https://example.com/?a=1", `The host should end with its folder ${example}, without "?" or "#", not "https://`],
  ["https://example.com/taskpane.html", "The host should be the folder that holds taskpane.html, not a file: leave"],
])("the host %j is refused, and nothing is written", (host, sentence) => {
  const parent = mkdtempSync(join(tmpdir(), "cxlv-"));
  const folder = join(parent, "dist");
  expect(() => writeManifests(folder, host)).toThrow(sentence);
  expect(existsSync(folder)).toBe(false);
  rmSync(parent, { recursive: true });
});

test("the build writes both manifests for the host of ADDIN_HOST", () => {
  const folder = mkdtempSync(join(tmpdir(), "cxlv-"));
  const before = process.env["ADDIN_HOST"];
  process.env["ADDIN_HOST"] = "https://apps.example.com/cxlv";
  try {
    const [bare, namespaced] = writeManifests(folder);
    const page = "https://apps.example.com/cxlv/taskpane.html";
    expect(readFileSync(bare ?? "", "utf8")).toContain(`DefaultValue="${page}"`);
    expect(readFileSync(namespaced ?? "", "utf8")).toContain(`DefaultValue="${page}?namespace=CLVX"`);
  } finally {
    if (before === undefined) delete process.env["ADDIN_HOST"];
    else process.env["ADDIN_HOST"] = before;
    rmSync(folder, { recursive: true });
  }
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("the icon of %i pixels is that large", (size) => {
  expect(pngSize(read(`assets/icon-${size}.png`) ?? new Uint8Array())).toEqual({ width: size, height: size });
});
