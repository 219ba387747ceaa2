/* The manual speaks the languages of the add-in; the first one stands at the root of its folder. */
export { type Language, languageNames, languages, nearestLanguage } from "../words/language";
