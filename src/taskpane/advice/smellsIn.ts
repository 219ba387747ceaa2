import type { Entry, Input, Smell } from "../../clv/index";
import type { CellsRead } from "../form/calculate";
import type { Typed } from "../form/typed";

function inputOf(typed: Typed, cells: ReadonlyMap<string, CellsRead>): Input {
  if (typed.kind === "value") return typed.input;
  if (typed.kind !== "reference") return undefined;
  const read = cells.get(typed.text);
  return read?.state === "read" ? read.grid : undefined;
}

/**
 * The warnings of the entry that hold for the fields, once all that are needed are there. A field that cannot be read, or
 * whose cells are not known, may hide what a rule looks at, so nothing is said then.
 */
export function smellsIn(entry: Entry, fields: readonly Typed[], cells: ReadonlyMap<string, CellsRead>): readonly Smell[] {
  const isOpen = fields.some((typed, place) => {
    if (typed.kind === "blank") return !entry.arguments[place]!.optional;
    return typed.kind === "unreadable" || (typed.kind === "reference" && cells.get(typed.text)?.state !== "read");
  });
  return isOpen ? [] : entry.smells(fields.map((typed) => inputOf(typed, cells)));
}
