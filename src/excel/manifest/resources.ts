import { type Language, nearestLanguage } from "../../words/language";
import { locales, type Words } from "./words";

/** The ribbon icons, in pixels. Excel requires 16, 32 and 80; the others keep the drawing sharp at every zoom. */
export const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Excel takes an override for its very locale only, so each one that it offers of a language is named. */
const localesOf: Readonly<Record<Exclude<Language, "en">, readonly string[]>> = { es: ["es-ES", "es-MX"], pt: ["pt-BR", "pt-PT"] };

/** An element with a text in the default locale and its overrides. `element` is all that stands before DefaultValue. */
export function localised(element: string, override: string, words: Words): readonly string[] {
  const [standard, ...others] = locales;
  return [
    `<${element} DefaultValue="${escapeXml(words[standard])}">`,
    ...others.flatMap((locale) =>
      localesOf[nearestLanguage(locale) as keyof typeof localesOf].map((tag) => `  <${override} Locale="${tag}" Value="${escapeXml(words[locale])}"/>`),
    ),
    `</${element.split(" ")[0]}>`,
  ];
}

/** An address of its own for every language. */
export type Addresses = Readonly<Record<Language, string>>;

function addressLines(element: string, id: string, address: string | Addresses): readonly string[] {
  if (typeof address === "string") return [`<${element} id="${id}" DefaultValue="${escapeXml(address)}"/>`];
  return [
    `<${element} id="${id}" DefaultValue="${escapeXml(address.en)}">`,
    ...Object.entries(localesOf).flatMap(([language, tags]) =>
      tags.map((tag) => `  <bt:Override Locale="${tag}" Value="${escapeXml(address[language as Language])}"/>`),
    ),
    `</${element}>`,
  ];
}

/** One room of the resources: `<bt:Urls>` with its `<bt:Url>` and so on; a plain address is the same in every locale. */
export function addresses(room: "bt:Images" | "bt:Urls", entries: Readonly<Record<string, string | Addresses>>): readonly string[] {
  const lines = Object.entries(entries).flatMap(([id, address]) => addressLines(room.slice(0, -1), id, address));
  return [`<${room}>`, ...lines.map((line) => `  ${line}`), `</${room}>`];
}

/** The short strings (labels and titles) or the long ones (descriptions); a plain text is the same in every locale. */
export function strings(
  room: "bt:ShortStrings" | "bt:LongStrings",
  entries: Readonly<Record<string, Words | string>>,
): readonly string[] {
  const lines = Object.entries(entries).flatMap(([id, text]) =>
    typeof text === "string"
      ? [`<bt:String id="${id}" DefaultValue="${escapeXml(text)}"/>`]
      : localised(`bt:String id="${id}"`, "bt:Override", text),
  );
  return [`<${room}>`, ...lines.map((line) => `  ${line}`), `</${room}>`];
}
