import { leverIds } from "../../../../lever-model/equations/cases";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import { withAssumptions } from "../../../../lever-model/state/change";
import type { HistoryPeriod, LeverModel } from "../../../../lever-model/state/state";

/** The period that a day lies in, as the model counts periods: "2026", "2026 Q1", "2026-03". */
export function periodName({ scope }: LeverModel, day: string): string {
  const [year, month] = day.split("-") as [string, string];
  if (scope.period === "year") return year;
  return scope.period === "quarter" ? `${year} Q${Math.ceil(Number(month) / 3)}` : `${year}-${month}`;
}

/** The day that today's numbers are of: that of the data, where it is said. */
export const dayOf = ({ scope }: LeverModel, today: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(scope.dataDate) ? scope.dataDate : today);

const isOfAdvocacy = (metric: string): boolean => /nps|promot/i.test(metric);

/** The model with the score and the retention of a period as those of its base; null where the period holds neither. */
export function withBaseOf(model: LeverModel, { satisfaction, advocacy, retention }: HistoryPeriod): LeverModel | null {
  const { metric, minimum, maximum, lowIsGood } = model.experience;
  const place = lowIsGood && satisfaction !== undefined ? 1 - satisfaction : satisfaction;
  const score = isOfAdvocacy(metric) ? advocacy : place === undefined ? undefined : minimum + place * (maximum - minimum);
  if (score === undefined && retention === undefined) return null;
  return withAssumptions(model, { ...(score === undefined ? {} : { score_base: score }), ...(retention === undefined ? {} : { retention }) });
}

/** What the base says now; null where its values have no end. A net promoter score speaks of advocacy, the others of satisfaction. */
export function todaysNumbers(model: LeverModel, { value, numbers, columns, bridge }: Evaluation, period: string): HistoryPeriod | null {
  const [clv, cxlv] = [value("clv").base, value("net").base];
  if (!clv.ok || !cxlv.ok) return null;
  const { metric, minimum, maximum, lowIsGood } = model.experience;
  const score = numbers["score_base"]!;
  const place = (score - minimum) / (maximum - minimum);
  return {
    period,
    clv: clv.value,
    cxlv: cxlv.value,
    ...(isOfAdvocacy(metric) ? { advocacy: score } : { satisfaction: lowIsGood ? 1 - place : place }),
    retention: columns["kept"]![0]!,
    actual: cxlv.value,
    ...(bridge.contributions.every(Number.isFinite) ? Object.fromEntries(leverIds.map((lever, at) => [lever, bridge.contributions[at]!])) : {}),
  };
}

/** The history with a period added, or renewed where it is there already: its plan stays. */
export function withPeriod(history: readonly HistoryPeriod[], now: HistoryPeriod): readonly HistoryPeriod[] {
  const isThere = history.some(({ period }) => period.trim() === now.period);
  return isThere ? history.map((one) => (one.period.trim() === now.period ? { ...one, ...now } : one)) : [...history, now];
}
