import type { Cells, RowResult } from "../../lift";
import { askWithCovariates, type Movable } from "../../models/covariates";
import type { PurchaseHistory } from "../../models/history";
import type { PurchaseModel } from "../../models/purchases";
import { scoring, type Scores, type Scoring } from "../../models/scoring";
import { type Cell, failure, type Failure, type Grid, type Result, success, toCellError } from "../../result";
import { type CustomerRows, customerRows, historyOf, inRow } from "./customerRows";
import { type GivenFit, movableOf } from "./fitBlock";
import { Recent } from "./recent";

type Ask = (customers: Scoring) => Result<Scores>;

/** One number per row, or the failure of the row. */
export interface RowScores {
  readonly values: Float64Array;
  readonly wrong: ReadonlyMap<number, Failure>;
}

/** Several formulas over one table share the work of finding who is still there. */
const recent = new Recent<Scoring>();

function scoringOf({ model, parameters }: GivenFit<PurchaseModel>, history: PurchaseHistory): Scoring {
  const { frequency, recency, age } = history;
  return recent.get({ options: model.name, columns: [parameters, frequency, recency, age] }, () => scoring(model, parameters, history));
}

type MovablePurchases = Movable<PurchaseHistory> & { readonly model: PurchaseModel };

/** The customers of a table under a fit, to be asked several things. */
export interface AskedCustomers {
  readonly rows: CustomerRows;
  readonly ask: (question: Ask) => Result<RowScores>;
}

export function askedCustomers(fit: GivenFit<PurchaseModel>, grid: Grid): Result<AskedCustomers> {
  const rows = customerRows(grid);
  if (!rows.ok) return rows;
  if (fit.model.discrete && rows.value.unit !== null)
    return failure("argument", `customers should count opportunities, as ${fit.model.name} does, not ${rows.value.unit}s`);
  const read = historyOf(rows.value, fit.unit);
  if (!read.ok) return read;
  const { history } = read.value;
  const wrong = new Map(read.value.wrong);
  const answer = (question: Ask): Result<Scores> => question(scoringOf(fit, history));
  let answerMoved: ((question: Ask) => Result<Scores>) | null = null;
  if (fit.covariates.length > 0) {
    const columns: Float64Array[] = [];
    for (const name of fit.covariates) {
      const column = rows.value.other(name);
      if (!column.ok) return column;
      for (const [row, problem] of column.value.wrong) if (!wrong.has(row)) wrong.set(row, problem);
      columns.push(column.value.values.map((one) => (Number.isNaN(one) ? 0 : one)));
    }
    const movable = movableOf(fit.model) as MovablePurchases | null;
    const covariates = { names: fit.covariates, columns };
    if (movable) answerMoved = (question) => askWithCovariates(movable, fit.parameters, history, covariates, question);
  }
  return success({
    rows: rows.value,
    ask: (question) => {
      const scores = (answerMoved ?? answer)(question);
      if (!scores.ok) return scores;
      const refused = new Map(scores.value.refusals.map(({ row, failure: problem }) => [row, problem]));
      return success({ values: scores.value.values, wrong: new Map([...refused, ...wrong]) });
    },
  });
}

/** The number of a row, or its error with the row in its sentence. */
export function scoreCell(rows: CustomerRows, { values, wrong }: RowScores, row: number): Cell {
  const problem = wrong.get(row);
  if (problem) return toCellError(inRow(rows, row, problem));
  const value = values[row]!;
  return Number.isFinite(value) ? value : toCellError(inRow(rows, row, failure("no finite value", "this history leads to a number too large to hold").failure));
}

/** A column beside the table: a heading where the table has a header, then a cell per row, and empty cells beside empty rows. */
export function besideTable(title: string, rows: CustomerRows, scores: RowScores): Cells {
  const cells: Cell[][] = rows.header ? [[title]] : [];
  for (let row = 0; row < rows.length; row += 1) cells.push([scoreCell(rows, scores, row)]);
  for (let row = 0; row < rows.empty; row += 1) cells.push([""]);
  return cells;
}

/** Asks one question of every customer of a table and lays the answers beside it. */
export function scoreCustomers(title: string, fit: GivenFit<PurchaseModel>, grid: Grid, question: Ask): RowResult {
  const asked = askedCustomers(fit, grid);
  if (!asked.ok) return asked.failure;
  const scores = asked.value.ask(question);
  return scores.ok ? besideTable(title, asked.value.rows, scores.value) : scores.failure;
}
