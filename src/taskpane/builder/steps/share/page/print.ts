import { nameWidths } from "../../../charts/frame";
import { lightInk } from "../../../charts/ink";
import type { Page, Part } from "./page";

const style = `
[data-printed] { display: none }
@page { size: A4 portrait; margin: 14mm }
@media print {
  html, body { height: auto !important; overflow: visible !important; background: white !important }
  body > *:not([data-printed]) { display: none !important }
  [data-printed] { display: block; color: #1f2933; background: white; font: 10pt "Segoe UI", Calibri, sans-serif; forced-color-adjust: none }
  [data-printed] h1 { font-size: 17pt; margin: 0; color: #1f4e79 }
  [data-printed] h2 { font-size: 11pt; margin: 4mm 0 1mm; color: #1f4e79; break-after: avoid }
  [data-printed] p { margin: 0 0 1mm } [data-printed] .about { color: #52606d; font-style: italic }
  [data-printed] .finding { font-size: 12.5pt; font-weight: 600; margin: 3mm 0 }
  [data-printed] table { border-collapse: collapse; width: 100%; font-size: 9pt; font-variant-numeric: tabular-nums }
  [data-printed] th, [data-printed] td { padding: .7mm 1.5mm; border-bottom: .2mm solid #c3cad2; text-align: right; font-weight: 400 }
  [data-printed] thead th { font-weight: 600; border-bottom: .3mm solid #1f4e79 }
  [data-printed] tr > :first-child { text-align: left; padding-left: 0 }
  [data-printed] figure { margin: 3mm 0 0; break-inside: avoid } [data-printed] img { width: 100%; display: block }
  [data-printed] ul { margin: 0; padding-left: 5mm }
}`;

/** Width of the picture in its own units, which the page then scales to the paper. */
const pictureWidth = 680;

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = "", children: readonly Node[] = []): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  /* The user's words are text here as everywhere. */
  made.textContent = text;
  made.append(...children);
  return made;
}

function classed<E extends HTMLElement>(made: E, name: string): E {
  made.className = name;
  return made;
}

async function partElements(part: Part): Promise<readonly Node[]> {
  if (part.kind === "lines") return [element("h2", part.heading), element("ul", "", part.lines.map((line) => element("li", line)))];
  if (part.kind === "table") {
    const row = (cells: readonly string[], name: "th" | "td") => element("tr", "", cells.map((cell, at) => element(at === 0 ? "th" : name, cell)));
    return [element("h2", part.heading), element("table", "", [element("thead", "", [row(part.head, "th")]), element("tbody", "", part.rows.map((cells) => row(cells, "td")))])];
  }
  const { picture, height } = part;
  const { drawnText } = await import("../../../charts/drawing");
  const image = element("img");
  image.alt = picture.alt;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawnText(picture.option(lightInk, nameWidths.paper), pictureWidth, height))}`;
  /* An image that is not decoded yet would be missing on the paper. */
  await image.decode().catch(() => undefined);
  return [element("figure", "", [element("h2", picture.title), classed(element("p", picture.subtitle), "about"), image])];
}

/** Prints a page alone, whatever else is on the screen. False where the host has no printing. */
export async function printPage(page: Page): Promise<boolean> {
  if (typeof window.print !== "function") return false;
  const parts = (await Promise.all(page.parts.map(partElements))).flat();
  const printed = element("div", "", [
    element("style", style), element("h1", page.title), classed(element("p", page.about), "about"), classed(element("p", page.finding), "finding"), ...parts,
  ]);
  printed.dataset["printed"] = "";
  printed.lang = document.documentElement.lang;
  document.body.append(printed);
  window.addEventListener("afterprint", () => printed.remove(), { once: true });
  try {
    window.print();
    return true;
  } catch {
    printed.remove();
    return false;
  }
}
