import { block, choice } from "../../arguments";
import { defineFunction } from "../../define";
import { fit, type Fit } from "../../fitting/fit";
import { renewalModelNamed } from "../../models/named";
import type { Result } from "../../result";
import { fitCells } from "../customers/fitCells";
import { notInACell } from "../customers/notInACell";
import { Recent } from "../customers/recent";
import { readSurvivors } from "./survivorColumns";

const models = {
  sBG: "each customer renews with a chance of their own that stays the same; the weak leave first",
  BdW: "the same, and a customer's own chance to leave rises or falls with time",
  geometric: "one chance to leave for all customers and renewals: the baseline",
} as const;

const recent = new Recent<Result<Fit>>();

export const retentionFit = defineFunction({
  id: "RETENTION.FIT",
  title: "Fit of a retention model to survivors",
  about: "Parameters of a model of renewals by maximum likelihood from the customers still there after each renewal, with standard errors and warnings in words.",
  symbol: "θ̂",
  arguments: {
    survivors: block("n_t", "Customers still there at 0, 1, 2 … renewals; a cohort in each column", "a column of numbers of customers that does not rise, or one column for each cohort"),
    model: choice("model", "Which model", models, { default: "sBG" }),
  },
  returns: "text",
  results: [
    { name: "label", about: "model, unit, the parameters by the paper's names, log-likelihood, AIC, BIC, customers, converged, iterations, warnings", returns: "text" },
    { name: "value", about: "The value of that row", returns: "effect" },
    { name: "standard error", about: "From the observed information; empty where the data do not determine it", returns: "effect" },
    { name: "lower", about: "Lower bound of the 95% interval", returns: "effect" },
    { name: "upper", about: "Upper bound of the 95% interval", returns: "effect" },
  ],
  layout: "Five columns without a header: label, value, standard error, lower, upper.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>ln</mi><mi>L</mi><mo>=</mo><munder><mo>∑</mo><mi>t</mi></munder><mo>(</mo><msub><mi>n</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub><mo>−</mo><msub><mi>n</mi><mi>t</mi></msub><mo>)</mo><mi>ln</mi><mo>(</mo><msub><mi>S</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub><mo>−</mo><msub><mi>S</mi><mi>t</mi></msub><mo>)</mo><mo>+</mo><msub><mi>n</mi><mi>N</mi></msub><mi>ln</mi><msub><mi>S</mi><mi>N</mi></msub></mrow></math>',
  compute: ({ survivors, model: name }) => {
    const cohorts = readSurvivors(survivors);
    if (!cohorts.ok) return cohorts.failure;
    const model = renewalModelNamed(name);
    if (!model.ok) return model.failure;
    const fitted = recent.get({ options: name, columns: cohorts.value }, () => fit(model.value, { cohorts: cohorts.value }));
    return fitted.ok ? fitCells(fitted.value) : fitted.failure;
  },
  native: notInACell,
  assumptions: [
    "The first number is the customers at the start. Give numbers of customers, not percent: the standard errors rest on them.",
    "A cohort ends at its last cell that is neither empty nor 0, so that cohorts of different ages may stand side by side.",
  ],
  sources: [
    "Fader & Hardie (2007), Journal of Interactive Marketing 21(1): sBG",
    "Fader, Hardie, Liu, Davin & Steenburgh (2018), Journal of Interactive Marketing 43(1): BdW",
    "Fader & Hardie, brucehardie.com/notes/017: several cohorts",
  ],
  keywords: ["retention", "shifted beta geometric", "sbg", "bdw", "renewals", "survivors", "subscription", "churn model", "project retention"],
  example: { given: { survivors: [[1000], [869], [743], [653], [593], [551], [517], [491]], model: "sBG" }, gives: [
      ["model", "sBG", "", "", ""],
      ["unit", "", "", "", ""],
      ["alpha", 0.6680883511, 0.1037349311, 0.4647716221, 0.8714050801],
      ["beta", 3.806094964, 0.7855316918, 2.266481139, 5.345708789],
      ["log-likelihood", -1611.158147, "", "", ""],
      ["AIC", 3226.316295, "", "", ""],
      ["BIC", 3236.131805, "", "", ""],
      ["customers", 1000, "", "", ""],
      ["converged", true, "", "", ""],
      ["iterations", 4, "", "", ""],
      ["warnings", "none", "", "", ""],
    ] },
});
