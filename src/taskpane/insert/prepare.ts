import type { Entry } from "../../clv/index";
import type { WriteRequest } from "../../workbook/port";
import { spillOf } from "../form/calculate";
import type { LiveForm } from "../form/useCalculation";
import { functionFormula, nativeFormula } from "../formulaText";
import { type Target, targetName } from "../sheet/useTarget";
import type { Words } from "../words/index";
import { isCircular } from "./circular";
import type { Writing } from "./writing";

export interface Prepared {
  /** How it will be written: as chosen, or as the add-in's function where there is no native formula. */
  readonly writing: Writing;
  readonly formula: string | null;
  readonly noNative: string | null;
  /** What to do before there is a formula. */
  readonly waiting: string;
  /** What stands in the way of writing it, where the result does not say it already. */
  readonly obstacle: string | null;
  readonly request: WriteRequest | null;
}

interface Wanted {
  readonly entry: Entry;
  readonly prefix: string;
  readonly live: LiveForm;
  readonly writing: Writing;
  readonly target: Target | null;
  readonly words: Words;
}

/** What the fields still need before there is a formula at all; null when they are ready. */
function unready({ outcome, blocking }: LiveForm, { result }: Words): string | null {
  if (blocking.length > 0) return result.mend(blocking);
  if (outcome.state === "incomplete") return result.fillIn(outcome.names);
  return null;
}

/** Makes the formula out of the form, and the request that writes it. */
export function prepare({ entry, prefix, live, writing, target, words }: Wanted): Prepared {
  const waiting = unready(live, words);
  if (waiting !== null) return { writing, formula: null, noNative: null, waiting, obstacle: null, request: null };
  const native = nativeFormula(entry, live.formulaTexts, live.read);
  const formula = writing === "native" && native.ok ? native.value : functionFormula(entry, live.formulaTexts, prefix);
  const shared = {
    writing: native.ok ? writing : ("function" as const),
    formula,
    noNative: native.ok ? null : words.sentence(native.failure.message),
    waiting: "",
  };
  if (live.outcome.state === "reading") return { ...shared, obstacle: null, request: null };
  if (target === null) return { ...shared, obstacle: words.insert.noTarget, request: null };
  const spill = spillOf(live.outcome);
  if (isCircular(live.references, { ...target, ...spill })) {
    return { ...shared, obstacle: words.insert.circular(targetName(target)), request: null };
  }
  return { ...shared, obstacle: null, request: { ...target, formula, spill, overwrite: false } };
}
