import { catalogue } from "../catalogue";
import { callAt, entryNamed, entryOfLambda, localNames } from "./names";
import { readFormula } from "./tokens";

const stems = [...new Set(catalogue.map(({ id }) => id.split(".")[0]!))].sort((one, other) => other.length - one.length);
const likely = new RegExp(`(?:${stems.join("|")})[A-Z._]*\\s*\\(`, "i");

/** Quick and never wrong about a "no": whether the formula can hold a call of the add-in's functions at all. */
export const mayCall = (formula: string): boolean => likely.test(formula);

/** The ids of the add-in's functions that a formula calls, or of those whose named LAMBDAs it calls; each once, in order. */
export function callsIn(formula: string, as: "functions" | "lambdas" = "functions"): readonly string[] {
  if (!mayCall(formula)) return [];
  const read = readFormula(formula);
  if (!read.ok) return [];
  const locals = localNames(read.value);
  const find = as === "functions" ? entryNamed : entryOfLambda;
  const ids = read.value.tokens.flatMap((_, place) => callAt(read.value, place, locals, find)?.entry.id ?? []);
  return [...new Set(ids)];
}
