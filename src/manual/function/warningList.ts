import type { Entry, Warning } from "../../clv/index";
import { warningSentence } from "../../words/warnings";
import { html, type Markup, type Part } from "../html";
import type { Language } from "../language";

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "<>": "≠", "*": "×", "/": "÷", "-": "−" };

/** A text of the formula language as a reader writes it. */
const readable = (formula: string): string => formula.replace(/>=|<=|<>|\*|\/|-/g, (sign) => signs[sign]!);

const code = (text: string): Markup => html`<code translate="no">${text}</code>`;

function conditionOf({ when, picked = {} }: Warning): string {
  const cases = Object.entries(picked).map(([name, value]) => (value === "missing" ? `[${name}]` : `${name} = "${value}"`));
  return [...when.map(readable), ...cases].join("; ");
}

/* No sentence holds this sign. */
const mark = "\u0000";

/** The sentence with the formula of each figure in its place: "retention kept … that is retention ^ 12 a year". */
function sentenceOf({ key, figures = {} }: Warning, language: Language): readonly Part[] {
  const sentence = warningSentence(key, language, (name) => `${mark}${figures[name]?.formula ?? name}${mark}`);
  return sentence.split(mark).map((part, place) => (place % 2 === 1 ? code(readable(part)) : part));
}

/** The rules of a function: the argument, what the warning beside it says, when, and where the mistake was seen. */
export const warningList = ({ warnings }: Entry, language: Language): Markup =>
  html`<dl class="refusals">${warnings.map(
    (warning) => html`<div><dt>${code(warning.argument)}</dt><dd>${sentenceOf(warning, language)}<br/><small>${code(conditionOf(warning))}${
      warning.source !== undefined && html` <cite lang="en">${warning.source}</cite>`
    }</small></dd></div>`,
  )}</dl>`;
