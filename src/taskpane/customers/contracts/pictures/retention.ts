import type { Picture } from "../../../builder/charts/picture";
import type { RenewalComparison } from "../../../../clv/models/compareRenewals";
import type { SurvivalCurve } from "../../../../clv/transactions/survival";
import { columnsOption } from "../../pictures/columns";
import { brief, shown } from "../../pictures/shown";
import type { Words } from "../../../words/index";
import type { ResolvedContracts } from "../path/settings";
import type { ContractLook } from "../path/state";
import { projectionOf, type Worth } from "../path/worth";
import { type Curve, curvesOption } from "./curves";

const share = (value: number): string => shown(value, "share");
const cell = (value: number | null | undefined, show: (value: number) => string): string => (value === null || value === undefined ? "" : show(value));

/** A value of a step curve at a time: that of the last step on or before it. */
function at({ time }: SurvivalCurve, values: Float64Array, when: number): number {
  let found = 1;
  for (let step = 0; step < time.length && time[step]! <= when + 1e-9; step += 1) found = values[step]!;
  return found;
}

const tableOf = (head: string, curves: readonly Curve[], from: number, show: (value: number) => string): Picture["table"] => ({
  head: [head, ...curves.map(({ name }) => name)],
  rows: Array.from({ length: curves.reduce((most, { values }) => Math.max(most, values.length), 0) }, (_, place) => [String(from + place), ...curves.map(({ values }) => cell(values[place], show))]),
});

/** Share still there by length of time, with its band. */
export function survivalPicture(curve: SurvivalCurve, { seen, unit }: ResolvedContracts, words: Words): Picture {
  const { pictures } = words.customers.contracts;
  const periods = Array.from({ length: seen + 1 }, (_, t) => t);
  const curves: Curve[] = [
    { name: pictures.stillThere, values: periods.map((t) => at(curve, curve.survival, t)) },
    { name: pictures.lower, values: periods.map((t) => at(curve, curve.lower, t)) },
    { name: pictures.upper, values: periods.map((t) => at(curve, curve.upper, t)) },
  ];
  const axis = pictures.time[unit];
  return {
    id: "survival",
    title: pictures.titles.survival(share(curves[0]!.values.at(-1)!), words.customers.shell.unitsOf[unit](seen)),
    subtitle: pictures.subtitles.survival,
    alt: pictures.alts.curves,
    height: 240,
    option: (ink) => curvesOption(curves, 0, axis, null, share, ink, pictures.alts.curves),
    table: tableOf(axis, curves, 0, share),
    footnotes: [],
  };
}

/** Share of those asked who renewed, renewal by renewal. */
export function renewalPicture({ table: { retention, asked } }: ContractLook, words: Words): Picture {
  const { pictures } = words.customers.contracts;
  const values = [...retention].slice(1).map((one) => (Number.isFinite(one) ? one : 0));
  const names = values.map((_, place) => String(place + 1));
  const [first, last] = [values[0]!, values.at(-1)!];
  return {
    id: "renewals",
    title: pictures.titles.renewals(share(first), share(last), String(values.length)),
    subtitle: pictures.subtitles.renewals,
    alt: pictures.alts.renewals,
    height: 220,
    option: (ink) => columnsOption(names, pictures.renewal, [{ name: pictures.renewed, values }], share, ink, pictures.alts.renewals),
    table: { head: [pictures.renewal, pictures.asked, pictures.renewed], rows: names.map((name, place) => [name, shown(asked[place + 1]!, "whole"), share(values[place]!)]) },
    footnotes: [],
  };
}

/** Actual against all models, share still there or share who renew, with what is foretold. */
export function modelPicture({ table }: ContractLook, { candidates }: RenewalComparison, chosen: string, settings: ResolvedContracts, which: "survival" | "retention", words: Words): Picture {
  const { pictures } = words.customers.contracts;
  const { seen, ahead, learned } = settings;
  const from = which === "survival" ? 0 : 1;
  const models = candidates.flatMap(({ model, fit }): Curve[] => {
    const projection = fit.ok ? projectionOf(fit.value, seen + ahead) : null;
    return projection === null ? [] : [{ name: model, values: projection[which].slice(from) }];
  });
  const curves: Curve[] = [{ name: pictures.actual, values: [...table[which]].slice(from).map((one) => (Number.isFinite(one) ? one : null)) }, ...models];
  const own = candidates.find(({ model }) => model === chosen);
  const projected = own?.final.ok === true ? projectionOf(own.final.value, seen + ahead) : null;
  const last = String(seen + ahead);
  const what = which === "survival" ? pictures.subtitles.modelSurvival : pictures.subtitles.modelRetention;
  const title =
    which === "survival"
      ? pictures.titles.modelSurvival(chosen, share(projected?.survival.at(-1) ?? NaN), last)
      : pictures.titles.modelRetention(chosen, share(projected?.retention[1] ?? NaN), share(projected?.retention.at(-1) ?? NaN), last);
  return {
    id: `model-${which}`,
    title,
    subtitle: learned === null ? what : `${what}; ${pictures.subtitles.learned(String(learned))}`,
    alt: pictures.alts.models,
    height: 260,
    option: (ink) => curvesOption(curves, from, pictures.renewal, learned, share, ink, pictures.alts.models),
    table: tableOf(pictures.renewal, curves, from, share),
    footnotes: [],
  };
}

/** What customers will still bring by the renewals behind them: each, or all who are there. */
export function worthPicture(worth: Worth, active: Float64Array, model: string, which: "each" | "base", words: Words): Picture {
  const { pictures } = words.customers.contracts;
  const values = worth[which];
  const names = values.map((_, renewals) => String(renewals));
  return {
    id: `worth-${which}`,
    title: which === "each" ? pictures.titles.each(brief(values[0]!), brief(values.at(-1)!), String(values.length - 1)) : pictures.titles.base(shown(active.reduce((sum, one) => sum + one, 0), "whole"), brief(worth.total)),
    subtitle: pictures.subtitles[which](model),
    alt: pictures.alts.worth,
    height: 220,
    option: (ink) => columnsOption(names, pictures.behind, [{ name: pictures.value, values }], brief, ink, pictures.alts.worth),
    table: { head: [pictures.behind, pictures.customers, pictures.value], rows: names.map((name, renewals) => [name, shown(active[renewals] ?? 0, "whole"), brief(values[renewals]!)]) },
    footnotes: [],
  };
}
