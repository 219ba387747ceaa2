import { segmentsOf, type SegmentValue } from "../../../lever-model/equations/segments";
import { shown } from "../fields/number";
import { brief } from "../shell/signed";
import { axisNumber, frame, legend, nameAxis, striped, valueAxis } from "./frame";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

interface Group {
  readonly name: string;
  readonly share: number;
  readonly clv: number;
  readonly cxlv: number;
  readonly target: number;
}

/** The segments of each tier together: their mean by share. */
export function tiersOf(segments: readonly SegmentValue[]): readonly Group[] {
  const names = [...new Set(segments.map(({ tier }) => tier))].filter((tier) => tier !== "");
  return names.map((name) => {
    const own = segments.filter(({ tier }) => tier === name);
    const share = own.reduce((sum, one) => sum + one.share, 0);
    const mean = (of: "clv" | "cxlv" | "target") => own.reduce((sum, one) => sum + one.share * one[of], 0) / share;
    return { name, share, clv: mean("clv"), cxlv: mean("cxlv"), target: mean("target") };
  });
}

/** CLV against CXLV by segment or by tier, before acquisition; null where there are none. */
export function segmentColumns(drawn: Drawn, by: "segment" | "tier"): Picture | null {
  const { evaluation, model, words } = drawn;
  const { charts } = words.builderResults;
  const segments = segmentsOf(model, evaluation);
  const groups: readonly Group[] = by === "tier" ? tiersOf(segments) : segments;
  if (groups.length === 0) return null;
  const all = groups.reduce((sum, one) => sum + one.share * one.target, 0);
  const largest = groups.reduce((one, other) => (other.share * other.target > one.share * one.target ? other : one));
  const names = groups.map(({ name, share }) => `${name}\n${shown(share, "share")}`);
  const alt = charts.alts.segments;
  const series = [[charts.clv, "clv"], [charts.cxlv, "cxlv"], [charts.cxlvTarget, "target"]] as const;
  return {
    id: `segments-${by}`,
    title: all > 0 ? charts.titles.segments(largest.name, shown((largest.share * largest.target) / all, "share")) : charts.titles.noSegmentValue,
    subtitle: subtitleOf(drawn, charts.beforeAcquisition(model.scope.currency)),
    alt,
    height: 62 * groups.length + 70,
    option: (ink) => {
      const shared = frame(ink, alt);
      const looks = [{ color: ink.muted }, { color: ink.base, decal: striped(ink) }, { color: ink.target }];
      return {
        ...shared,
        grid: { ...(shared.grid as object), top: 46, right: 48 },
        legend: legend(ink),
        tooltip: { show: false },
        xAxis: { ...valueAxis(ink, axisNumber), splitNumber: 3 },
        yAxis: nameAxis(ink, names, 92),
        series: series.map(([name, key], place) => ({
          type: "bar" as const, name, barCategoryGap: "25%", itemStyle: looks[place]!, data: groups.map((group) => group[key]),
          label: { show: true, position: "right" as const, color: ink.quiet, fontSize: 10, formatter: ({ value }: { value: unknown }) => brief(Number(value)) },
        })),
      };
    },
    table: {
      head: [by === "tier" ? charts.tier : charts.segment, charts.share, ...series.map(([name]) => name)],
      rows: groups.map((group) => [group.name, shown(group.share, "share"), ...series.map(([, key]) => (Number.isFinite(group[key]) ? shown(group[key], "money") : charts.noEnd))]),
    },
    footnotes: footnotesOn(drawn),
  };
}
