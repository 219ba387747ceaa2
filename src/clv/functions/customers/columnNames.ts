import { type Cell, failure, type Grid, type Result, success } from "../../result";
import { type Unit, unitNamed } from "../../transactions/unit";

/** What a column of a customer table holds, and the names it goes by in papers, packages and sheets. */
const names = {
  customer: ["customer", "id", "customer id", "cust", "customer name"],
  frequency: ["frequency", "x", "repeat purchases", "repeat transactions"],
  recency: ["recency", "t_x", "tx"],
  age: ["age", "t", "opportunities", "n"],
  spend: ["spend", "monetary value", "mean spend", "m_x"],
  count: ["count", "weight", "customers"],
  "holdout frequency": ["holdout frequency", "frequency holdout", "holdout purchases", "x_star"],
  "holdout spend": ["holdout spend", "monetary value holdout"],
  "holdout periods": ["holdout periods", "duration holdout", "t_star"],
} as const;

export type Field = keyof typeof names;

const underscored = (name: string): string => name.replaceAll("_", " ");
const fields = new Map<string, Field>(
  Object.entries(names).flatMap(([field, all]) => all.map((name): [string, Field] => [underscored(name), field as Field])),
);

const bracket = /\s*\(([^)]*)\)\s*$/;

/** A heading without the bracket that holds its unit, in lower case; null where there is no text. */
export const headingOf = (cell: Cell | undefined): string | null =>
  typeof cell === "string" && cell.trim() !== "" ? underscored(cell.replace(bracket, "").trim().toLowerCase()).replace(/\s+/g, " ") : null;

export const fieldOf = (cell: Cell | undefined): Field | null => fields.get(headingOf(cell) ?? "") ?? null;

/** The unit of time that a heading names in its bracket: "age (week)". */
function unitOf(cell: Cell | undefined): Unit | null {
  const found = typeof cell === "string" ? bracket.exec(cell) : null;
  const unit = found ? unitNamed(found[1]!) : null;
  return unit?.ok ? unit.value : null;
}

export interface Layout {
  readonly header: boolean;
  readonly places: ReadonlyMap<Field, number>;
  readonly unit: Unit | null;
  /** Other headings and their places, for what else is known of customers. */
  readonly others: ReadonlyMap<string, number>;
}

/** Columns by place, where no header names them. */
function unnamed(width: number, first: readonly Cell[]): Result<Layout> {
  const hasNames = width >= 5 || (width >= 4 && typeof first[0] === "string");
  const order: readonly Field[] =
    width === 2 ? ["frequency", "spend"] : [...(hasNames ? (["customer"] as const) : []), "frequency", "recency", "age", "spend"];
  if (width < 2) return failure("argument", "customers should be a range with the columns frequency, recency and age, not one column");
  return success({
    header: false,
    places: new Map(order.slice(0, width).map((field, place) => [field, place])),
    unit: null,
    others: new Map(),
  });
}

/** Finds the columns of a customer table by the names in its first row, or by their order where it has none. */
export function layoutOf(grid: Grid): Result<Layout> {
  const first = grid[0]!;
  const known = first.map(fieldOf);
  const texts = first.filter((cell) => headingOf(cell) !== null).length;
  const isHeader = known.some((field) => field !== null && field !== "customer") || texts > 1;
  if (!isHeader) return unnamed(first.length, first);
  const places = new Map<Field, number>();
  const others = new Map<string, number>();
  for (const [place, cell] of first.entries()) {
    const [field, heading] = [known[place], headingOf(cell)];
    if (field && places.has(field)) return failure("argument", `customers should have one column named ${field}, not two`);
    if (field) places.set(field, place);
    else if (heading !== null && !others.has(heading)) others.set(heading, place);
  }
  const [recency, age] = (["recency", "age"] as const).map((field) => (places.has(field) ? unitOf(first[places.get(field)!]) : null));
  if (recency && age && recency !== age) return failure("argument", `customers should have recency and age in one unit, not in ${recency}s and ${age}s`);
  return success({ header: true, places, unit: age ?? recency ?? null, others });
}
