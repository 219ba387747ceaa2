import type { Tracking } from "../../../clv/transactions/tracking";
import type { Picture } from "../../builder/charts/picture";
import type { Resolved } from "../path/settings";
import type { Words } from "../../words/index";
import { linesOption } from "./columns";
import { brief, shown, shownDay } from "./shown";

interface Tracked {
  readonly tracking: Tracking;
  readonly model: string;
  readonly settings: Resolved;
}

/** Actual against expected repeat purchases over time, added up or period by period. */
export function trackingPicture({ tracking, model, settings }: Tracked, which: "cumulative" | "incremental", words: Words): Picture {
  const { pictures, shell } = words.customers;
  const isSum = which === "cumulative";
  /* A last period that has only begun would look like a fall. */
  const [actual, expected] = (isSum ? [tracking.actualCumulative, tracking.expectedCumulative] : [tracking.actual, tracking.expected]).map((values) => [...values.slice(0, settings.periods)]) as [number[], number[]];
  const unit = shell.units[settings.unit];
  const split = settings.learned;
  const all = actual.reduce((sum, one) => sum + one, 0);
  const off = actual.reduce((sum, one, at) => sum + Math.abs(one - expected[at]!), 0) / all;
  const alt = pictures.alts.tracking;
  const what = isSum ? pictures.subtitles.cumulative(model, unit) : pictures.subtitles.incremental(model, unit);
  return {
    id: which,
    title: isSum ? pictures.titles.cumulative(shown(expected.at(-1)!, "whole"), shown(actual.at(-1)!, "whole")) : pictures.titles.incremental(shown(off, "share")),
    subtitle: settings.calibrationEnd === null ? what : `${what}; ${pictures.subtitles.split(shownDay(settings.calibrationEnd))}`,
    alt,
    height: 240,
    option: (ink) => linesOption({ name: pictures.actual, values: actual }, { name: pictures.expected, values: expected }, pictures.period, split, brief, ink, alt),
    table: { head: [pictures.period, pictures.actual, pictures.expected], rows: actual.map((one, at) => [String(at + 1), brief(one), brief(expected[at]!)]) },
    footnotes: [],
  };
}
