import { type Language, languages, nearestLanguage } from "./language";

/**
 * The language that a page opens with: what its address asks for with "?language=es", else the host's display language,
 * else the browser's. A host or a browser in a language that there is none of gets English.
 */
export function startingLanguage(query: string, host: string | undefined, browser: string | undefined): Language {
  const asked = new URLSearchParams(query).get("language")?.toLowerCase().split("-")[0];
  return languages.find((language) => language === asked) ?? nearestLanguage(host ?? browser ?? "en");
}
