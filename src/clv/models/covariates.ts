import { gatherEqualRows } from "../fitting/equalRows";
import { fit } from "../fitting/fit";
import type { Evaluation, Likelihood, Model, Parameter } from "../fitting/likelihood";
import { real, type Scale } from "../fitting/scale";
import { failure, type Failure, type Result, success } from "../result";
import { betaGeometricLikelihood } from "./betaGeometric";
import { bgNbd } from "./bgNbd";
import { gammaGamma, gammaGammaLikelihood, repeatBuyers, type SpendHistory } from "./gammaGamma";
import { gatherSound, type PurchaseHistory, rowWords } from "./history";
import { paretoLikelihood, paretoNbd } from "./paretoNbd";
import type { Parameters, PurchaseModel } from "./purchases";
import { type Refusal, scoring, type Scores, type Scoring } from "./scoring";

/** What is known of each customer and does not change: an experience score, a channel as 0 or 1. */
export interface Covariates {
  readonly names: readonly string[];
  /** One column per name. */
  readonly columns: readonly Float64Array[];
}

type Columns = Readonly<Record<string, Float64Array | undefined>>;

/** A model whose parameters may move with covariates: θ exp(sign · coefficients · covariates), parameter by parameter. */
export interface Movable<Data> {
  readonly model: Model<Data>;
  /** The parameters that move, by place, with the sign of the exponent. */
  readonly moves: readonly { readonly parameter: number; readonly sign: 1 | -1 }[];
  /** The likelihood of rows that are known to be sound; null when they say nothing. */
  readonly part: (data: Data) => Likelihood | null;
  readonly sources: readonly string[];
}

const time =
  "Fader & Hardie (2007), Incorporating Time-Invariant Covariates into the Pareto/NBD and BG/NBD Models, brucehardie.com/notes/019";

/** α exp(−γ₁ z), a exp(γ₂ z), b exp(γ₃ z). */
export const movableBgNbd: Movable<PurchaseHistory> & { readonly model: PurchaseModel } = {
  model: bgNbd,
  moves: [
    { parameter: 1, sign: -1 },
    { parameter: 2, sign: 1 },
    { parameter: 3, sign: 1 },
  ],
  part: (history) => betaGeometricLikelihood(0, gatherSound(history)),
  sources: [time],
};

/** α exp(−γ₁ z), β exp(−γ₂ z). */
export const movableParetoNbd: Movable<PurchaseHistory> & { readonly model: PurchaseModel } = {
  model: paretoNbd,
  moves: [
    { parameter: 1, sign: -1 },
    { parameter: 3, sign: -1 },
  ],
  part: (history) => paretoLikelihood(gatherSound(history)),
  sources: [time],
};

/** γ exp(β z): mean spend is multiplied by exp(β z). The scale parameter takes the covariates, as α does in the models of purchases. */
export const movableGammaGamma: Movable<SpendHistory> = {
  model: gammaGamma,
  moves: [{ parameter: 2, sign: 1 }],
  part: (history) => {
    const buyers = repeatBuyers(history);
    return buyers.ok ? gammaGammaLikelihood(buyers.value, []) : null;
  },
  sources: gammaGamma.sources,
};

function wrongCovariates({ names, columns }: Covariates, rows: number): Failure | null {
  for (const [at, column] of columns.entries()) {
    const name = names[at] ?? `covariate ${at + 1}`;
    if (column.length !== rows)
      return failure("argument", `${name} should be a column of ${rows} rows, as the customers, not ${column.length}`).failure;
    const bad = column.findIndex((one) => !Number.isFinite(one));
    if (bad >= 0) return failure("argument", `${name} should be a number, not text or empty ${rowWords(bad)}`).failure;
  }
  return null;
}

function constantCovariate({ names, columns }: Covariates): Failure | null {
  const at = columns.findIndex((column) => column.every((one) => one === column[0]));
  return at < 0 ? null : failure("argument", `${names[at]} should differ between customers, not be ${columns[at]![0]} for all`).failure;
}

/** A coefficient, climbed in units of its covariate's spread, so that a score from 0 to 100 is as easy as a share. */
function coefficientScale(column: Float64Array): Scale {
  const mean = column.reduce((sum, one) => sum + one, 0) / column.length;
  const spread = Math.sqrt(column.reduce((sum, one) => sum + (one - mean) ** 2, 0) / column.length);
  return { ...real, free: (parameter) => parameter * spread, parameter: (free) => free / spread, slope: () => 1 / spread };
}

/** The parameters of a customer with these covariates. */
export function movedParameters<Data>({ model, moves }: Movable<Data>, estimates: Parameters, covariates: ArrayLike<number>): Float64Array {
  const base = model.parameters.length;
  const moved = Float64Array.from({ length: base }, (_, i) => estimates[i]!);
  moves.forEach(({ parameter, sign }, block) => {
    let exponent = 0;
    for (let k = 0; k < covariates.length; k += 1) exponent += estimates[base + block * covariates.length + k]! * covariates[k]!;
    moved[parameter]! *= Math.exp(sign * exponent);
  });
  return moved;
}

/** Rows by the pattern of their covariates. */
function rowsByPattern({ columns }: Covariates): { readonly pattern: Float64Array; readonly rows: Int32Array }[] {
  const { columns: patterns, counts, placeOf } = gatherEqualRows(columns);
  const rows = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(counts.length);
  placeOf.forEach((place, row) => (rows[place]![filled[place]!++] = row));
  return rows.map((ofPattern, place) => ({ pattern: Float64Array.from(patterns, (column) => column[place]!), rows: ofPattern }));
}

const pick = <Data>(data: Data, rows: Int32Array): Data =>
  Object.fromEntries(
    Object.entries(data as Columns)
      .filter(([, column]) => column instanceof Float64Array)
      .map(([name, column]) => [name, Float64Array.from(rows, (row) => column![row]!)]),
  ) as Data;

/** Adds what one pattern of covariates says, its derivatives taken through θ exp(± coefficients · pattern). */
function addPart(
  total: Evaluation,
  { gradient, hessian }: Evaluation,
  moves: Movable<unknown>["moves"],
  moved: Float64Array,
  at: Float64Array,
  pattern: Float64Array,
): void {
  const base = moved.length;
  const size = at.length;
  const width = pattern.length;
  /* Each full parameter moves one base parameter only: which one, how much, and how much a second time. */
  const target = new Int32Array(size);
  const slope = new Float64Array(size);
  for (let i = 0; i < base; i += 1) {
    target[i] = i;
    slope[i] = moved[i]! / at[i]!;
  }
  moves.forEach(({ parameter, sign }, block) => {
    for (let k = 0; k < width; k += 1) {
      target[base + block * width + k] = parameter;
      slope[base + block * width + k] = sign * pattern[k]! * moved[parameter]!;
    }
  });
  for (let i = 0; i < size; i += 1) {
    total.gradient[i]! += gradient[target[i]!]! * slope[i]!;
    for (let j = 0; j < size; j += 1) {
      const same = target[i] === target[j] && (i >= base || j >= base);
      const twice = same ? (gradient[target[i]!]! * slope[i]! * slope[j]!) / moved[target[i]!]! : 0;
      total.hessian[i * size + j]! += hessian[target[i]! * base + target[j]!]! * slope[i]! * slope[j]! + twice;
    }
  }
}

/** The model with covariates, bound to their columns; its coefficients are named "alpha: score". Fit it to the same customers, row by row. */
export function withCovariates<Data extends PurchaseHistory | SpendHistory>(movable: Movable<Data>, covariates: Covariates): Model<Data> {
  const { model, moves, part, sources } = movable;
  const coefficients: Parameter[] = moves.flatMap(({ parameter, sign }) =>
    covariates.names.map((name, k) => ({
      name: `${model.parameters[parameter]!.name}: ${name}`,
      about: `Effect of ${name} on ${model.parameters[parameter]!.name}: times exp(${sign < 0 ? "−" : ""}coefficient × ${name})`,
      scale: coefficientScale(covariates.columns[k]!),
    })),
  );
  const parameters = [...model.parameters, ...coefficients];

  function likelihood(data: Data): Result<Likelihood> {
    const rows = data.frequency.length;
    const wrong = wrongCovariates(covariates, rows) ?? constantCovariate(covariates);
    if (wrong) return { ok: false, failure: wrong };
    const plain = model.likelihood(data);
    if (!plain.ok) return plain;
    const without = fit(model, data);
    const parts = rowsByPattern(covariates).flatMap(({ pattern, rows: ofPattern }) => {
      const likelihoodOfPart = part(pick(data, ofPattern));
      return likelihoodOfPart ? [{ pattern, likelihoodOfPart }] : [];
    });
    const started = (start: readonly number[]): number[] => [...start, ...coefficients.map(() => 0)];
    return success({
      customers: plain.value.customers,
      distinct: parts.reduce((sum, { likelihoodOfPart }) => sum + likelihoodOfPart.distinct, 0),
      starts: [...(without.ok && without.value.converged ? [without.value.estimates] : []), ...plain.value.starts].map(started),
      warnings: plain.value.warnings,
      evaluate(at) {
        const size = at.length;
        const total = { value: 0, gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
        for (const { pattern, likelihoodOfPart } of parts) {
          const moved = movedParameters(movable as Movable<unknown>, at, pattern);
          const evaluation = likelihoodOfPart.evaluate(moved);
          total.value += evaluation.value;
          addPart(total, evaluation, moves, moved, at, pattern);
        }
        return total;
      },
    });
  }

  return {
    name: model.name,
    parameters,
    published: [],
    sources: [...model.sources, ...sources],
    likelihood,
    atBoundary: `${model.atBoundary} A coefficient that runs off, or covariates that say the same, do this too: leave some out.`,
    ...(model.cautions ? { cautions: model.cautions } : {}),
  };
}

/** Asks a question of all customers, each under the parameters that their covariates give. */
export function askWithCovariates(
  movable: Movable<PurchaseHistory> & { readonly model: PurchaseModel },
  estimates: Parameters,
  history: PurchaseHistory,
  covariates: Covariates,
  ask: (customers: Scoring) => Result<Scores>,
): Result<Scores> {
  const wrong = wrongCovariates(covariates, history.frequency.length);
  if (wrong) return { ok: false, failure: wrong };
  const values = new Float64Array(history.frequency.length);
  const refusals: Refusal[] = [];
  for (const { pattern, rows } of rowsByPattern(covariates)) {
    const answered = ask(scoring(movable.model, movedParameters(movable, estimates, pattern), pick(history, rows)));
    if (!answered.ok) return answered;
    rows.forEach((row, i) => (values[row] = answered.value.values[i]!));
    refusals.push(...answered.value.refusals.map(({ row, failure: problem }) => ({ row: rows[row]!, failure: problem })));
  }
  return success({ values, refusals: refusals.sort((a, b) => a.row - b.row) });
}
