import type { Picture } from "../../builder/charts/picture";
import { type Forecast, surfaceFrequencies, together } from "../path/forecast";
import { aliveBands, type Ranked, valueTiers } from "../path/segments";
import type { Words } from "../../words/index";
import { columnsOption } from "./columns";
import { gridOption } from "./grid";
import { brief, shown } from "./shown";

const count = (value: number): string => shown(value, "whole");
const share = (value: number): string => shown(value, "share");

/** Customers by repeat purchases, beside what the model expects. */
export function histogramPicture({ histogram: { actual, expected }, fit: { model } }: Forecast, words: Words): Picture {
  const { pictures } = words.customers;
  const names = actual.map((_, x) => (x < together ? String(x) : pictures.orMore(String(x))));
  const all = actual.reduce((sum, one) => sum + one, 0);
  const wrong = actual.reduce((sum, one, x) => sum + Math.abs(one - expected[x]!), 0) / 2;
  const alt = pictures.alts.histogram;
  return {
    id: "histogram",
    title: pictures.titles.histogram(share(1 - wrong / all)),
    subtitle: pictures.subtitles.histogram(model),
    alt,
    height: 230,
    option: (ink) => columnsOption(names, pictures.repeatPurchases, [{ name: pictures.actual, values: actual }, { name: pictures.expected, values: expected }], count, ink, alt),
    table: { head: [pictures.repeatPurchases, pictures.actual, pictures.expected], rows: names.map((name, x) => [name, count(actual[x]!), count(expected[x]!)]) },
    footnotes: [],
  };
}

/** How sure it is that customers are still there. */
export function alivePicture({ alive }: Ranked, model: string, words: Words): Picture {
  const { pictures } = words.customers;
  const names = alive.map((_, tenth) => `${share(tenth / 10)}–${share((tenth + 1) / 10)}`);
  const all = alive.reduce((sum, one) => sum + one, 0);
  const alt = pictures.alts.alive;
  return {
    id: "alive",
    title: pictures.titles.alive(share(alive.slice(5).reduce((sum, one) => sum + one, 0) / all)),
    subtitle: pictures.subtitles.alive(model),
    alt,
    height: 220,
    option: (ink) => columnsOption(names, pictures.chance, [{ name: pictures.customersAxis, values: alive }], count, ink, alt),
    table: { head: [pictures.chance, pictures.customersAxis], rows: names.map((name, tenth) => [name, count(alive[tenth]!)]) },
    footnotes: [],
  };
}

/** P(alive) by when the last purchase was and how many there were. */
export function surfacePicture({ surface, fit: { model } }: Forecast, age: string, isCounted: boolean, words: Words): Picture {
  const { pictures } = words.customers;
  const across = surfaceFrequencies.map(String);
  /* The latest purchases at the top. */
  const down = surface.recencies.map((recency) => (isCounted ? shown(recency, "whole") : share(recency / surface.age))).reverse();
  const values = [...surface.alive].reverse();
  const middle = surface.alive[Math.floor(surface.alive.length / 2)]!.filter((one) => one !== null);
  const alt = pictures.alts.surface;
  return {
    id: "surface",
    title: pictures.titles.surface(share(middle[0] ?? NaN), share(middle.at(-1) ?? NaN)),
    subtitle: pictures.subtitles.surface(model, age),
    alt,
    height: 270,
    option: (ink) => gridOption({ across: { name: pictures.repeatPurchases, labels: across }, down: { name: isCounted ? pictures.lastAtOccasion : pictures.lastAt, labels: down }, values, show: share, labels: true }, ink, alt),
    table: { head: [`${isCounted ? pictures.lastAtOccasion : pictures.lastAt} \\ ${pictures.repeatPurchases}`, ...across], rows: down.map((name, row) => [name, ...values[row]!.map((one) => (one === null ? "" : share(one)))]) },
    footnotes: [],
  };
}

/** What each tenth of the customers brings. */
export function decilePicture({ deciles, total, by }: Ranked, horizon: string, words: Words): Picture {
  const { pictures } = words.customers;
  const names = deciles.map((_, tenth) => String(tenth + 1));
  const what = by === "value" ? pictures.value : pictures.purchases;
  const alt = pictures.alts.deciles;
  return {
    id: "deciles",
    title: pictures.titles.deciles(share(deciles[0]! / total)),
    subtitle: pictures.subtitles.deciles(horizon),
    alt,
    height: 220,
    option: (ink) => columnsOption(names, pictures.tenth, [{ name: what, values: deciles }], brief, ink, alt),
    table: { head: [pictures.tenth, what, pictures.share], rows: names.map((name, tenth) => [name, brief(deciles[tenth]!), share(deciles[tenth]! / total)]) },
    footnotes: [],
  };
}

/** Customers by what they are worth and whether they are still there: whom to keep, to win back, to let be. */
export function segmentPicture({ segments, total }: Ranked, horizon: string, words: Words): Picture {
  const { pictures } = words.customers;
  const down = valueTiers.map((tier) => pictures.tiers[tier]);
  const across = aliveBands.map((band) => pictures.bands[band]);
  const best = segments[0]![0]!;
  const alt = pictures.alts.segments;
  const cell = (tier: number, band: number): string => `${count(segments[tier]![band]!.customers)} (${share(segments[tier]![band]!.value / total)})`;
  return {
    id: "segments",
    title: pictures.titles.segments(count(best.customers), share(best.value / total)),
    subtitle: pictures.subtitles.segments(horizon),
    alt,
    height: 210,
    option: (ink) => {
      const option = gridOption({ across: { name: pictures.chance, labels: across.map((name) => name.replace(/ \(/, "\n(")) }, down: { name: pictures.value, labels: down.map((name) => name.replace(" ", "\n")) }, values: segments.map((row) => row.map(({ customers }) => customers)), show: count, labels: true }, ink, alt);
      return { ...option, grid: { ...(option.grid as object), bottom: 52 }, xAxis: { ...(option.xAxis as object), nameGap: 40, axisLabel: { color: ink.text, fontSize: 10, lineHeight: 13, interval: 0 } } };
    },
    table: { head: [`${pictures.value} \\ ${pictures.chance}`, ...across], rows: down.map((name, tier) => [name, ...across.map((_, band) => cell(tier, band))]) },
    footnotes: [],
  };
}
