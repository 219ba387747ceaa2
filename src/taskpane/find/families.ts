import type { Entry } from "../../clv/index";

export type Family = "value" | "experience" | "acquisition" | "levers" | "retention" | "other";

/** The first pattern that fits an id names its family; the order is that of the list. */
const patterns: readonly (readonly [Family, RegExp])[] = [
  ["acquisition", /^(CAC\b|CLVCAC$)/],
  ["value", /^CLV\b/],
  ["experience", /^(CXLV|CX)\b/],
  ["levers", /^LEVER\b/],
  ["retention", /^RETENTION\b/],
];
const order: readonly Family[] = ["value", "experience", "acquisition", "levers", "retention", "other"];

const familyOf = (id: string): Family => patterns.find(([, pattern]) => pattern.test(id))?.[0] ?? "other";

export interface FamilyGroup {
  readonly family: Family;
  readonly entries: readonly Entry[];
}

/** The catalogue by family, without empty families; inside one, the catalogue's order. */
export function byFamily(entries: readonly Entry[]): FamilyGroup[] {
  return order
    .map((family) => ({ family, entries: entries.filter(({ id }) => familyOf(id) === family) }))
    .filter((group) => group.entries.length > 0);
}
