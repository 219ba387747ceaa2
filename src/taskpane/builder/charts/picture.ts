import type { Evaluation } from "../../../lever-model/equations/equations";
import type { LeverModel } from "../../../lever-model/state/state";
import type { Words } from "../../words/index";
import type { Ink } from "./ink";
import type { ChartOption } from "./option";

/** A chart with everything around it that a reader needs. */
export interface Picture {
  readonly id: string;
  /** The finding in words. */
  readonly title: string;
  /** Basis, timing and horizon. */
  readonly subtitle: string;
  /** What is drawn, for those who do not see it; the numbers stand in `table`. */
  readonly alt: string;
  readonly height: number;
  /** `names` is the room for names down the side. */
  readonly option: (ink: Ink, names?: number) => ChartOption;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Numbers of the footnotes it rests on, in order. */
  readonly footnotes: readonly number[];
}

/** What a picture is made from. */
export interface Drawn {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
  readonly words: Words;
}

/** "CXLV per customer, EUR · basis contribution · timing begin · no end". */
export function subtitleOf({ model: { scope }, words }: Drawn, what: string): string {
  const { charts } = words.builderResults;
  return charts.subtitle(what, charts.bases[scope.basis], charts.timings[scope.timing], charts.horizon(scope.horizon, scope.period));
}

/** The footnotes on these inputs; on all of them where none are named. */
export const footnotesOn = ({ model }: Drawn, ids?: readonly string[]): readonly number[] =>
  model.footnotes.flatMap(({ on }, at) => (ids === undefined || ids.includes(on) ? [at + 1] : []));
