import { failure, type Result, success } from "../result";
import { readFormula } from "./tokens";

const longestFormula = 8192;
const mostLevels = 64;

/** The formula as it is, or the sentence why Excel does not take it. */
export function withinLimits(formula: string): Result<string> {
  if (formula.length > longestFormula) {
    return failure("argument", `the formula would be ${formula.length} characters long, and Excel takes ${longestFormula}: keep the add-in's function here`);
  }
  const read = readFormula(formula);
  if (!read.ok) return read;
  let depth = 0;
  let deepest = 0;
  for (const { kind } of read.value.tokens) {
    if (kind === "open") depth += 1;
    else if (kind === "close") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest <= mostLevels
    ? success(formula)
    : failure("argument", `the formula would be nested ${deepest} levels deep, and Excel takes ${mostLevels}: keep the add-in's function here`);
}
