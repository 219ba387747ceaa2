import { loadedLine, resultRows } from "../../../../lever-model/blocks/results";
import type { Result } from "../../../../clv/result";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { Kind } from "../../../../lever-model/state/assumptions";

export interface ResultLine {
  readonly id: string;
  readonly kind: Kind;
  readonly base: Result<number>;
  readonly target: Result<number>;
  /** NaN where one of the two is no number. */
  readonly change: number;
  readonly changeShare: number;
  /** With the fixed cost that the basis leaves out; null where there is none. */
  readonly loaded: { readonly id: string; readonly base: Result<number>; readonly target: Result<number> } | null;
  /** The change against what one customer brings, costs and earns over the lifetime today; for customer equity all customers. */
  readonly against: { readonly revenue: number; readonly costs: number; readonly profit: number } | null;
}

const kinds = { money: "money", ratio: "number", periods: "number", share: "share", points: "number", number: "frequency" } as const satisfies Record<string, Kind>;

const valueOf = (result: Result<number>): number => (result.ok ? result.value : Number.NaN);

function loadedOf({ numbers, value }: Evaluation, id: string): ResultLine["loaded"] {
  const line = loadedLine[id];
  const isLeftOut = numbers["loaded"] === 0 && (numbers["fixed_cost"] !== 0 || numbers["fixed_share"] !== 0);
  if (line === undefined || !isLeftOut) return null;
  const { base, target } = value(line);
  return { id: line, base, target };
}

function lineOf(evaluation: Evaluation, id: string, shape: keyof typeof kinds): ResultLine {
  const { base, target } = evaluation.value(id);
  const change = valueOf(target) - valueOf(base);
  const whole = (line: string): number => valueOf(evaluation.value(line).base) * (id === "equity" ? evaluation.numbers["customers"]! : 1);
  const against = shape === "money" ? { revenue: change / whole("lifetime_revenue"), costs: change / whole("lifetime_costs"), profit: change / whole("own") } : null;
  return { id, kind: kinds[shape], base, target, change, changeShare: change / Math.abs(valueOf(base)), loaded: loadedOf(evaluation, id), against };
}

/** What finance and customer experience read, by groups, in the order of the sheet Results; the index is the last. */
export function resultLines(evaluation: Evaluation): readonly { readonly title: string; readonly lines: readonly ResultLine[] }[] {
  const { index } = evaluation;
  const indexLine: ResultLine = {
    id: "index", kind: "number", base: { ok: true, value: 100 }, target: index,
    change: valueOf(index) - 100, changeShare: (valueOf(index) - 100) / 100, loaded: null, against: null,
  };
  return [
    ...resultRows.map(({ title, rows }) => ({ title, lines: rows.map(({ id, shape }) => lineOf(evaluation, id, shape)) })),
    { title: "Index", lines: [indexLine] },
  ];
}
