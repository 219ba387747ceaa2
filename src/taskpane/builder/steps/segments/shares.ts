import { isLink, numberOf } from "../../../../lever-model/state/link";
import type { Segment } from "../../../../lever-model/state/state";

/** How far from 1 the shares may be together, as in the check of the model. */
const tolerance = 1e-9;

export const sumOf = (segments: readonly Segment[]): number => segments.reduce((sum, { share }) => sum + numberOf(share), 0);
export const addsUp = (segments: readonly Segment[]): boolean => Math.abs(sumOf(segments) - 1) <= tolerance;

export type Mending = { readonly segments: readonly Segment[] } | { readonly refusal: "linkedTooMuch" | "linkedOnly" };

/** A hundredth of a percent is as fine as anybody would type. */
const steps = 10_000;

/**
 * The segments with shares that add up to 1. Linked shares stay as they are; the typed ones keep their proportions, rounded,
 * and the largest of them takes what rounding leaves.
 */
export function mended(segments: readonly Segment[]): Mending {
  const typed = segments.filter(({ share }) => !isLink(share));
  if (typed.length === 0) return { refusal: "linkedOnly" };
  const left = 1 - sumOf(segments.filter(({ share }) => isLink(share)));
  if (!(left >= 0)) return { refusal: "linkedTooMuch" };
  const sizes = typed.map(({ share }) => Math.max(0, numberOf(share)) || 0);
  const whole = sizes.reduce((sum, one) => sum + one, 0);
  const rounded = sizes.map((size) => Math.round(left * (whole > 0 ? size / whole : 1 / typed.length) * steps) / steps);
  const largest = rounded.indexOf(Math.max(...rounded));
  const others = rounded.reduce((sum, one, at) => (at === largest ? sum : sum + one), 0);
  const shares = rounded.map((share, at) => (at === largest ? Number((left - others).toPrecision(12)) : share));
  let at = 0;
  return { segments: segments.map((one) => (isLink(one.share) ? one : { ...one, share: shares[at++]! })) };
}
