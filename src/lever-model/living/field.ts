import type { BookCell } from "../../workbook/book";
import { parseReference } from "../../workbook/address";
import { dayOf } from "../plan/day";
import type { Content, Field } from "../plan/plan";
import { type CellLink, linkReference } from "../state/link";
import type { LeverModel } from "../state/state";
import { heldBy, isFormula, isSame } from "./content";

/** What a cell says for a field of the state; `own` where it is a formula of the user's, which stays in the cell. */
export interface Reading {
  readonly value: unknown;
  readonly own: boolean;
}

function linked(formula: string, value: unknown): CellLink | null {
  const reference = parseReference(formula.slice(1));
  if (reference === null || reference.sheet === null) return null;
  const link: CellLink = { cell: formula.slice(1).replaceAll("$", ""), ...(typeof value === "number" ? { value } : {}) };
  return linkReference(link) === null ? null : link;
}

/** Reads a cell for a field; null where it holds nothing that the field could be. */
export function readField({ as }: Field, cell: BookCell | undefined): Reading | null {
  const { held, value } = cell ?? { held: "", value: "" };
  const own = isFormula(held);
  if (as === "entry" && own) {
    const link = linked(held, value);
    if (link !== null) return { value: link, own: false };
  }
  if (as === "optional" && value === "") return { value: undefined, own };
  if (as === "entry" || as === "number" || as === "optional") return typeof value === "number" && Number.isFinite(value) ? { value, own } : null;
  if (as === "text") return { value: typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value).trim(), own };
  if (as === "day") return { value: typeof value === "number" ? dayOf(value) : String(value).trim(), own };
  const written = String(value).trim().toLowerCase();
  if ("oneOf" in as) {
    const listed = as.oneOf.find((one) => one.toLowerCase() === written);
    return listed === undefined ? null : { value: listed, own };
  }
  const word = as.findIndex((one) => one.toLowerCase() === written);
  return word < 0 ? null : { value: word === 1, own };
}

/** Whether a cell still says what was written into it, in the user's own spelling: "On" is "on". */
export function saysSame(content: Content, field: Field | undefined, cell: BookCell | undefined): boolean {
  if (isSame(content, cell)) return true;
  if (field === undefined || content.kind === "formula" || isFormula(cell?.held ?? "")) return false;
  const held = heldBy(content);
  const [wanted, found] = [readField(field, { held, value: held }), readField(field, cell)];
  return wanted !== null && found !== null && wanted.value === found.value;
}

/** The state with another value at a path; a value that is absent is taken out. */
export function withField(model: LeverModel, { path }: Field, value: unknown): LeverModel {
  const changed = put(model, path.split("."), value) as LeverModel;
  const assumption = /^assumptions\.([a-z_]+)\.entry$/.exec(path);
  return assumption ? (put(changed, ["assumptions", assumption[1]!, "example"], false) as LeverModel) : changed;
}

function put(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(at)) return at.map((one: unknown, place) => (place === Number(key) ? put(one, rest, value) : one));
  const record = (at ?? {}) as Readonly<Record<string, unknown>>;
  const changed = put(record[key], rest, value);
  if (changed !== undefined) return { ...record, [key]: changed };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
