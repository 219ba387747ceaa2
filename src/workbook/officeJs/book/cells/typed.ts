import type { Held } from "../../../book";
import type { Content } from "../../../../lever-model/plan/plan";

/**
 * A text as Excel is given it. The apostrophe says that it is one: without it Excel would take "2024" for a number, "3/4"
 * or "May" for a day and "true" for a truth value, each in the language of its user. The cell does not show it. The number
 * format for texts is no choice: a formula typed into such a cell later would stay a text.
 */
export const typedText = (text: string): string => (text === "" ? "" : `'${text}`);

/** What is written into a cell so that it holds this content. */
export function typed(content: Content | null): Held {
  if (content === null) return "";
  if (content.kind === "formula") return content.formula;
  return content.kind === "text" ? typedText(content.text) : content.value;
}

/** The same for what a cell once held, as Excel gave it. */
export function typedAgain(formula: unknown): unknown {
  return typeof formula === "string" && !formula.startsWith("=") && !formula.startsWith("'") ? typedText(formula) : formula;
}
