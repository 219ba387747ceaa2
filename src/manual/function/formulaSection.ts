import type { Entry } from "../../clv/index";
import { html, type Markup } from "../html";
import type { Language } from "../language";
import { type EntryWords } from "../localised";
import { mathematics } from "../shell/mathematics";
import { wordsIn } from "../shell/wordsIn";
import { fill, words } from "../words/words";

type Selection = Readonly<Record<string, string>>;

/** The case of an argument that chooses when it is left out. */
function preset(entry: Entry, name: string): string {
  const { argument } = entry.arguments.find((one) => one.name === name)!;
  if (argument.type === "choice") return argument.default ?? argument.values[0]!;
  if (argument.type === "flag") return argument.default ? "TRUE" : "FALSE";
  return argument.type === "number" && argument.default !== undefined ? "given" : "missing";
}

/** The one formula of all cases of the choice, once the numbers that may be missing are given; null where the cases differ. */
function commonFormula(entry: Entry, name: string, given: Selection, mays: readonly string[], language: Language): Markup | null {
  if (casesOf(entry, name, given) !== null) return null;
  const { formulaWith } = words[language].frame.function;
  return html`<h3>${mays.map((may) => fill(formulaWith, { argument: may })).join(", ")}</h3>${mathematics(entry.notation(given), language)}`;
}

/** The formulas of one argument's cases, the others as picked; null where they do not differ. */
function casesOf(entry: Entry, name: string, others: Selection): readonly { readonly value: string; readonly notation: string }[] | null {
  const cases = entry.closedForm!.cases(name).map((value) => ({ value, notation: entry.notation({ ...others, [name]: value }) }));
  return new Set(cases.map(({ notation }) => notation)).size > 1 ? cases : null;
}

function caseTable(entry: Entry, own: EntryWords, name: string, others: Selection, language: Language): Markup | null {
  const { frame } = words[language];
  const texts = frame.function;
  const cases = casesOf(entry, name, others);
  if (cases === null) return null;
  const { argument } = entry.arguments.find((one) => one.name === name)!;
  const label = (value: string): Markup => {
    if (argument.type === "choice") return html`<code translate="no">"${value}"</code>`;
    if (argument.type === "flag") return html`<code translate="no">${value}</code>`;
    return html`${fill(value === "given" ? texts.formulaWith : texts.formulaWithout, { argument: name })}`;
  };
  const meaning = (value: string): Markup | null => {
    const text = own.arguments[name]?.meanings[value];
    return text === undefined ? null : html`<p>${wordsIn(own.language, language, text)}</p>`;
  };
  const kept = Object.entries(others).filter(([other, value]) => value !== preset(entry, other));
  const caption = [
    fill(texts.formulaOf, { argument: name }),
    ...kept.map(([other, value]) => (value === "given" ? fill(texts.formulaWith, { argument: other }) : `${other} "${value}"`)),
  ].join(", ");
  return html`<table class="cases"><caption>${caption}</caption><thead class="hidden-words"><tr><th scope="col">${texts.formulaCase}</th><th scope="col">${texts.formula}</th></tr></thead><tbody>${cases.map(
    ({ value, notation }) => html`<tr><th scope="row">${label(value)}${value === preset(entry, name) && html` <small>${texts.preset}</small>`}${meaning(value)}</th><td>${mathematics(notation, language)}</td></tr>`,
  )}</tbody></table>`;
}

/** The formula in mathematical notation: of the usual case, then of every other that its arguments choose. */
export function formulaSection(entry: Entry, own: EntryWords, language: Language): Markup {
  const presets: Selection = Object.fromEntries((entry.closedForm?.chooses ?? []).map((name) => [name, preset(entry, name)]));
  const names = entry.closedForm?.chooses ?? [];
  /* The first choice is tabled with the numbers that may be missing left out, and with all of them: timing without and with an end. */
  const isChoice = (name: string): boolean => entry.arguments.find((one) => one.name === name)!.argument.type !== "number";
  const mays = names.filter((name) => !isChoice(name));
  const given: Selection = { ...presets, ...Object.fromEntries(mays.map((name) => [name, "given"])) };
  const [first, ...others] = names.filter(isChoice);
  const tables =
    first === undefined
      ? mays.map((name) => caseTable(entry, own, name, presets, language))
      : [
          caseTable(entry, own, first, presets, language),
          mays.length > 0 && (caseTable(entry, { ...own, arguments: {} }, first, given, language) ?? commonFormula(entry, first, given, mays, language)),
          ...others.map((name) => caseTable(entry, own, name, presets, language)),
        ];
  return html`${tables.every((table) => !table) && mathematics(entry.notation(presets), language)}${tables}`;
}
