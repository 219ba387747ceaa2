import { dateOf, isoDate } from "../../../clv/transactions/calendar";
import type { CohortTriangle } from "../../../clv/transactions/cohorts";
import type { Unit } from "../../../clv/transactions/unit";
import type { Picture } from "../../builder/charts/picture";
import type { Look } from "../path/look";
import type { Words } from "../../words/index";
import { gridOption } from "./grid";
import { brief, shown, shownMonth } from "./shown";

export function cohortName(start: number, unit: Unit): string {
  const { year, month } = dateOf(start);
  if (unit === "year") return String(year);
  if (unit === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  return unit === "month" ? shownMonth(start) : isoDate(start);
}

/** The mean over all cohorts that have reached this age, by their sizes. */
function meanAt({ sizes, values }: CohortTriangle, age: number): number {
  let [sum, customers] = [0, 0];
  values.forEach((row, cohort) => {
    const value = row[age];
    if (value === null || value === undefined) return;
    sum += value * sizes[cohort]!;
    customers += sizes[cohort]!;
  });
  return sum / customers;
}

/** Without the last period of each cohort: it has only begun, and would look like customers who stay away. */
const withoutLast = (triangle: CohortTriangle): CohortTriangle => ({
  ...triangle,
  values: triangle.values.map((row) => {
    const last = row.filter((value) => value !== null).length - 1;
    return row.map((value, age) => (age === last && age > 0 ? null : value));
  }),
});

/** The cohort triangle: customers by the period of their first purchase, followed through the periods after it. */
export function cohortPicture(whole: CohortTriangle, { cohortUnit: unit, isWhole }: Pick<Look, "cohortUnit" | "isWhole">, measure: "retention" | "spend", words: Words): Picture {
  const triangle = isWhole ? whole : withoutLast(whole);
  const { pictures } = words.customers;
  const { starts, sizes, values } = triangle;
  const period = pictures.cohortPeriods[unit];
  const isMoney = measure === "spend";
  const show = (value: number): string => (isMoney ? brief(value) : shown(value, "share"));
  /* At age 0 all have bought: a column of 100% would take the colours from the rest. */
  const from = isMoney ? 0 : 1;
  const across = Array.from({ length: Math.max(1, (values[0]?.length ?? 1) - from - (isWhole ? 0 : 1)) }, (_, age) => String(age + from));
  const down = starts.map((start) => cohortName(start, unit));
  const cells = values.map((row) => row.slice(from, from + across.length));
  const mean = meanAt(triangle, 1);
  const alt = pictures.alts.cohorts;
  return {
    id: `cohorts-${measure}`,
    title: isMoney ? pictures.titles.cohortSpend(brief(mean), period) : pictures.titles.cohorts(shown(mean, "share"), period),
    subtitle: isMoney ? pictures.subtitles.cohortSpend(period) : pictures.subtitles.cohorts(period),
    alt,
    height: 60 + 22 * down.length,
    option: (ink) => gridOption({ across: { name: pictures.period, labels: across }, down: { name: pictures.cohort, labels: down }, values: cells, show, labels: across.length <= 8 }, ink, alt),
    table: { head: [pictures.cohort, pictures.size, ...across], rows: down.map((name, cohort) => [name, shown(sizes[cohort]!, "whole"), ...cells[cohort]!.map((value) => (value === null ? "" : show(value)))]) },
    footnotes: [],
  };
}
