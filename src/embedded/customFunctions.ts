/*
 * The part of Excel's `CustomFunctions` object that the functions script needs, for pages outside Excel.
 * It is a script of its own because it must exist before the functions script runs.
 */
import type { AssociatedFunction } from "./associations";

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string = "",
  ) {}
}

const associated = new Map<string, AssociatedFunction>();

function associate(
  idOrFunctions: string | Record<string, AssociatedFunction>,
  implementation?: AssociatedFunction,
): void {
  if (typeof idOrFunctions === "string") {
    if (implementation) associated.set(idOrFunctions.toUpperCase(), implementation);
  } else {
    for (const [id, each] of Object.entries(idOrFunctions)) associate(id, each);
  }
}

Object.assign(globalThis, { CustomFunctions: { associate, associated, Error: CustomFunctionsError, ErrorCode } });
