import { catalogue, type Entry } from "../../clv/index";
import { type Language, nearestLanguage } from "../../manual/language";

/** The worked example that an address asks for with "#try=CLV.SAAS&language=es". */
export interface AskedExample {
  readonly id: string;
  /** Null where there is no such function. */
  readonly entry: Entry | null;
  readonly language: Language;
}

export function askedExample(hash: string): AskedExample | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const id = asked.get("try");
  if (id === null) return null;
  return { id, entry: catalogue.find((one) => one.id === id) ?? null, language: nearestLanguage(asked.get("language") ?? "") };
}

/** Reads the address's example and takes it out of the address, so that asking for the same one again is a change. */
export function takeAskedExample(): AskedExample | null {
  const asked = askedExample(location.hash);
  if (asked) history.replaceState(null, "", location.pathname + location.search);
  return asked;
}
