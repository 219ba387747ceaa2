import type { CellLink } from "../../../lever-model/state/link";
import type { LeverModel } from "../../../lever-model/state/state";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isLinkLike = (value: unknown): value is CellLink => isRecord(value) && typeof value["cell"] === "string";

/** The cells that numbers of the model are linked to, each once. */
export function linkedCells(model: LeverModel): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (isLinkLike(value)) found.add(value.cell);
    else if (isRecord(value)) Object.values(value).forEach(look);
  };
  look(model);
  return [...found];
}

/** The model with what its linked cells hold now; the same model where nothing is new. A cell without a number gives none. */
export function withLinked(model: LeverModel, values: ReadonlyMap<string, number | null>): LeverModel {
  const look = (value: unknown): unknown => {
    if (isLinkLike(value)) {
      const now = values.get(value.cell);
      if (now === undefined || now === (value.value ?? null)) return value;
      return now === null ? { cell: value.cell } : { cell: value.cell, value: now };
    }
    if (Array.isArray(value)) {
      const made = value.map(look);
      return made.every((one, at) => one === value[at]) ? (value as unknown) : made;
    }
    if (!isRecord(value)) return value;
    const made = Object.entries(value).map(([key, one]) => [key, look(one)] as const);
    return made.every(([key, one]) => one === value[key]) ? value : Object.fromEntries(made);
  };
  return look(model) as LeverModel;
}
