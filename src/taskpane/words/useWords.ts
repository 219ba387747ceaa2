import { useEffect, useSyncExternalStore } from "react";
import { currentLanguage, onLanguage } from "../../words/current";
import type { Language } from "../../words/language";
import type { Words } from "./words";
import { wordsFor } from "./wordsFor";

/** The language of the page, and again whenever it is changed. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);

/** The pane's words in the language of the page. */
export const useWords = (): Words => wordsFor(useLanguage());

/** Tells the browser and screen readers which language the page is in. */
export function usePageLanguage(): void {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
