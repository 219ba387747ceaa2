import { BaseFunction, type BaseReferenceObject, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { AssociatedFunction } from "../associations";
import { toExcelArgument } from "./argument";
import { type BridgedResult, failure, thrown, toEngineResult } from "./result";
import type { ErrorSentences } from "./sentences";

type EngineFunction = new (name: string) => BaseFunction;

/** More than any function takes: the engine would answer a wrong count without a word. */
const mostArguments = 255;

export interface BridgedCall {
  readonly id: string;
  readonly call: AssociatedFunction;
  /** How many arguments the function takes at most. */
  readonly takes: number;
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
      const result = answer(bridged, values);
      const { unitId: unit, subUnitId: sheet, row, column } = this;
      if (unit && sheet) sentences.remember({ unit, sheet, row, column }, result);
      return result.value;
    }
  };
}

/** Nothing may escape: one thrown error would stop the calculation of the whole workbook. */
function answer({ id, call, takes, absence }: BridgedCall, values: (BaseValueObject | BaseReferenceObject)[]): BridgedResult {
  const sentence = absence?.() ?? null;
  if (sentence !== null) return failure("#NAME?", sentence);
  if (values.length > takes) {
    return failure("#VALUE!", `${id} takes at most ${takes} arguments, not ${values.length}. Take some away.`);
  }
  try {
    return toEngineResult(call(...values.map(toExcelArgument)));
  } catch (problem) {
    return thrown(problem);
  }
}
