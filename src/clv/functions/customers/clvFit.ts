import { block, choice, effect } from "../../arguments";
import { defineFunction } from "../../define";
import { fit, type Fit } from "../../fitting/fit";
import type { Model } from "../../fitting/likelihood";
import type { RowResult } from "../../lift";
import { type Covariates, type Movable, withCovariates } from "../../models/covariates";
import { gammaGamma, type SpendHistory } from "../../models/gammaGamma";
import { type PurchaseHistory, wrongInOpportunities, wrongInRow } from "../../models/history";
import { customerModelNamed } from "../../models/named";
import { failure, type Failure, type Grid, type Result, success } from "../../result";
import { readCovariates } from "./covariateColumns";
import { type CustomerRows, customerRows, historyOf, inRow, type NumberColumn } from "./customerRows";
import { fitCells } from "./fitCells";
import { movableOf } from "./fitBlock";
import { notInACell } from "./notInACell";
import { Recent } from "./recent";

const models = {
  "BG/NBD": "purchases at any time, no contract; a customer may leave after each repeat purchase",
  "MBG/NBD": "the same, but a customer may leave after the first purchase too",
  "Pareto/NBD": "purchases at any time, no contract; a customer may leave at any time",
  "BG/BB": "purchases at fixed occasions, such as a yearly gift: the age counts the occasions",
  NBD: "purchases at any time, and nobody ever leaves: the baseline",
  "Gamma-Gamma": "spend per purchase, from the customers with repeat purchases",
} as const;

const recent = new Recent<Result<Fit>>();

/** The first row that cannot be used, with its sentence. */
function firstWrong(rows: CustomerRows, unread: ReadonlyMap<number, Failure>, sentence: (row: number) => string | null): Failure | null {
  for (let row = 0; row < rows.length; row += 1) {
    const problem = unread.get(row);
    if (problem) return inRow(rows, row, problem);
    const wrong = sentence(row);
    if (wrong !== null) return inRow(rows, row, failure("argument", wrong).failure);
  }
  return null;
}

interface Readable<Data> {
  readonly data: Data;
  readonly columns: readonly Float64Array[];
}

const merged = (columns: readonly NumberColumn[]): Map<number, Failure> => new Map(columns.flatMap(({ wrong }) => [...wrong]));

function weights(rows: CustomerRows): Result<NumberColumn | null> {
  return rows.has("count") ? rows.numbers("count") : success(null);
}

const wrongWeight = (count: number | undefined): string | null =>
  count === undefined || count > 0 ? null : `count should be a number above 0, not ${count}`;

function purchases(rows: CustomerRows, discrete: boolean): Result<Readable<PurchaseHistory>> {
  if (discrete && rows.unit !== null) return failure("argument", `customers should count opportunities for this model, not ${rows.unit}s`);
  const read = historyOf(rows, null);
  if (!read.ok) return read;
  const count = weights(rows);
  if (!count.ok) return count;
  const { history } = read.value;
  const { frequency, recency, age } = history;
  const wrong = firstWrong(rows, new Map([...read.value.wrong, ...(count.value?.wrong ?? [])]), (row) =>
    (discrete ? wrongInOpportunities : wrongInRow)(frequency[row]!, recency[row]!, age[row]!) ?? wrongWeight(count.value?.values[row]),
  );
  if (wrong) return { ok: false, failure: wrong };
  const columns = [frequency, recency, age, ...(count.value ? [count.value.values] : [])];
  return success({ data: count.value ? { ...history, count: count.value.values } : history, columns });
}

function spending(rows: CustomerRows): Result<Readable<SpendHistory>> {
  const [frequency, spend, count] = [rows.numbers("frequency"), rows.numbers("spend"), weights(rows)];
  if (!frequency.ok) return frequency;
  if (!spend.ok) return spend;
  if (!count.ok) return count;
  const [x, m] = [frequency.value.values, spend.value.values];
  const wrong = firstWrong(rows, merged([spend.value, frequency.value, ...(count.value ? [count.value] : [])]), (row) => {
    if (!(x[row]! >= 0 && x[row]! <= 1_000_000 && Number.isInteger(x[row]))) return `frequency should be a whole number from 0 to 1,000,000, not ${x[row]}`;
    if (x[row]! > 0 && !(m[row]! > 0)) return `spend should be an amount above 0 where there are repeat purchases, not ${m[row]}`;
    return wrongWeight(count.value?.values[row]);
  });
  if (wrong) return { ok: false, failure: wrong };
  const columns = [x, m, ...(count.value ? [count.value.values] : [])];
  return success({ data: { frequency: x, spend: m, ...(count.value ? { count: count.value.values } : {}) }, columns });
}

function fitted<Data extends PurchaseHistory | SpendHistory>(model: Model<Data>, { data, columns }: Readable<Data>, rows: CustomerRows, moved: Covariates | null, penalty: number): Result<Fit> {
  const options = { penalty, ...(rows.unit === null ? {} : { unit: rows.unit }) };
  if (moved === null) return recent.get({ options: JSON.stringify([model.name, options]), columns }, () => fit(model, data, options));
  const movable = movableOf(model);
  if (movable === null) return failure("argument", `covariates should be left out for ${model.name}: they are defined for "BG/NBD", "Pareto/NBD" and "Gamma-Gamma"`);
  return recent.get({ options: JSON.stringify([model.name, options, moved.names]), columns: [...columns, ...moved.columns] }, () =>
    fit(withCovariates(movable as unknown as Movable<Data>, moved), data, options),
  );
}

function fitOf(customers: Grid, modelName: string, covariates: Grid, penalty: number): RowResult {
  const rows = customerRows(customers);
  if (!rows.ok) return rows.failure;
  const model = customerModelNamed(modelName);
  if (!model.ok) return model.failure;
  const moved = readCovariates(covariates, rows.value);
  if (!moved.ok) return moved.failure;
  const estimate = (): Result<Fit> => {
    if ("alive" in model.value) {
      const read = purchases(rows.value, model.value.discrete);
      return read.ok ? fitted(model.value, read.value, rows.value, moved.value, penalty) : read;
    }
    const read = spending(rows.value);
    return read.ok ? fitted(gammaGamma, read.value, rows.value, moved.value, penalty) : read;
  };
  const result = estimate();
  if (!result.ok) return result.failure;
  /* The fit counts rows of data from 1; in the sheet a header stands above them. */
  const shift = rows.value.header ? 1 : 0;
  return fitCells(
    result.value,
    result.value.warnings.map((one) => one.replace(/\(row (\d+)\)/g, (_, row: string) => `(row ${Number(row) + shift})`)),
  );
}

export const clvFit = defineFunction({
  id: "CLV.FIT",
  title: "Fit of a probability model to a customer table",
  about: "Parameters of a model of purchases or of spend by maximum likelihood, with standard errors, bounds, log-likelihood and warnings in words.",
  symbol: "θ̂",
  arguments: {
    customers: block("(x, t_x, T)", "Customer table, such as the spill of CLV.SUMMARY", "a customer table with the columns frequency, recency and age, or frequency and spend", {
      keepsErrors: true,
    }),
    model: choice("model", "Which model", models, {
      default: "BG/NBD",
      also: { bgnbd: "BG/NBD", mbgnbd: "MBG/NBD", paretonbd: "Pareto/NBD", bgbb: "BG/BB", gammagamma: "Gamma-Gamma", "gamma gamma": "Gamma-Gamma" },
    }),
    covariates: block("z", "Columns of what else is known of each customer and does not change, such as an experience score", "columns of numbers, with names above them, a row for each customer", {
      absent: "none",
    }),
    penalty: effect("λ", "Ridge: this times the sum of squared parameters is taken from the mean log-likelihood", { min: 0, default: 0, typical: [0, 0.1] }),
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
    '<math display="block"><mrow><mover><mi>θ</mi><mo>^</mo></mover><mo>=</mo><mi>arg</mi><munder><mi>max</mi><mi>θ</mi></munder><munder><mo>∑</mo><mi>i</mi></munder><mi>ln</mi><mi>L</mi><mo>(</mo><mi>θ</mi><mo>|</mo><msub><mi>x</mi><mi>i</mi></msub><mo>,</mo><msub><mi>t</mi><mrow><mi>x</mi><mi>i</mi></mrow></msub><mo>,</mo><msub><mi>T</mi><mi>i</mi></msub><mo>)</mo></mrow></math>',
  compute: ({ customers, model, covariates, penalty }) => fitOf(customers, model, covariates, penalty),
  native: notInACell,
  assumptions: [
    'Columns are found by their names in the first row, in any order: "frequency", "recency", "age" (or "opportunities"), "spend", "customer", "count". Without names they stand in the order of the first four, with the customer first where there are five.',
    "A row that cannot be used refuses the fit and is named. Without a penalty the estimates are maximum likelihood; the bounds are the estimate ± 1.96 standard errors.",
    "The unit of the table travels with the fit. Covariates are defined for BG/NBD, Pareto/NBD and Gamma-Gamma.",
    'Where the data do not determine the estimates, the row "converged" is FALSE and a warning says which simpler model the data do support.',
  ],
  sources: [
    "Fader, Hardie & Lee (2005), Marketing Science 24(2): BG/NBD",
    "Batislam, Denizel & Filiztekin (2007); Hoppe & Wagner (2007): MBG/NBD",
    "Schmittlein, Morrison & Colombo (1987), Management Science 33(1): Pareto/NBD",
    "Fader, Hardie & Shang (2010), Marketing Science 29(6): BG/BB",
    "Fader & Hardie (2013), brucehardie.com/notes/025: Gamma-Gamma",
    "Fader & Hardie (2007), brucehardie.com/notes/019: covariates",
  ],
  keywords: ["fit", "estimate", "maximum likelihood", "bg/nbd", "pareto/nbd", "buy till you die", "gamma-gamma", "probability model", "btyd", "parameters", "aic"],
  example: {
    given: {
      customers: [
        ["frequency", "recency (week)", "age (week)", "count"],
        [0, 0, 38, 70],
        [0, 0, 30, 60],
        [1, 4, 38, 18],
        [1, 20, 34, 14],
        [2, 12, 38, 8],
        [2, 30, 36, 8],
        [3, 33, 38, 7],
        [4, 20, 37, 5],
        [5, 34, 38, 4],
        [7, 15, 38, 3],
        [9, 36, 39, 2],
        [12, 38, 39, 1],
      ],
    },
    gives: [
      ["model", "BG/NBD", "", "", ""],
      ["unit", "week", "", "", ""],
      ["r", 0.241215751, 0.04687355513, 0.1493452711, 0.3330862309],
      ["alpha", 6.701859122, 2.012295997, 2.757831441, 10.6458868],
      ["a", 1.867432456, 3.794784553, 0, 9.305073509],
      ["b", 7.679679411, 18.5502539, 0, 44.03750895],
      ["log-likelihood", -741.8237877, "", "", ""],
      ["AIC", 1491.647575, "", "", ""],
      ["BIC", 1504.840845, "", "", ""],
      ["customers", 200, "", "", ""],
      ["converged", true, "", "", ""],
      ["iterations", 7, "", "", ""],
      ["warnings", "none", "", "", ""],
    ],
  },
});
