import { languageFolder } from "../address";
import { html, type Markup } from "../html";
import { type Language, languageNames, languages } from "../language";
import { words } from "../words/words";
import { sidebar } from "./sidebar";

export interface Link {
  readonly file: string;
  readonly text: string;
}

/** What one page says; the shell around it is the same for all. */
export interface PageContent {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The page above this one in the breadcrumb, besides the manual's first. */
  readonly above: Link | null;
  readonly body: Markup;
}

/** The pages before and after one, in the order of the contents. */
export interface Neighbours {
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Nothing but the manual's own files; a page opened from a folder counts as its own source too. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** From a page of one language to the same page of another. */
const inLanguage = (file: string, from: Language, to: Language): string =>
  `${languageFolder(from) === "" ? "" : "../"}${languageFolder(to)}${file}`;

function languageSwitch(file: string, language: Language): Markup {
  const link = (other: Language): Markup => {
    const { name } = languageNames[other];
    const current = other === language;
    return html`<li><a href="${inLanguage(file, language, other)}" lang="${other}" hreflang="${other}"${
      current && html` aria-current="true"`
    }>${name}</a></li>`;
  };
  return html`<nav class="languages" aria-label="${words[language].frame.language}"><ul>${languages.map(link)}</ul></nav>`;
}

function searchBox(language: Language): Markup {
  const { search } = words[language].frame;
  return html`<form class="search" role="search" hidden="" data-none="${search.none}" data-found="${search.found}">
<label class="hidden-words" for="query">${search.label}</label>
<input id="query" type="search" role="combobox" autocomplete="off" spellcheck="false" aria-expanded="false" aria-controls="hits" aria-autocomplete="list" aria-describedby="query-key" placeholder="${search.placeholder}"/>
<kbd aria-hidden="true">/</kbd><span id="query-key" class="hidden-words">${search.key}</span>
<ul id="hits" role="listbox" aria-label="${search.label}" hidden=""></ul>
<p class="hidden-words" role="status" id="hits-status"></p>
</form>`;
}

function breadcrumb({ file, title, above }: PageContent, language: Language): Markup | null {
  const { frame } = words[language];
  if (file === "index.html") return null;
  return html`<nav class="breadcrumb" aria-label="${frame.breadcrumb}"><ol>
<li><a href="index.html">${frame.manual}</a></li>${above && html`
<li><a href="${above.file}">${above.text}</a></li>`}
<li aria-current="page">${title}</li></ol></nav>`;
}

function neighbourLinks({ previous, next }: Neighbours, language: Language): Markup | null {
  const { frame } = words[language];
  if (!previous && !next) return null;
  const link = (where: "previous" | "next", to: Link | null): Markup | null =>
    to && html`<a class="${where}" rel="${where === "next" ? "next" : "prev"}" href="${to.file}"><span>${frame[where]}</span> ${to.text}</a>`;
  return html`<nav class="neighbours" aria-label="${frame.pages}">${link("previous", previous)}${link("next", next)}</nav>`;
}

/** A whole page as text. */
export function page(content: PageContent, neighbours: Neighbours, language: Language): string {
  const { frame } = words[language];
  const root = languageFolder(language) === "" ? "" : "../";
  const title = content.file === "index.html" ? `${frame.product}: ${frame.manual}` : `${content.title} | ${frame.product}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="color-scheme" content="light dark"/>
<meta name="description" content="${content.description}"/>
<title>${title}</title>
<link rel="icon" href="${root}../assets/icon-32.png"/>
<link rel="stylesheet" href="${root}manual.css"/>${languages.map((other) => html`
<link rel="alternate" hreflang="${other}" href="${inLanguage(content.file, language, other)}"/>`)}
<script defer="" src="search-index.js"></script>
<script defer="" src="${root}manual.js"></script>
</head>
<body>
<a class="skip" href="#content">${frame.skip}</a>
<header class="top">
<a class="brand" href="index.html"><img src="${root}../assets/icon.svg" alt="" width="24" height="24"/> <span>${frame.product}</span> <b>${frame.manual}</b></a>
${searchBox(language)}
${languageSwitch(content.file, language)}
</header>
<div class="frame">
${sidebar(content.file, language)}
<main id="content" tabindex="-1">
${breadcrumb(content, language)}
${content.body}
${neighbourLinks(neighbours, language)}
</main>
</div>
<footer><p>${frame.tagline} <a href="${root}../index.html">${frame.spreadsheet}</a></p></footer>
</body>
</html>
`.text;
}
