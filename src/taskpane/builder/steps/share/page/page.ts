import type { Picture } from "../../../charts/picture";

/** One part of a page for paper. */
export type Part =
  | { readonly kind: "table"; readonly heading: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "picture"; readonly picture: Picture; readonly height: number }
  | { readonly kind: "lines"; readonly heading: string; readonly lines: readonly string[] };

/** What is printed on one page. */
export interface Page {
  readonly title: string;
  readonly about: string;
  readonly finding: string;
  readonly parts: readonly Part[];
}
