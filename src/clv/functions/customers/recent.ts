/** What an answer depends on: a text for the options, and columns compared element by element. */
export interface Content {
  readonly options: string;
  readonly columns: readonly ArrayLike<unknown>[];
}

const cellsOf = ({ columns }: Content): number => columns.reduce((sum, column) => sum + column.length, 0);

function sameColumn(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place += 1) if (!Object.is(one[place], other[place])) return false;
  return true;
}

const sameContent = (one: Content, other: Content): boolean =>
  one.options === other.options &&
  one.columns.length === other.columns.length &&
  one.columns.every((column, place) => sameColumn(column, other.columns[place]!));

/**
 * The last few answers, by content: a host hands every formula its own copy of the same range. What is compared is the content
 * itself, so that no two inputs are ever taken for each other.
 */
export class Recent<Answer> {
  #kept: { readonly content: Content; readonly answer: Answer }[] = [];

  constructor(
    private readonly most = 6,
    private readonly mostCells = 8_000_000,
  ) {}

  get(content: Content, make: () => Answer): Answer {
    const place = this.#kept.findIndex((one) => sameContent(one.content, content));
    const found = place < 0 ? { content, answer: make() } : this.#kept.splice(place, 1)[0]!;
    this.#kept = [found, ...this.#kept].slice(0, this.most);
    while (this.#kept.length > 1 && this.#kept.reduce((sum, one) => sum + cellsOf(one.content), 0) > this.mostCells) this.#kept.pop();
    return found.answer;
  }
}
