import { useLanguage } from "../../words/index";
import type { Language } from "../../../words/language";

/** The sentence of a problem in the language of the pane. */
export const problemText = (_language: Language, message: string): string => message;

export function useProblemText(): (message: string) => string {
  const language = useLanguage();
  return (message) => problemText(language, message);
}
