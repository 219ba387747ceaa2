import { inverse, type Matrix } from "../numerics/linear";
import { failure, type Result, success } from "../result";
import type { Unit } from "../transactions/unit";
import type { Evaluation, Likelihood, Model } from "./likelihood";
import { type Climb, climb, type Stopped } from "./newton";

export interface FitOptions {
  /** The unit of time of the data; it travels with the fit, so that a horizon in another unit is converted and never misread. */
  readonly unit?: Unit;
  /** Ridge: this times the sum of squared parameters is taken from the mean log-likelihood of a customer. 0 is maximum likelihood. */
  readonly penalty?: number;
  /** Own start instead of the model's. */
  readonly start?: readonly number[];
  readonly cancelled?: () => boolean;
}

export interface Fit {
  readonly model: string;
  readonly unit: Unit | null;
  readonly names: readonly string[];
  readonly estimates: readonly number[];
  /** From the observed information; null where the data do not determine them. */
  readonly standardErrors: readonly (number | null)[];
  /** The 95% interval, estimate ± 1.96 standard errors, cut at the range of the parameter. */
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Inverse of the observed information, row after row; null where it has none. */
  readonly covariance: Matrix | null;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly bic: number;
  readonly customers: number;
  readonly converged: boolean;
  readonly stopped: Stopped;
  readonly iterations: number;
  readonly warnings: readonly string[];
}

/** Rows above which the first part of the climb is made on a sample of this size. */
const sampled = 20_000;
/** Of a customer's mean log-likelihood, in any free direction. */
const gradientPerCustomer = 1e-10;
/** A standard error of a logarithm this large spans a factor of four hundred either way: the data say nothing. */
const undetermined = 3;
const normal95 = 1.959963984540054;

function penalised(likelihood: Likelihood, penalty: number): Pick<Likelihood, "evaluate"> {
  if (penalty === 0) return likelihood;
  const weight = penalty * likelihood.customers;
  return {
    evaluate(parameters) {
      const { value, gradient, hessian } = likelihood.evaluate(parameters);
      const size = parameters.length;
      return {
        value: value - weight * parameters.reduce((sum, one) => sum + one * one, 0),
        gradient: gradient.map((one, i) => one - 2 * weight * parameters[i]!),
        hessian: hessian.map((one, i) => (i % (size + 1) === 0 ? one - 2 * weight : one)),
      };
    },
  };
}

/** A point with its derivatives on the free scales, and those on the papers' own. */
interface FreeEvaluation extends Evaluation {
  readonly natural: Evaluation;
}

function freely<Data>({ parameters }: Model<Data>, natural: Evaluation, at: Float64Array): FreeEvaluation {
  const { value, gradient, hessian } = natural;
  const size = at.length;
  const slope = at.map((one, i) => parameters[i]!.scale.slope(one));
  return {
    natural,
    value,
    gradient: gradient.map((one, i) => one * slope[i]!),
    hessian: hessian.map((one, i) => {
      const [row, column] = [Math.floor(i / size), i % size];
      return one * slope[row]! * slope[column]! + (row === column ? gradient[row]! * parameters[row]!.scale.curvature(at[row]!) : 0);
    }),
  };
}

/** Maximum likelihood, with its uncertainty and how the search ended. Fails only where there is nothing to fit. */
export function fit<Data>(model: Model<Data>, data: Data, options: FitOptions = {}): Result<Fit> {
  const read = model.likelihood(data);
  if (!read.ok) return read;
  const likelihood = read.value;
  const penalty = options.penalty ?? 0;
  if (!(penalty >= 0 && Number.isFinite(penalty))) return failure("argument", `penalty should be a number, 0 or more, not ${penalty}`);
  const scales = model.parameters.map(({ scale }) => scale);
  const toFree = (at: ArrayLike<number>): Float64Array => Float64Array.from(at, (one, i) => scales[i]!.free(one));
  const toParameters = (at: Float64Array): Float64Array => at.map((one, i) => scales[i]!.parameter(one));

  const climbOn = (on: Likelihood, start: Float64Array, loose: boolean): Climb<FreeEvaluation> => {
    const target = penalised(on, penalty);
    return climb(
      (at) => {
        const parameters = toParameters(at);
        return freely(model, target.evaluate(parameters), parameters);
      },
      start,
      {
        gradient: on.customers * (loose ? 1e-4 : gradientPerCustomer),
        iterations: loose ? 30 : 100,
        distance: 14,
        cancelled: options.cancelled ?? (() => false),
      },
    );
  };
  const fromStart = (start: readonly number[]): Climb<FreeEvaluation> => {
    const free = toFree(start);
    if (likelihood.distinct <= 2 * sampled || !likelihood.sample) return climbOn(likelihood, free, false);
    const rough = climbOn(likelihood.sample(sampled), free, true);
    const useful = rough.stopped === "gradient" || rough.stopped === "flat";
    return climbOn(likelihood, useful ? rough.at : free, false);
  };

  let best: Climb<FreeEvaluation> | null = null;
  for (const start of options.start ? [options.start] : likelihood.starts) {
    const tried = fromStart(start);
    if (tried.stopped === "cancelled") return failure("not available", "the fit was cancelled");
    const better =
      Number.isFinite(tried.evaluation.value) && (!best || tried.evaluation.value > best.evaluation.value + 1e-9 * likelihood.customers);
    if (better) best = tried;
    if (best && isInside(best, likelihood.customers)) break;
  }
  if (!best) return failure("not available", `no ${model.name} parameters give these data a likelihood above 0`);
  return success(describe(model, likelihood, penalty, best, toParameters(best.at), options.unit ?? null));
}

/** "flat" at a slope of nearly 0 is the top as well: the rest is rounding. */
const onTop = ({ stopped, evaluation }: Climb, customers: number): boolean =>
  stopped === "gradient" || (stopped === "flat" && evaluation.gradient.every((one) => Math.abs(one) <= 1e-7 * customers));

function isInside(reached: Climb, customers: number): boolean {
  const covariance = inverse(
    reached.evaluation.hessian.map((one) => -one),
    reached.at.length,
  );
  return (
    onTop(reached, customers) &&
    covariance !== null &&
    reached.at.every((_, i) => covariance[i * (reached.at.length + 1)]! < undetermined ** 2)
  );
}

function describe<Data>(
  model: Model<Data>,
  likelihood: Likelihood,
  penalty: number,
  best: Climb<FreeEvaluation>,
  at: Float64Array,
  unit: Unit | null,
): Fit {
  const size = at.length;
  const { customers } = likelihood;
  const inside = isInside(best, customers);
  const { natural } = best.evaluation;
  const covariance = inverse(
    natural.hessian.map((one) => -one),
    size,
  );
  const variances = Array.from(at, (_, i) => covariance?.[i * (size + 1)] ?? NaN);
  /* Beside the boundary the quadratic says nothing about how far the likelihood stays flat. */
  const standardErrors = variances.map((one) => (inside && one > 0 ? Math.sqrt(one) : null));
  const bound = (i: number, side: -1 | 1): number | null => {
    const deviation = standardErrors[i];
    const { lowest, highest } = model.parameters[i]!.scale;
    return deviation === null || deviation === undefined ? null : Math.min(highest, Math.max(lowest, at[i]! + side * normal95 * deviation));
  };
  const logLikelihood = penalty === 0 ? natural.value : likelihood.evaluate(at).value;
  const top = onTop(best, customers);
  const warnings = [...likelihood.warnings];
  if (!inside) {
    const how =
      top || best.stopped === "boundary"
        ? "the likelihood is flat towards the edge"
        : `the search stopped without reaching the top (${best.stopped})`;
    warnings.push(`The estimates are not determined by these data: ${how}. ${model.atBoundary}`);
  }
  warnings.push(...(model.cautions?.([...at]) ?? []));
  return {
    model: model.name,
    unit,
    names: model.parameters.map(({ name }) => name),
    estimates: [...at],
    standardErrors,
    lower: standardErrors.map((_, i) => bound(i, -1)),
    upper: standardErrors.map((_, i) => bound(i, 1)),
    covariance: inside ? covariance : null,
    logLikelihood,
    aic: 2 * size - 2 * logLikelihood,
    bic: size * Math.log(customers) - 2 * logLikelihood,
    customers,
    converged: inside,
    stopped: !inside && top ? "boundary" : best.stopped,
    iterations: best.iterations,
    warnings,
  };
}
