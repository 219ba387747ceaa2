import { count as anyNumber } from "../../arguments";
import { type Movable, movableBgNbd, movableGammaGamma, movableParetoNbd } from "../../models/covariates";
import type { Model } from "../../fitting/likelihood";
import { gammaGamma } from "../../models/gammaGamma";
import { parametersOf, purchaseModels, renewalModels } from "../../models/named";
import type { PurchaseModel } from "../../models/purchases";
import type { RenewalModel } from "../../models/renewals";
import { refuse } from "../../reading";
import { type Cell, failure, type Grid, type Result, success } from "../../result";
import { type Unit, unitNamed } from "../../transactions/unit";

/** A fit as it lies in the sheet, spilled or typed: a model, its parameters and the unit that its times are in. */
export interface GivenFit<M> {
  readonly model: M;
  /** Those of the model, and behind them the coefficients of covariates. */
  readonly parameters: Float64Array;
  readonly unit: Unit | null;
  /** The columns of customers that move the parameters; empty for most fits. */
  readonly covariates: readonly string[];
}

const greek: Readonly<Record<string, string>> = { α: "alpha", β: "beta", γ: "gamma", δ: "delta", θ: "theta" };
const plain = (label: string): string =>
  label
    .trim()
    .toLowerCase()
    .replace(/[αβγδθ]/g, (letter) => greek[letter]!);

const number = anyNumber("x", "Number");

function readRows(name: string, grid: Grid): Result<ReadonlyMap<string, Cell>> {
  if (grid[0]!.length < 2) return failure("argument", `${name} should be a range of two columns, label and value, not one column`);
  const rows = new Map<string, Cell>();
  for (const [label, value] of grid) {
    if (typeof label !== "string" || rows.has(plain(label))) continue;
    rows.set(plain(label), value ?? null);
  }
  return success(rows);
}

function unitIn(name: string, cell: Cell | undefined): Result<Unit | null> {
  if (cell === undefined || cell === null || cell === "" || cell === 0) return success(null);
  const unit = typeof cell === "string" ? unitNamed(cell) : null;
  return unit?.ok ? unit : failure("argument", `${name} should have a unit that is "day", "week", "month", "quarter" or "year", not ${typeof cell === "string" ? `"${cell}"` : "a number"}`);
}

const movables: readonly Movable<never>[] = [movableBgNbd, movableParetoNbd, movableGammaGamma];
export const movableOf = (model: { readonly name: string }): Movable<never> | null => movables.find((one) => one.model.name === model.name) ?? null;

/** Numbers by label, for those labels; a cell that holds none has its sentence. */
function numbersAt(rows: ReadonlyMap<string, Cell>, labels: readonly string[]): Result<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const label of labels) {
    const cell = rows.get(plain(label));
    if (cell === undefined) continue;
    if (typeof cell !== "number" || !Number.isFinite(cell)) return { ok: false, failure: refuse(label, number, cell, "a number") };
    values[label] = cell;
  }
  return success(values);
}

function coefficientsOf(name: string, model: Model<never>, rows: ReadonlyMap<string, Cell>): Result<{ readonly names: string[]; readonly values: number[] }> {
  const movable = movableOf(model);
  const moved = (movable?.moves ?? []).map(({ parameter }) => model.parameters[parameter]!.name);
  const names = [...rows.keys()].flatMap((label) => (moved[0] !== undefined && label.startsWith(`${moved[0]}: `) ? [label.slice(moved[0].length + 2)] : []));
  const labels = moved.flatMap((parameter) => names.map((one) => `${parameter}: ${one}`));
  const read = numbersAt(rows, labels);
  if (!read.ok) return read;
  const missing = labels.find((label) => read.value[label] === undefined);
  return missing === undefined
    ? success({ names, values: labels.map((label) => read.value[label]!) })
    : failure("argument", `${name} should hold "${missing}", as it holds "${labels[0]}"`);
}

const quoted = (models: readonly { readonly name: string }[]): string => models.map(({ name }) => `"${name}"`).join(", ");

function readFit<M extends Model<never>>(name: string, grid: Grid, models: readonly M[]): Result<GivenFit<M>> {
  const rows = readRows(name, grid);
  if (!rows.ok) return rows;
  const wanted = rows.value.get("model");
  const unit = unitIn(name, rows.value.get("unit"));
  if (wanted === undefined || typeof wanted !== "string") return failure("argument", `${name} should have a row "model" that names one of ${quoted(models)}`);
  const model = models.find((one) => one.name.toLowerCase() === wanted.trim().toLowerCase());
  if (!model) return failure("argument", `${name} should be of a model among ${quoted(models)}, not "${wanted}"`);
  if (!unit.ok) return unit;
  const values = numbersAt(rows.value, model.parameters.map((one) => one.name));
  if (!values.ok) return values;
  const parameters = parametersOf(model, values.value);
  if (!parameters.ok) return failure("argument", parameters.failure.message.replace(/^fit should/, `${name} should`));
  const coefficients = coefficientsOf(name, model, rows.value);
  if (!coefficients.ok) return coefficients;
  return success({
    model,
    parameters: Float64Array.from([...parameters.value, ...coefficients.value.values]),
    unit: unit.value,
    covariates: coefficients.value.names,
  });
}

/** Formulas lifted over a column ask the same block again and again. */
const remembering = <M>(read: (name: string, grid: Grid) => Result<GivenFit<M>>) => {
  const known = new Map<string, WeakMap<Grid, Result<GivenFit<M>>>>();
  return (name: string, grid: Grid): Result<GivenFit<M>> => {
    const ofName = known.get(name) ?? new WeakMap<Grid, Result<GivenFit<M>>>();
    known.set(name, ofName);
    const made = ofName.get(grid) ?? read(name, grid);
    ofName.set(grid, made);
    return made;
  };
};

export const purchaseFit = remembering((name, grid) => readFit<PurchaseModel>(name, grid, purchaseModels));
export const spendFit = remembering((name, grid) => readFit<typeof gammaGamma>(name, grid, [gammaGamma]));
export const renewalFit = remembering((name, grid) => readFit<RenewalModel>(name, grid, renewalModels));
