import { type Arguments, ClosedForm } from "../closedForm";
import { type Choosable, choose } from "../formula/choices";
import type { Columns } from "../formula/compile";
import type { Input, NamedArgument } from "../lift";
import { readColumns } from "./columns";
import type { Over, Smell, Warning } from "./warning";

type NumberAt = (columns: Columns, row: number) => number;

/** 1 where all comparisons hold, else 0. */
const allHold = (when: readonly string[]): string => when.reduceRight((inner, test) => `IF(${test}, ${inner}, 0)`, "1");

/** The formula in the picked cases, and 0 in all others. */
function onlyIn(args: Arguments, picked: Readonly<Record<string, string>>, formula: string): Choosable<string> {
  return Object.entries(picked).reduce<Choosable<string>>((inner, [name, value]) => {
    const argument = args[name]!;
    const cases = argument.type === "choice" ? argument.values : argument.type === "flag" ? ["FALSE", "TRUE"] : ["given", "missing"];
    return choose(name, Object.fromEntries(cases.map((one) => [one, one === value ? inner : "0"])));
  }, formula);
}

function numberAt(args: Arguments, formula: Choosable<string>): NumberAt {
  const form = new ClosedForm(args, { formula });
  return (columns, row) => {
    const value = form.rows(columns)(row);
    return typeof value === "number" ? value : Number.NaN;
  };
}

interface Prepared {
  readonly warning: Warning;
  /** The arguments that decide whether it holds. */
  readonly asks: ReadonlySet<string>;
  readonly holds: (columns: Columns) => (row: number) => boolean;
  readonly figures: readonly (readonly [string, NumberAt])[];
  readonly instead: NumberAt | null;
}

function prepare(args: Arguments, warning: Warning): Prepared {
  const { when, picked = {}, figures = {}, instead } = warning;
  const test = new ClosedForm(args, { formula: onlyIn(args, picked, allHold(when)) });
  return {
    warning,
    asks: new Set([...(when.join(" ").match(/[a-z_]+/g) ?? []), ...Object.keys(picked)]),
    holds: (columns) => {
      const value = test.rows(columns);
      return (row) => value(row) === 1;
    },
    figures: Object.entries(figures).map(([name, { formula }]) => [name, numberAt(args, formula)] as const),
    instead: instead === undefined ? null : numberAt(args, instead),
  };
}

/** A figure that has no number, such as a division by 0, would leave a hole in the sentence. */
function smellOf({ warning, holds, figures, instead }: Prepared, columns: Columns, length: number): Smell | null {
  const holdsAt = holds(columns);
  let [count, first] = [0, -1];
  for (let row = 0; row < length; row += 1) {
    if (!holdsAt(row)) continue;
    if (first < 0) first = row;
    count += 1;
  }
  if (first < 0) return null;
  const numbers = Object.fromEntries(figures.map(([name, at]) => [name, at(columns, first)]));
  if (Object.values(numbers).some(Number.isNaN)) return null;
  const meant = instead === null ? Number.NaN : instead(columns, first);
  return { warning, count, of: length, first, figures: numbers, instead: Number.isNaN(meant) ? null : meant };
}

/**
 * Makes the nose of a function: the warnings that hold for its inputs, in the order of the rules. `over` says what the rules
 * are about where that is not the arguments themselves.
 */
export function smelling(args: Arguments, warnings: readonly Warning[], over?: Over): (inputs: readonly Input[]) => readonly Smell[] {
  if (warnings.length === 0) return () => [];
  const about = over?.args ?? args;
  const named: readonly NamedArgument[] = Object.entries(about).map(([name, argument]) => ({ name, argument }));
  let prepared: readonly Prepared[] | null = null;
  return (inputs) => {
    prepared ??= warnings.map((warning) => prepare(about, warning));
    const values = over === undefined ? inputs : over.read(inputs);
    if (values === null) return [];
    const { columns, length, isRange } = readColumns(named, values);
    /* What single values decide is asked once, however long the other ranges are. */
    const rowsOf = ({ asks }: Prepared): number => (named.some(({ name }, place) => isRange[place] && asks.has(name)) ? length : 1);
    return prepared.map((one) => smellOf(one, columns, rowsOf(one))).filter((smell) => smell !== null);
  };
}
