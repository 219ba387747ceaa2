import type { StepId } from "../step";

export const roles = ["cx", "finance", "marketing", "service", "product", "executive"] as const;
export type Role = (typeof roles)[number];

/** What each reader works on most: the step that a model opens on, and the steps that are marked for them. */
export const roleSteps: Readonly<Record<Role, { readonly first: StepId; readonly marked: readonly StepId[] }>> = {
  cx: { first: "scope", marked: ["experience", "levers", "results"] },
  finance: { first: "baseline", marked: ["baseline", "results", "footnotes"] },
  marketing: { first: "baseline", marked: ["levers", "segments", "results"] },
  service: { first: "levers", marked: ["experience", "levers", "footnotes"] },
  product: { first: "experience", marked: ["experience", "levers", "segments"] },
  executive: { first: "results", marked: ["results", "share"] },
};
