import { compile, type Evaluate } from "../../clv/formula/compile";
import { parseFormula } from "../../clv/formula/parse";
import { caseInputs, lines, movers } from "./chain";
import type { Numbers } from "./numbers";

/** What one case changes against the model: inputs of its own, and how much of each row of the levers is reached. */
export interface Case {
  readonly inputs?: Numbers;
  readonly reach: Numbers;
}

/** The results of every case, by line; a number that does not exist is NaN here and becomes a sentence outside. */
export type Columns = Readonly<Record<string, Float64Array>>;

let prepared: { readonly names: readonly string[]; readonly steps: readonly Evaluate[] } | null = null;

/* Compiled for the first model and kept: typing in a field evaluates about a hundred cases. */
function steps(given: readonly string[]) {
  if (prepared !== null && given.every((name, place) => prepared!.names[place] === name)) return prepared;
  const names = [...given, ...lines.map((line) => line.name)];
  prepared = { names, steps: lines.map((line) => compile(parseFormula(line.formula), names)) };
  return prepared;
}

export function evaluateCases(numbers: Numbers, cases: readonly Case[]): Columns {
  const given = [...Object.keys(numbers).filter((name) => !isOwn.has(name)), ...caseInputs, ...movers.map((mover) => `reach_${mover}`)];
  const { names, steps: evaluates } = steps(given);
  const columns = names.map((name, place) => {
    const column = new Float64Array(cases.length);
    if (place < given.length) cases.forEach((one, at) => (column[at] = name.startsWith("reach_") ? (one.reach[name] ?? 0) : (one.inputs?.[name] ?? numbers[name]!)));
    return column;
  });
  evaluates.forEach((evaluate, step) => {
    const column = columns[given.length + step]!;
    for (let at = 0; at < cases.length; at += 1) column[at] = evaluate(columns, at);
  });
  return Object.fromEntries(names.map((name, place) => [name, columns[place]!]));
}

/** What every case has of its own: its inputs and its lines. */
const isOwn: ReadonlySet<string> = new Set([...caseInputs, ...lines.map((line) => line.name)]);
