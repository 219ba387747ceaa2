/** The words of a function in another language than the catalogue's own, by the names that stay English: they are what is typed. */
export interface FunctionWords {
  readonly title: string;
  readonly about: string;
  readonly layout?: string;
  /** What each argument is, by its name. */
  readonly arguments: Readonly<Record<string, string>>;
  /** What each value of an argument that chooses means, by argument and value. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What each of several results is, by its name. */
  readonly results?: Readonly<Record<string, string>>;
  /** In the order of the entry. */
  readonly assumptions: readonly string[];
  readonly keywords: readonly string[];
}
