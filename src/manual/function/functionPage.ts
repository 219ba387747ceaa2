import type { Entry } from "../../clv/index";
import { byFamily } from "../../taskpane/find/families";
import { pageFile } from "../address";
import { html, type Markup, type Part } from "../html";
import { named } from "../inline";
import { said } from "../kinds";
import type { Language } from "../language";
import { type EntryWords, localised } from "../localised";
import { codeLine } from "../shell/codeLine";
import type { PageContent } from "../shell/page";
import { wordsIn } from "../shell/wordsIn";
import { tasks } from "../tasks";
import { nativeWithCells } from "../worked";
import { fill, words } from "../words/words";
import { argumentTable, letter } from "./argumentTable";
import { exampleSection } from "./exampleSection";
import { formulaSection } from "./formulaSection";
import { refusalsOf } from "./refusals";
import { warningList } from "./warningList";

const section = (id: string, title: string, ...content: readonly Part[]): Markup =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>
`;

/** CLV(margin, retention, [discount], …). */
const syntaxOf = ({ id, arguments: given }: Entry): string =>
  `${id}(${given.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

function resultsSection(entry: Entry, own: EntryWords, language: Language): Markup | null {
  const texts = words[language].frame.function;
  if (entry.results.length === 0 && own.layout === null) return null;
  return section(
    "results",
    texts.results,
    own.layout !== null && html`<p>${wordsIn(own.language, language, own.layout)}</p>`,
    entry.results.length > 0 && html`<dl class="choices">${entry.results.map(
      ({ name }) => html`<div><dt>${name.includes("_") ? letter(name) : name}</dt><dd>${wordsIn(own.language, language, own.results[name] ?? "")}</dd></div>`,
    )}</dl>`,
  );
}

/** A refusal in the language of the page, with the English words that the cell itself shows. */
function refusal(message: string, language: Language): Markup {
  const own = said(message, language);
  return html`${wordsIn(own.language, language, own.text)}${own.language !== "en" && html` <small lang="en">${message}</small>`}`;
}

function errorsSection(entry: Entry, language: Language): Markup {
  const texts = words[language].frame.function;
  const refusals = refusalsOf(entry);
  return section(
    "errors",
    texts.errors,
    refusals.length > 0 && html`<p>${texts.errorsLead}</p><dl class="refusals">${refusals.map(
      ({ code, message }) => html`<div><dt><code class="error" translate="no">${code}</code></dt><dd>${refusal(message, language)}</dd></div>`,
    )}</dl>`,
    html`<p><a href="errors.html">${texts.errorsMore}</a></p>`,
  );
}

function warningsSection(entry: Entry, language: Language): Markup | null {
  const texts = words[language].frame.function;
  if (entry.warnings.length === 0) return null;
  return section("warnings", texts.warnings, html`<p>${texts.warningsLead}</p>`, warningList(entry, language));
}

function nativeSection(entry: Entry, language: Language): Markup {
  const texts = words[language].frame.function;
  const native = nativeWithCells(entry);
  return section(
    "native",
    texts.native,
    native.ok
      ? html`<p>${texts.nativeLead}</p>${codeLine(native.value, "native", language)}`
      : html`<p>${fill(texts.noNative, { reason: said(native.failure.message, language).text.replace(/\.$/, "") })}</p>`,
    html`<p><a href="portable.html">${texts.nativeMore}</a></p>`,
  );
}

/** Functions that answer the same question, and the questions. */
function relatedSection(entry: Entry, language: Language): Markup | null {
  const { frame, tasks: texts } = words[language];
  const asked = tasks.filter(({ functions }) => functions.includes(entry.id));
  const related = new Set(asked.flatMap(({ functions }) => functions).filter((id) => id !== entry.id));
  if (asked.length === 0) return null;
  return section(
    "related",
    frame.function.related,
    html`<ul>${asked.map(({ key }) => html`<li><a href="index.html#task-${key}">${texts.tasks[key]}</a></li>`)}</ul>`,
    related.size > 0 && html`<p class="chips">${[...related].map((id) => html`${named(id)} `)}</p>`,
  );
}

const list = (items: readonly string[], of: Language, language: Language): Markup =>
  html`<ul>${items.map((item) => html`<li>${wordsIn(of, language, item)}</li>`)}</ul>`;

export function functionPage(entry: Entry, language: Language): PageContent {
  const { frame } = words[language];
  const texts = frame.function;
  const own = localised(entry, language);
  const family = byFamily([entry])[0]!.family;
  const body = html`<h1><code translate="no">${entry.id}</code> ${wordsIn(own.language, language, own.title)}</h1>
<p class="lead">${wordsIn(own.language, language, own.about)}</p>
<p class="syntax"><span class="hidden-words">${texts.syntax}: </span><code translate="no">=${syntaxOf(entry)}</code></p>
${section("example", texts.example, exampleSection(entry, language))}
${section("arguments", texts.arguments, argumentTable(entry, own, language))}
${section("formula", texts.formula, formulaSection(entry, own, language))}
${resultsSection(entry, own, language)}
${section("assumptions", texts.assumptions, list(own.assumptions, own.language, language))}
${errorsSection(entry, language)}
${warningsSection(entry, language)}
${nativeSection(entry, language)}
${section("sources", texts.sources, list(entry.sources, "en", language))}
${relatedSection(entry, language)}`;
  return {
    file: pageFile(entry.id),
    title: entry.id,
    description: `${own.title}. ${own.about}`,
    above: { file: `index.html#family-${family}`, text: frame.families[family] },
    body,
  };
}
