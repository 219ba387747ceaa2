import { positive } from "../fitting/scale";
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
import { gatherHistory } from "./history";
import type { Parameters, PurchaseModel } from "./purchases";

export const betaGeometricParameters = [
  { name: "r", about: "Shape of the purchase rates over customers", scale: positive },
  { name: "alpha", about: "Rate of the purchase rates over customers, in units of time", scale: positive },
  { name: "a", about: "First shape of the dropout chances over customers", scale: positive },
  { name: "b", about: "Second shape of the dropout chances over customers", scale: positive },
] as const;

/**
 * The beta-geometric/NBD model: while alive a customer buys at random at a rate of their own, and after each repeat purchase leaves
 * with a chance of their own. A customer without a repeat purchase cannot have left, so that P(alive) is 1.
 */
export const bgNbd: PurchaseModel = {
  name: "BG/NBD",
  parameters: betaGeometricParameters,
  published: [
    {
      data: "CDNOW, 2,357 customers, weeks, calibration to 1997-09-30",
      estimates: [0.243, 4.414, 0.793, 2.426],
      logLikelihood: -9582.4,
      source: "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
    },
  ],
  sources: ["Fader, Hardie & Lee (2005), Counting Your Customers the Easy Way, Marketing Science 24(2), 275–284"],
  discrete: false,
  likelihood: (history) => {
    const gathered = gatherHistory(history);
    return gathered.ok ? success(betaGeometricLikelihood(0, gathered.value)) : gathered;
  },
  atBoundary:
    "When a and b run off together, all customers have one chance of leaving, a/(a+b); when a runs to 0, nobody leaves and NBD describes the data as well; when r and alpha run off, all buy at one rate.",
  alive: (parameters, x, recency, age) => betaGeometricAlive(0, parameters, x, recency, age),
  present: (parameters, x, recency, age) => betaGeometricAlive(0, parameters, x, recency, age),
  presentWhenNew: () => 1,
  posterior: (prior, x, age) => Float64Array.of(prior[0]! + x, prior[1]! + age, prior[2]!, prior[3]! + x),
  expected: betaGeometricExpected,
  byPeriod: betaGeometricByPeriod,
  probability: betaGeometricProbability,
  residual: betaGeometricResidual,
};

/** ln of one customer's likelihood under BG/NBD. */
export const bgNbdLogLikelihood = (parameters: Parameters, x: number, recency: number, age: number): number =>
  betaGeometricLogLikelihood(0, parameters, x, recency, age);
