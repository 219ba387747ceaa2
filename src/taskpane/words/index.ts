export { useLanguage, usePageLanguage, useWords } from "./useWords";
export type { Words } from "./words";
export { wordsFor } from "./wordsFor";
