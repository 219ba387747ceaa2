import type { Language } from "./language";

let current: Language = "en";
const listeners = new Set<() => void>();

/** The language that the page shows now. */
export const currentLanguage = (): Language => current;

/** Changes the language of the page; whoever listens draws its words again. */
export function setLanguage(language: Language): void {
  if (language === current) return;
  current = language;
  for (const listener of listeners) listener();
}

/** Calls after every change of the language, until the answer is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
