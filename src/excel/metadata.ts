import type { Entry, EntryArgument } from "../clv/index";
import { manualPage } from "../manual/address";
import { type Language } from "../words/language";
import { localisedEntry } from "../words/localisedEntry";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  /** Every argument may be a range, so Excel passes each one as a matrix. */
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  /** Excel says when nobody waits for the answer any more, so that the work can end. */
  readonly options?: { readonly cancelable: true };
  /** What Excel's "Help on this function" opens; it must be a full https address, so only a build for a host has it. */
  readonly helpUrl?: string;
}

export interface Metadata {
  /** Without it one error in a column would keep the whole function from being called. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const leftOut: Readonly<Record<Language, string>> = { en: "left out", es: "si se omite", pt: "se omitido" };

/** The help line of an argument: what it is, its kind and range, and what leaving it out means. */
export function argumentHelp(
  { about, expects, absence }: Pick<EntryArgument, "about" | "expects" | "absence">,
  language: Language = "en",
): string {
  return `${about} (${expects}${absence === null ? "" : `; ${leftOut[language]}: ${absence}`})`;
}

/** The longest text that Excel shows whole beside a function. */
const longestHelp = 255;

/** The help line of a function. Where several results lie in the sheet matters more than what each of them is. */
export function functionHelp({ title, about, layout }: Pick<Entry, "title" | "about" | "layout">): string {
  const texts = [[title, about, layout], [title, layout], [title, about]].map((parts) =>
    parts.flatMap((part) => (part ? [part.replace(/\.?$/, ".")] : [])).join(" "),
  );
  return texts.find((text) => text.length <= longestHelp)!;
}

/**
 * The metadata file Excel reads, made from the catalogue: the same names in every language, with its help lines. With the
 * host that serves it, each function has its help page.
 */
export function metadata(catalogue: readonly Entry[], host?: string, language: Language = "en"): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((one) => localisedEntry(one, language)).map((entry) => ({
      id: entry.id,
      name: entry.id,
      description: functionHelp(entry),
      parameters: entry.arguments.map((argument) => ({
        name: argument.name,
        description: argumentHelp(argument, language),
        type: "any",
        dimensionality: "matrix",
        ...(argument.optional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: "matrix" },
      ...(entry.fromData ? { options: { cancelable: true } } : {}),
      ...(host === undefined ? {} : { helpUrl: `${host}/${manualPage(entry.id, language)}` }),
    })),
  };
}

export const metadataText = (catalogue: readonly Entry[], host?: string, language: Language = "en"): string =>
  `${JSON.stringify(metadata(catalogue, host, language), null, 2)}\n`;
