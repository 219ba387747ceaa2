import type { Result } from "../../clv/result";
import { keysOf } from "../state/defaults";
import { type Level, levelWords } from "../state/levels";
import type { Evaluation } from "./equations";

export interface LevelValue {
  readonly level: Level;
  readonly base: Result<number>;
  readonly target: Result<number>;
  /** At the target, above the level before; NaN for the first, and where one of them has no value. */
  readonly gap: number;
}

const valueOf = (result: Result<number>): number => (result.ok ? result.value : Number.NaN);

/** The three levels of the model side by side. */
export function levelsOf(evaluation: Evaluation): readonly LevelValue[] {
  const values = keysOf(levelWords).map((level) => ({ level, ...evaluation.value(levelWords[level].line) }));
  return values.map(({ level, base, target }, at) => ({ level, base, target, gap: at === 0 ? Number.NaN : valueOf(target) - valueOf(values[at - 1]!.target) }));
}

/** The change of the headline per customer, its share of the base, and the change over all customers, new business and faster cash included. */
export function headlineChange(evaluation: Evaluation, level: Level): { readonly change: number; readonly share: number; readonly equity: number } {
  const change = (line: string): number => valueOf(evaluation.value(line).target) - valueOf(evaluation.value(line).base);
  const { line } = levelWords[level];
  const own = change(line);
  return { change: own, share: own / Math.abs(valueOf(evaluation.value(line).base)), equity: change("equity") - evaluation.numbers["customers"]! * (change("net") - own) };
}
