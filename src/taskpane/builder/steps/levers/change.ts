import { type LeverChange, withLevers } from "../../../../lever-model/state/change";
import type { Entry } from "../../../../lever-model/state/link";
import type { SubLever } from "../../../../lever-model/state/state";
import type { DriverId, SubLeverId, WorkingId } from "../../../../lever-model/state/words";
import type { StepProps } from "../../step";

/** What every part of a row is given. */
export interface RowProps extends Pick<StepProps, "model" | "evaluation" | "problems" | "change" | "port"> {
  readonly sub: SubLeverId;
}

export interface RowChanges {
  readonly row: (part: Partial<SubLever>, merge: string) => void;
  readonly effect: (id: DriverId, entry: Entry, merge: string) => void;
  readonly number: (id: WorkingId, entry: Entry, merge: string) => void;
}

export function changesOf(sub: SubLeverId, change: StepProps["change"]): RowChanges {
  const make = (made: LeverChange, merge: string): void => change((model) => withLevers(model, { [sub]: made }), merge);
  return {
    row: (part, merge) => make({ row: part }, merge),
    effect: (id, entry, merge) => make({ [id]: entry }, merge),
    number: (id, entry, merge) => make({ numbers: { [id]: entry } }, merge),
  };
}
