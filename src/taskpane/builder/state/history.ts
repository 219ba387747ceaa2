import type { LeverModel } from "../../../lever-model/state/state";

/** A model as it was, and the step of the builder on which it was changed. */
interface Moment<Step> {
  readonly model: LeverModel;
  readonly step: Step;
}

/** What has been done to a model, so that it can be undone and done again. */
export interface History<Step> {
  readonly past: readonly Moment<Step>[];
  readonly present: LeverModel;
  readonly future: readonly Moment<Step>[];
  /** What the last change was to; the next change to the same (typing on in a field) joins it. */
  readonly merge: string | null;
}

const most = 200;

export const begin = <Step>(model: LeverModel): History<Step> => ({ past: [], present: model, future: [], merge: null });

export function changed<Step>(history: History<Step>, step: Step, update: (model: LeverModel) => LeverModel, merge: string | null): History<Step> {
  const present = update(history.present);
  if (present === history.present) return history;
  const joins = merge !== null && merge === history.merge && history.past.length > 0;
  const past = joins ? history.past : [...history.past, { model: history.present, step }].slice(-most);
  return { past, present, future: [], merge };
}

/** The model before the last change, with the step where that was made; null where there is none. */
export function undone<Step>({ past, present, future }: History<Step>): { readonly history: History<Step>; readonly step: Step } | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  return { history: { past: past.slice(0, -1), present: last.model, future: [{ model: present, step: last.step }, ...future], merge: null }, step: last.step };
}

export function redone<Step>({ past, present, future }: History<Step>): { readonly history: History<Step>; readonly step: Step } | null {
  const [next, ...later] = future;
  if (next === undefined) return null;
  return { history: { past: [...past, { model: present, step: next.step }], present: next.model, future: later, merge: null }, step: next.step };
}

/** A change that the user has not made, such as a new number in a linked cell: no step of undo. */
export const followed = <Step>(history: History<Step>, update: (model: LeverModel) => LeverModel): History<Step> => {
  const present = update(history.present);
  return present === history.present ? history : { ...history, present };
};
