import { existsSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { catalogue } from "../../src/clv/index";
import { metadata } from "../../src/excel/metadata";
import { manualHome, manualPage } from "../../src/manual/address";
import { html } from "../../src/manual/html";
import { languages } from "../../src/manual/language";
import { allOf, files, pages } from "./pages";

const root = join(__dirname, "..", "..");
/** Written beside the pages by the build: the style, and the script made of the client's sources. */
const built = new Set(["manual.css", "manual.js"]);

test("every function has its page in every language, and so has the first page", () => {
  for (const language of languages) {
    expect(files.has(manualHome(language).replace(/^help\//, ""))).toBe(true);
    for (const { id } of catalogue) expect([id, files.has(manualPage(id, language).replace(/^help\//, ""))]).toEqual([id, true]);
  }
});

test("Excel's help link of every function leads to its page on the build's host; the committed list has none", () => {
  for (const { id, helpUrl } of metadata(catalogue, "https://apps.example.com/cxlv").functions) {
    expect(helpUrl).toBe(`https://apps.example.com/cxlv/${manualPage(id)}`);
  }
  expect(JSON.stringify(metadata(catalogue))).not.toContain("helpUrl");
});

test.each(pages)("%s is well-formed, says its language, and has one heading and no place twice", (name, text) => {
  const markup = text.replace(/^<!doctype html>/, "");
  expect(XMLValidator.validate(markup)).toBe(true);
  expect(/<html lang="(..)">/.exec(markup)?.[1]).toBe(/^(..)\//.exec(name)?.[1] ?? "en");
  expect(markup.match(/<h1>/g)).toHaveLength(1);
  const places = allOf(markup, / id="([^"]*)"/g);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  const levels = allOf(markup, /<h([1-6])/g).map(Number).slice(markup.split('class="sidebar"')[1]!.split("</nav>")[0]!.match(/<h2/g)!.length);
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test.each(pages)("%s holds nothing that was left unfilled", (_name, text) => {
  const words = text.replace(/<[^>]*>/g, " ");
  expect(words).not.toMatch(/undefined|\bNaN\b|\bInfinity\b|\[object|\bnull\b/);
  expect(words).not.toMatch(/\{[a-z0-9]+\}/i);
  expect(words).not.toContain("`");
});

test("no link leads nowhere", () => {
  const places = new Map(pages.map(([name, text]) => [name, new Set(allOf(text, / id="([^"]*)"/g))]));
  const dead: string[] = [];
  for (const [name, text] of pages) {
    for (const address of allOf(text, / (?:href|src)="([^"]*)"/g)) {
      const [path = "", place] = address.split("#");
      const { pathname } = new URL(path, `http://x/help/${name}`);
      const target = pathname.replace(/^\/help\//, "").slice(pathname.startsWith("/help/") ? 0 : 1);
      const inside = pathname.startsWith("/help/");
      const isThere = inside ? files.has(path === "" ? name : target) || built.has(target) : pathname === "/index.html" || existsSync(join(root, target));
      const asked = pathname === "/index.html" ? new URLSearchParams(place).get("try") : null;
      const isPlace = asked !== null ? catalogue.some(({ id }) => id === asked) : place === undefined || places.get(path === "" ? name : target)?.has(place);
      if (/^\w+:/.test(address) || !isThere || !isPlace) dead.push(`${name}: ${address}`);
    }
  }
  expect(dead).toEqual([]);
});

test("every page is reached from the first one of its language", () => {
  for (const language of languages) {
    const first = manualHome(language).replace(/^help\//, "");
    const folder = first.replace(/index\.html$/, "");
    const linked = new Set(allOf(files.get(first)!, / href="([^"#]*)/g).map((file) => folder + file));
    const own = pages.filter(([name]) => name.replace(/[^/]*$/, "") === folder).map(([name]) => name);
    expect(own.length).toBeGreaterThan(catalogue.length);
    expect(own.filter((name) => name !== first && !linked.has(name))).toEqual([]);
  }
});

test("pages ask for nothing outside and run nothing of their own", () => {
  for (const [, text] of pages) {
    expect(text).toContain("default-src 'self'; script-src 'self'; style-src 'self'");
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle="|\son\w+="/);
  }
});

test("texts are escaped when they are put into a page", () => {
  expect(html`<p title="${'a"b'}">${'<b>&"x"'}</p>`.text).toBe('<p title="a&quot;b">&lt;b&gt;&amp;&quot;x&quot;</p>');
});

test("the whole manual stays within a few megabytes", () => {
  const size = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(size).toBeLessThan(6_000_000);
});
