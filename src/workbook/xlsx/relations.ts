import { elements, within } from "./element";

/** What a part of a package points at. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of the other part, from the top of the package. */
  readonly target: string;
}

/** Where a package says what one of its parts points at; "" is the package itself. */
export function relationsPath(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** What a part points at, from the text of its relations. */
export function relationsIn(text: string, part: string): readonly Relation[] {
  const folder = part.slice(0, Math.max(0, part.lastIndexOf("/")));
  return within(elements(text), "Relationship").map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({ id: Id, type: Type, target: resolved(folder, Target) }));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
