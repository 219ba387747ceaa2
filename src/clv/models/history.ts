import { gatherEqualRows } from "../fitting/equalRows";
import { counted } from "../transactions/counted";
import { failure, type Result, success } from "../result";

/** What is known of each customer, one element per row. */
export interface PurchaseHistory {
  /** Repeat purchases x: the first one is not counted. */
  readonly frequency: Float64Array;
  /** Time of the last repeat purchase t_x, since the first purchase; 0 where there is none. */
  readonly recency: Float64Array;
  /** Time since the first purchase T; for BG/BB the number of opportunities n. */
  readonly age: Float64Array;
  /** How many customers the row stands for; absent is one each. */
  readonly count?: Float64Array;
}

const mostPurchases = 1_000_000;
/** More occasions than anyone has lived through; each is a term of a sum. */
export const mostOpportunities = 10_000;

/** "(row 17)", counted from 1 in the data as given. */
export const rowWords = (row: number): string => `(row ${row + 1})`;

const shown = (value: number): string => (Number.isFinite(value) ? `${Number(value.toPrecision(10))}` : "a value that is no number");

/** The first thing wrong in a row, as a sentence, or null. */
export function wrongInRow(frequency: number, recency: number, age: number): string | null {
  if (!(frequency >= 0 && frequency <= mostPurchases && Number.isInteger(frequency)))
    return `frequency should be a whole number from 0 to 1,000,000, not ${shown(frequency)}`;
  if (!(age >= 0 && age < Infinity)) return `age should be a number, 0 or more, not ${shown(age)}`;
  if (!(recency >= 0)) return `recency should be a number, 0 or more, not ${shown(recency)}`;
  if (recency > age) return `recency should be at most the age ${shown(age)}, not ${shown(recency)}`;
  if (frequency === 0 && recency !== 0) return `recency should be 0 where frequency is 0, not ${shown(recency)}`;
  return null;
}

/** What a row of opportunities must fulfil on top, for BG/BB. */
export function wrongInOpportunities(frequency: number, recency: number, age: number): string | null {
  const wrong = wrongInRow(frequency, recency, age);
  if (wrong) return wrong;
  if (!Number.isInteger(age)) return `opportunities should be a whole number, 0 or more, not ${shown(age)}`;
  if (age > mostOpportunities) return `opportunities should be a whole number up to 10,000, not ${shown(age)}`;
  if (!Number.isInteger(recency)) return `recency should be the whole number of the last opportunity used, not ${shown(recency)}`;
  if (frequency > recency) return `frequency should be at most the recency ${shown(recency)}, not ${shown(frequency)}`;
  return null;
}

/** Null when every row is sound; otherwise the first wrong one in words. */
function checkHistory({ frequency, recency, age, count }: PurchaseHistory, wrong = wrongInRow): Result<null> {
  const rows = frequency.length;
  if (recency.length !== rows || age.length !== rows || (count && count.length !== rows))
    return failure(
      "argument",
      `frequency, recency and age should be columns of one length, not ${rows}, ${recency.length} and ${age.length} rows`,
    );
  if (rows === 0) return failure("not available", "there are no customers in the table");
  for (let row = 0; row < rows; row += 1) {
    const sentence = wrong(frequency[row]!, recency[row]!, age[row]!);
    if (sentence !== null) return failure("argument", `${sentence} ${rowWords(row)}`);
    if (count && !(count[row]! > 0 && count[row]! < Infinity))
      return failure("argument", `count should be a number above 0, not ${shown(count[row]!)} ${rowWords(row)}`);
  }
  return success(null);
}

/** Sound histories with equal rows gathered, and what a likelihood needs to know about all of them. */
export interface GatheredHistory {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly counts: Float64Array;
  readonly customers: number;
  /** Repeat purchases per unit of time, over all. */
  readonly rate: number;
  readonly meanAge: number;
  readonly warnings: readonly string[];
}

function warningsOf(age: Float64Array, customers: number, meanAge: number): string[] {
  const warnings: string[] = [];
  if (customers < 100)
    warnings.push(`The data hold only ${counted(customers, "customer")}; below 100 the estimates move a lot from sample to sample.`);
  if (age.every((one) => one === age[0]))
    warnings.push("All customers have the same age, so the estimates rest on one length of observation.");
  if (meanAge < 1) warnings.push(`The mean age is ${shown(meanAge)} of the unit; a shorter unit (days, say) keeps the numbers readable.`);
  if (meanAge > 1000)
    warnings.push(`The mean age is ${shown(meanAge)} units; a longer unit (weeks or months, say) keeps the numbers readable.`);
  return warnings;
}

/** Gathers histories that are sound, whether or not anybody has bought again. */
export function gatherSound(history: PurchaseHistory): GatheredHistory {
  const { columns, counts } = gatherEqualRows([history.frequency, history.recency, history.age], history.count);
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  let [customers, purchases, time] = [0, 0, 0];
  for (let i = 0; i < counts.length; i += 1) {
    customers += counts[i]!;
    purchases += counts[i]! * frequency[i]!;
    time += counts[i]! * age[i]!;
  }
  const meanAge = time / customers;
  return { frequency, recency, age, counts, customers, rate: purchases / time, meanAge, warnings: warningsOf(age, customers, meanAge) };
}

const nobodyBought = "no customer has bought a second time, so there is nothing to estimate a purchase rate from";

export function gatherHistory(history: PurchaseHistory, wrong = wrongInRow, nothing = nobodyBought): Result<GatheredHistory> {
  const checked = checkHistory(history, wrong);
  if (!checked.ok) return checked;
  const gathered = gatherSound(history);
  if (gathered.rate === 0) return failure("not available", nothing);
  if (!(gathered.meanAge > 0)) return failure("not available", "every age is 0, so no time has passed in which anyone could buy");
  return success(gathered);
}

/** Every n-th of the distinct rows, about `rows` of them. */
export function thinned(history: GatheredHistory, rows: number): GatheredHistory {
  const stride = Math.max(1, Math.floor(history.counts.length / rows));
  const every = (column: Float64Array): Float64Array => {
    const kept = new Float64Array(Math.ceil(column.length / stride));
    for (let i = 0; i < kept.length; i += 1) kept[i] = column[i * stride]!;
    return kept;
  };
  const counts = every(history.counts);
  return {
    ...history,
    frequency: every(history.frequency),
    recency: every(history.recency),
    age: every(history.age),
    counts,
    customers: counts.reduce((sum, one) => sum + one, 0),
  };
}
