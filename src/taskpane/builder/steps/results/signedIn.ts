import type { Kind } from "../../../../lever-model/state/assumptions";
import { shown } from "../../fields/number";

/** A change in the form of its kind, with its sign: "+3.8%", "−0.35". */
export function signedIn(value: number, kind: Kind): string {
  const text = shown(Math.abs(value), kind);
  return text === shown(0, kind) ? text : `${value > 0 ? "+" : "−"}${text}`;
}
