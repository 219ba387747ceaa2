import type { Entry } from "../../clv/index";
import type { Words } from "../words/index";

/** The sentence of the timing that the number rests on; null for a function without one. */
export function conventionOf(entry: Entry, texts: Readonly<Record<string, string>>, page: Words["page"]): string | null {
  const timing = entry.arguments.find(({ name }) => name === "timing")?.argument;
  if (timing?.type !== "choice") return null;
  const value = texts["timing"] || timing.default || "";
  const meaning = timing.meanings[value];
  return meaning === undefined ? null : page.convention(value, meaning);
}
