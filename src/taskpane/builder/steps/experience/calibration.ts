import { catalogue, type Result } from "../../../../clv/index";
import type { Experience } from "../../../../lever-model/state/state";
import type { EffectId } from "./effects";

const entryOf = (id: string) => catalogue.find((entry) => entry.id === id)!;

/** A score on its own scale, put on one from 0 (worst) to 1 (best). */
export const normalised = (score: number, { minimum, maximum, lowIsGood }: Experience): number =>
  (lowIsGood ? maximum - score : score - minimum) / (maximum - minimum);

export interface Bands {
  readonly low: number;
  readonly high: number;
  readonly scoreLow: number;
  readonly scoreHigh: number;
}

/** The effect of the whole scale from a low and a high band: of rates for retention, of amounts for the rest. */
export function fromBands(effect: EffectId, { low, high, scoreLow, scoreHigh }: Bands, experience: Experience): Result<number> {
  const found = entryOf("CX.BETA").run({
    rate_low: low,
    rate_high: high,
    score_low: normalised(scoreLow, experience),
    score_high: normalised(scoreHigh, experience),
    link: effect === "retention" ? "logit" : "log",
  });
  /* A cost that falls with a better score has a positive effect: it saves. */
  return effect === "cost" && found.ok ? { ok: true, value: 0 - found.value } : found;
}

export interface CountBand {
  readonly score: number;
  readonly customers: number;
  readonly retained: number;
}

export interface Fitted {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** The effect on retention by regression on the counts of several bands, with its 95 % interval. */
export function fromCounts(bands: readonly CountBand[], experience: Experience): Result<Fitted> {
  const column = (value: (band: CountBand) => number) => bands.map((band) => [value(band)]);
  const found = entryOf("CX.BETAFIT").call([column(({ score }) => normalised(score, experience)), column(({ customers }) => customers), column(({ retained }) => retained)]);
  if (!found.ok) return found;
  const [effect, , , low, high] = found.value[0] as readonly number[];
  return { ok: true, value: { effect: effect!, low: low!, high: high! } };
}

/** Membership after a year of 43 % and 74 %, and spend up by 140 %, at the poorest and the best experience (Kriss 2014). */
const published: Readonly<Partial<Record<EffectId, readonly [low: number, high: number]>>> = { retention: [0.43, 0.74], revenue: [1, 2.4] };

export function illustrationOf(effect: EffectId): number | null {
  const bands = published[effect];
  if (bands === undefined) return null;
  const found = entryOf("CX.BETA").run({ rate_low: bands[0], rate_high: bands[1], score_low: 0, score_high: 1, link: effect === "retention" ? "logit" : "log" });
  return found.ok ? found.value : null;
}
