export type Leaf = string | ((...given: never[]) => string);
/** Texts and functions of texts, in objects as deep as they like. */
export type Tree = Leaf | object;

/** Every text and every function of texts, by its path: "find.title". */
export function leaves(of: Tree, path = ""): Map<string, Leaf> {
  if (typeof of === "string" || typeof of === "function") return new Map([[path, of as Leaf]]);
  return new Map(Object.entries(of as Readonly<Record<string, Tree>>).flatMap(([key, inner]) => [...leaves(inner, path === "" ? key : `${path}.${key}`)]));
}

/* Functions are told by what they say of one and of several, named and counted. */
const givenTo: readonly (readonly unknown[])[] = [
  [1, 1, 1],
  [3, 4, 5],
  [3, "year", "«c»"],
  [["«a»"], 0, "«c»"],
  [["«a»", "«b»"], 2, "«c»"],
  ["«a»", "«b»", { decimal: "," }],
  ["«a»", "«b»", "«c»", "«d»", "«e»", "«f»"],
];

export function said(leaf: Leaf): string[] {
  if (typeof leaf === "string") return [leaf];
  return givenTo.flatMap((given) => {
    try {
      const text = (leaf as (...values: readonly unknown[]) => string)(...given);
      /* What a function does not take gives no text, or one with holes. */
      return typeof text !== "string" || /undefined|NaN|\[object/.test(text) ? [] : [text];
    } catch {
      return [];
    }
  });
}
