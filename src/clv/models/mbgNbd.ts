import { success } from "../result";
import {
  betaGeometricAlive,
  betaGeometricExpected,
  betaGeometricLikelihood,
  betaGeometricLogLikelihood,
  betaGeometricProbability,
  betaGeometricResidual,
} from "./betaGeometric";
import { betaGeometricByPeriod } from "./betaGeometricByPeriod";
import { betaGeometricParameters } from "./bgNbd";
import { gatherHistory } from "./history";
import type { Parameters, PurchaseModel } from "./purchases";

/** The modified BG/NBD model: a customer may leave after the first purchase too, so that one-time buyers are not alive for certain. */
export const mbgNbd: PurchaseModel = {
  name: "MBG/NBD",
  parameters: betaGeometricParameters,
  published: [
    {
      data: "CDNOW, 2,357 customers, weeks, calibration to 1997-09-30",
      estimates: [0.525, 6.183, 0.891, 1.614],
      logLikelihood: -9582.136,
      source: "Batislam, Denizel & Filiztekin (2007), Int. J. of Research in Marketing 24(3); Hoppe & Wagner (2007), Marketing – JRM 3(2)",
    },
  ],
  sources: [
    "Batislam, Denizel & Filiztekin (2007), Int. J. of Research in Marketing 24(3), 201–209; its appendix prints (b+x)/(a−1) where (a+b+x)/(a−1) is right",
    "Hoppe & Wagner (2007), Customer Base Analysis: The Case for a Central Variant of the Betageometric/NBD Model, Marketing – JRM 3(2), 75–90",
  ],
  discrete: false,
  likelihood: (history) => {
    const gathered = gatherHistory(history);
    return gathered.ok ? success(betaGeometricLikelihood(1, gathered.value)) : gathered;
  },
  atBoundary:
    "When a and b run off together, all customers have one chance of leaving, a/(a+b); when a runs to 0, nobody leaves and NBD describes the data as well; when r and alpha run off, all buy at one rate.",
  alive: (parameters, x, recency, age) => betaGeometricAlive(1, parameters, x, recency, age),
  present: (parameters, x, recency, age) => betaGeometricAlive(1, parameters, x, recency, age),
  presentWhenNew: (prior) => prior[3]! / (prior[2]! + prior[3]!),
  posterior: (prior, x, age) => Float64Array.of(prior[0]! + x, prior[1]! + age, prior[2]!, prior[3]! + x + 1),
  expected: betaGeometricExpected,
  byPeriod: betaGeometricByPeriod,
  probability: betaGeometricProbability,
  residual: betaGeometricResidual,
};

/** ln of one customer's likelihood under MBG/NBD. */
export const mbgNbdLogLikelihood = (parameters: Parameters, x: number, recency: number, age: number): number =>
  betaGeometricLogLikelihood(1, parameters, x, recency, age);
