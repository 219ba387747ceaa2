import { BaseFunction, type BaseReferenceObject, type BaseValueObject } from "@univerjs/preset-sheets-core";
import { type AssociatedFunction, type ExcelArgument, isExcelError } from "../associations";
import { busy, toExcelArgument } from "./argument";
import { waiting } from "./recalculation";
import { type BridgedResult, failure, thrown, toEngineResult } from "./result";
import type { ErrorSentences, FormulaCell } from "./sentences";
import type { PageInvocation } from "./waiting";

type EngineFunction = new (name: string) => BaseFunction;

/** More than any function takes: the engine would answer a wrong count without a word. */
const mostArguments = 255;

export interface BridgedCall {
  readonly id: string;
  readonly call: AssociatedFunction;
  /** How many arguments the function takes at most. */
  readonly takes: number;
  /** Whether it may be worked out elsewhere, so that it takes long ranges packed. */
  readonly packs: boolean;
  /** Why the name means nothing just now, as a sentence; left out for a function that is always there. */
  readonly absence?: () => string | null;
}

/** The engine's function for one of the add-in's: it calls the very function that Excel would call. */
export function bridge(bridged: BridgedCall, sentences: ErrorSentences): EngineFunction {
  return class BridgedFunction extends BaseFunction {
    override minParams = 0;
    override maxParams = mostArguments;
    override needsReferenceObject = true;

    /** Texts stay texts; otherwise the engine reads "1-2" as a date before the function sees it. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...values: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
      const { unitId, subUnitId, row, column } = this;
      const cell = unitId && subUnitId ? { unit: unitId, sheet: subUnitId, row, column } : null;
      const result = answer(bridged, values, cell, sentences.calculation);
      if (cell) sentences.remember(cell, result);
      return result.value;
    }
  };
}

const busyResult = (): BridgedResult => failure(busy, "This is being worked out; the answer comes by itself.");

/** Whether an argument is still being worked out: its answer spills from its first cell. */
function isBusy(argument: ExcelArgument): boolean {
  const first = Array.isArray(argument) ? argument[0]?.[0] : null;
  return first === busy || (isExcelError(first) && first.code === busy);
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as Promise<unknown> | null)?.then === "function";

/** Nothing may escape: one thrown error would stop the calculation of the whole workbook. */
function answer({ id, call, takes, packs, absence }: BridgedCall, values: (BaseValueObject | BaseReferenceObject)[], cell: FormulaCell | null, calculation: number): BridgedResult {
  const sentence = absence?.() ?? null;
  if (sentence !== null) return failure("#NAME?", sentence);
  if (values.length > takes) {
    return failure("#VALUE!", `${id} takes at most ${takes} arguments, not ${values.length}. Take some away.`);
  }
  try {
    const given = values.map((value) => toExcelArgument(value, packs));
    if (given.some(isBusy)) return busyResult();
    while (given.length < takes) given.push(null);
    const invocation: PageInvocation = cell ? waiting.invocation(cell, id) : { atOnce: true };
    const answered = call(...given, invocation);
    if (!isPromise(answered)) {
      if (cell) waiting.answered(cell, id);
      return toEngineResult(answered);
    }
    waiting.hold(cell!, id, answered, invocation, calculation);
    return busyResult();
  } catch (problem) {
    if (cell) waiting.answered(cell, id);
    return thrown(problem);
  }
}
