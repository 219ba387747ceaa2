import type { Result } from "../result";
import type { Matrix } from "../numerics/linear";
import type { Scale } from "./scale";

/** A log-likelihood at one point, with its exact derivatives in the parameters as the papers write them. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Second derivatives, row after row. */
  readonly hessian: Matrix;
}

/** Data that a model has accepted, and the log-likelihood of its parameters given them. */
export interface Likelihood {
  readonly customers: number;
  /** Rows that differ; the time of one evaluation goes with these. */
  readonly distinct: number;
  /** Points from which to climb, the most promising first. */
  readonly starts: readonly (readonly number[])[];
  /** What is odd about the data, in sentences. */
  readonly warnings: readonly string[];
  evaluate(parameters: Float64Array): Evaluation;
  /** The same over about so many of the distinct rows, to climb the first part of the way on; absent where it would not help. */
  sample?(rows: number): Likelihood;
}

export interface Parameter {
  /** The paper's letter, in words: "alpha". */
  readonly name: string;
  readonly about: string;
  readonly scale: Scale;
}

/** What a paper prints, to the digits it prints. */
export interface Published {
  readonly data: string;
  readonly estimates: readonly number[];
  readonly logLikelihood: number;
  readonly source: string;
}

/** A model is a likelihood and its parameters; one `fit` serves all. */
export interface Model<Data> {
  /** As typed in the sheet: "BG/NBD". */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly published: readonly Published[];
  readonly sources: readonly string[];
  /** Reads and checks the data; a failure names the row. */
  likelihood(data: Data): Result<Likelihood>;
  /** What an estimate at the edge of what is possible means, and which simpler model the data do support. */
  readonly atBoundary: string;
  /** What is odd about estimates inside: no finite mean, say. */
  readonly cautions?: (estimates: readonly number[]) => readonly string[];
}
