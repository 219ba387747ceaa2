import { count, listOf, score } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, success } from "../../result";
import { beside, missingText } from "../listInExcel";

/** The 97.5% point of the normal distribution. */
const bound = 1.959963984540054;

export const cxBetaFit = defineFunction({
  id: "CX.BETAFIT",
  title: "Effect of the score from counts",
  about: "The effect of one full scale of the normalised score on the log-odds of staying, fitted to the customers and the retained ones of several score bands.",
  symbol: "β",
  arguments: {
    scores: listOf(score("x_k", "Normalised score of each band", { min: 0, max: 1, typical: [0, 1] })),
    customers: listOf(count("n_k", "Customers of each band", { typical: [20, 1000] })),
    retained: listOf(count("a_k", "Customers of each band who stayed", { typical: [5, 20] })),
  },
  returns: "effect",
  results: [
    { name: "β", about: "Effect of one full scale of the score", returns: "effect" },
    { name: "SE", about: "Standard error of the effect", returns: "effect" },
    { name: "a", about: "Log-odds of staying at score 0 (intercept)", returns: "effect" },
    { name: "β_low", about: "Lower bound of the effect, 95%", returns: "effect" },
    { name: "β_high", about: "Upper bound of the effect, 95%", returns: "effect" },
  ],
  layout: "Left to right: effect, standard error, intercept, lower and upper bound (95%).",
  notation:
    '<math display="block"><mrow><mi>β</mi><mo>=</mo><mfrac><mrow><mo>∑</mo><mi>w</mi><mo>(</mo><mi>x</mi><mo>−</mo><mover><mi>x</mi><mo>¯</mo></mover><mo>)</mo><mo>(</mo><mi>y</mi><mo>−</mo><mover><mi>y</mi><mo>¯</mo></mover><mo>)</mo></mrow>' +
    "<mrow><mo>∑</mo><mi>w</mi><msup><mrow><mo>(</mo><mi>x</mi><mo>−</mo><mover><mi>x</mi><mo>¯</mo></mover><mo>)</mo></mrow><mn>2</mn></msup></mrow></mfrac><mo>,</mo><mspace width=\"1em\"/>" +
    "<mi>y</mi><mo>=</mo><mi>ln</mi><mfrac><mrow><mi>a</mi><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow><mrow><mi>n</mi><mo>−</mo><mi>a</mi><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow></mfrac></mrow></math>",
  compute: ({ scores, customers, retained }) => {
    const bands = scores.length;
    if (customers.length !== bands) return failure("argument", `customers should be as many as the ${bands} scores, not ${customers.length}`).failure;
    if (retained.length !== bands) return failure("argument", `retained should be as many as the ${bands} scores, not ${retained.length}`).failure;
    const over = retained.findIndex((one, band) => one > customers[band]!);
    if (over >= 0) {
      return failure("argument", `retained should be at most the customers of its band, not ${retained[over]} of ${customers[over]} in cell ${over + 1} of the range`).failure;
    }
    /* Empirical logits and their weights: half a customer keeps bands finite in which all or none stayed. */
    const logits = retained.map((a, band) => Math.log((a + 0.5) / (customers[band]! - a + 0.5)));
    const weights = retained.map((a, band) => (customers[band]! * (a + 0.5) * (customers[band]! - a + 0.5)) / (customers[band]! + 1) ** 2);
    const total = (value: (band: number) => number): number => weights.reduce((sum, weight, band) => sum + weight * value(band), 0);
    const weight = total(() => 1);
    const centre = total((band) => scores[band]!) / weight;
    const spread = total((band) => (scores[band]! - centre) ** 2);
    if (!(spread > 0)) return failure("not available", "the bands with customers all have one score: an effect needs at least two different scores").failure;
    const beta = total((band) => (scores[band]! - centre) * logits[band]!) / spread;
    const error = 1 / Math.sqrt(spread);
    const intercept = total((band) => logits[band]!) / weight - beta * centre;
    return [[beta, error, intercept, beta - bound * error, beta + bound * error]];
  },
  native: (texts) => {
    const missing = missingText(["scores", "customers", "retained"], texts);
    if (missing) return missing;
    const [x, n, a] = texts.map((text) => beside(text!));
    const y = `LN((${a}+0.5)/(${n}-${a}+0.5))`;
    const w = `${n}*(${a}+0.5)*(${n}-${a}+0.5)/(${n}+1)^2`;
    const weight = `SUMPRODUCT(${w})`;
    const centre = `SUMPRODUCT(${w}*${x})/${weight}`;
    const spread = `SUMPRODUCT(${w}*(${x}-${centre})^2)`;
    const beta = `SUMPRODUCT(${w}*(${x}-${centre})*${y})/${spread}`;
    const error = `1/${spread}^0.5`;
    const intercept = `SUMPRODUCT(${w}*${y})/${weight}-${beta}*${centre}`;
    const results = [beta, error, intercept, `${beta}-${bound}/${spread}^0.5`, `${beta}+${bound}/${spread}^0.5`];
    return success(`IF(${spread}=0,#N/A,CHOOSE({1,2,3,4,5},${results.join(",")}))`);
  },
  lambda:
    "LAMBDA(scores,customers,retained,LET(y,LN((retained+0.5)/(customers-retained+0.5)),w,customers*(retained+0.5)*(customers-retained+0.5)/(customers+1)^2," +
    "weight,SUM(w),centre,SUM(w*scores)/weight,spread,SUM(w*(scores-centre)^2),beta,SUM(w*(scores-centre)*y)/spread,error,1/spread^0.5," +
    `intercept,SUM(w*y)/weight-beta*centre,IF(SUM(IF(retained>customers,1,0))>0,#VALUE!,IF(spread=0,#N/A,CHOOSE({1,2,3,4,5},beta,error,intercept,beta-${bound}*error,beta+${bound}*error)))))`,
  assumptions: [
    "Bands are weighted by their precision; customers of one band count as alike.",
    "The bounds tell the uncertainty of the counts only, not whether the experience causes the difference.",
  ],
  sources: ["Empirical logits with weighted least squares: Cox (1970), Analysis of Binary Data", "Rust & Zahorik (1993), Journal of Retailing 69(2): satisfaction and retention, logistic"],
  keywords: ["calibrate", "beta", "regression", "logit", "confidence interval", "bands", "counts", "fit"],
  example: {
    given: {
      scores: [[0], [0.25], [0.5], [0.75], [1]],
      customers: [[200], [300], [500], [700], [300]],
      retained: [[100], [186], [365], [574], [264]],
    },
    gives: [[2.00779434, 0.1785158093, -0.00632754624, 1.657909783, 2.357678897]],
  },
});
