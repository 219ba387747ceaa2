import { useState } from "react";
import type { LeverModel } from "../../../../lever-model/state/state";
import type { WorkbookPort } from "../../../../workbook/port";
import { modelBookOf } from "../../sheet/modelBook";
import { isUnwritten } from "../../state/draft";
import { roleSteps } from "../../state/roles";
import type { Builder } from "../../state/useBuilder";
import type { StepId } from "../../step";

interface Beginning {
  readonly model: LeverModel;
  /** As the workbook holds it; null for a model that is not there yet. */
  readonly written: LeverModel | null;
  /** The step to open on, where the user's role has none of its own. */
  readonly otherwise: StepId;
}

/** Takes up another model; where that would give up changes, asks first. */
export function useBeginning({ store }: Builder, port: WorkbookPort) {
  const [asked, setAsked] = useState<Beginning | null>(null);
  const open = ({ model, written, otherwise }: Beginning): void => {
    const { role } = store.now();
    /* What was done to another model is of no concern to this one. */
    modelBookOf(port).dismiss();
    store.open(model, role === null ? otherwise : roleSteps[role].first, written);
  };
  return {
    asked,
    begin: (beginning: Beginning): void => {
      if (isUnwritten(store.now())) setAsked(beginning);
      else open(beginning);
    },
    yes: (): void => {
      if (asked) open(asked);
      setAsked(null);
    },
    no: (): void => setAsked(null),
  };
}
export type Begin = ReturnType<typeof useBeginning>["begin"];
