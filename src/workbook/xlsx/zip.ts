import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Passes the text of every part of a package whose name matches through `mend`, and packs all parts again. */
export function mendParts(packed: Uint8Array, names: RegExp, mend: (text: string, name: string) => string): Uint8Array {
  const parts = unzipSync(packed);
  for (const [name, bytes] of Object.entries(parts)) {
    if (names.test(name)) parts[name] = strToU8(mend(strFromU8(bytes), name));
  }
  return zipSync(parts);
}
