/** What the search can find, as the page's index holds it. */
export interface Findable {
  readonly kind: "function" | "term" | "task" | "topic" | "mistake";
  /** "CLV.SAAS Subscription lifetime value". */
  readonly title: string;
  /** From the folder of the language. */
  readonly address: string;
  /** Whole names: a query that is one of them is meant for it. */
  readonly phrases: readonly string[];
  /** Words that name it, and words that only tell about it. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** The index of one language, as a script sets it: a page opened from a folder may not read other files. */
export interface SearchIndex {
  readonly kinds: Readonly<Record<Findable["kind"], string>>;
  /** Words that tell nothing: "the", "de". */
  readonly fillers: readonly string[];
  readonly entries: readonly Findable[];
}

declare global {
  var manualIndex: SearchIndex | undefined;
}
