import { assumptionIds, assumptionsOf } from "../../../../lever-model/state/defaults";
import type { Footnote, LeverModel } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";

export const needed = ["source", "scope", "limitations"] as const;

export const newFootnote = (on: string): Footnote => ({ on, source: "", scope: "", limitations: "", owner: "", date: "", grade: "" });

export const isInput = (on: string): on is AssumptionId => (assumptionIds as readonly string[]).includes(on);

export const footnoteOn = ({ footnotes }: LeverModel, on: string): Footnote | undefined => footnotes.find((one) => one.on === on);

/** What the footnote of an input still lacks: all of it where there is none. */
export function lackingOn(model: LeverModel, on: AssumptionId): readonly (typeof needed)[number][] {
  const note = footnoteOn(model, on);
  return needed.filter((key) => (note?.[key] ?? "").trim() === "");
}

export const missingIn = (model: LeverModel): readonly AssumptionId[] => assumptionsOf(model).filter((id) => lackingOn(model, id).length > 0);

/** Inputs without a whole footnote first; the others keep the order of the sheet. */
export function inOrder(model: LeverModel): readonly AssumptionId[] {
  const missing = missingIn(model);
  return [...missing, ...assumptionsOf(model).filter((id) => !missing.includes(id))];
}

/** The model with a change in the footnote on something; one that says nothing any more goes. */
export function withFootnote(model: LeverModel, on: string, part: Partial<Footnote>): LeverModel {
  const known = footnoteOn(model, on);
  const next = { ...(known ?? newFootnote(on)), ...part };
  const saysNothing = Object.entries(next).every(([key, text]) => key === "on" || (text) === "");
  if (known === undefined) return saysNothing ? model : { ...model, footnotes: [...model.footnotes, next] };
  return { ...model, footnotes: model.footnotes.flatMap((one) => (one !== known ? [one] : saysNothing ? [] : [next])) };
}

/** The number that a reader finds beside the input; null where there is no footnote. */
export function numberOn({ footnotes }: LeverModel, on: string): number | null {
  const at = footnotes.findIndex((one) => one.on === on);
  return at < 0 ? null : at + 1;
}

/** The footnotes on anything but an input, and the model with others of them: those of the inputs keep their numbers. */
export const furtherOf = ({ footnotes }: LeverModel): readonly Footnote[] => footnotes.filter(({ on }) => !isInput(on));
export const withFurther = (model: LeverModel, further: readonly Footnote[]): LeverModel => ({
  ...model,
  footnotes: [...model.footnotes.filter(({ on }) => isInput(on)), ...further],
});
