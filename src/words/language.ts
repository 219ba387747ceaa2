/** The languages that the add-in speaks; the first one is that of the catalogue itself. */
export const languages = ["en", "es", "pt"] as const;
export type Language = (typeof languages)[number];

/** The locale whose numbers a page of the manual shows, and the language's name for itself. */
export const languageNames: Readonly<Record<Language, { readonly locale: string; readonly name: string }>> = {
  en: { locale: "en-US", name: "English" },
  es: { locale: "es-ES", name: "Español" },
  pt: { locale: "pt-BR", name: "Português" },
};

/** The language nearest to a tag such as "pt-PT"; English for all others. */
export const nearestLanguage = (tag: string): Language =>
  languages.find((language) => tag.toLowerCase().split("-")[0] === language) ?? "en";
