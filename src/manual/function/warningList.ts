import type { Entry, Warning } from "../../clv/index";
import { warningSentence } from "../../words/warnings";
import { html, type Markup } from "../html";
import type { Language } from "../language";

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "<>": "≠", "*": "×", "/": "÷" };

/** A comparison of the formula language as a reader writes it. */
const readable = (test: string): string => test.replace(/>=|<=|<>|\*|\//g, (sign) => signs[sign]!);

function conditionOf({ when, picked = {} }: Warning): string {
  const cases = Object.entries(picked).map(([name, value]) => (value === "missing" ? `[${name}]` : `${name} = "${value}"`));
  return [...when.map(readable), ...cases].join("; ");
}

/** The rules of a function: the argument, when a warning stands beside it, and its sentence without the figures. */
export const warningList = ({ warnings }: Entry, language: Language): Markup =>
  html`<dl class="refusals">${warnings.map(
    (warning) => html`<div><dt><code translate="no">${warning.argument}</code></dt><dd>${warningSentence(warning.key, language, () => "…")} <small><code translate="no">${conditionOf(warning)}</code>${
      warning.source !== undefined && html` <cite lang="en">${warning.source}</cite>`
    }</small></dd></div>`,
  )}</dl>`;
