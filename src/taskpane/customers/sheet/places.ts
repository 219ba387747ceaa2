import { SheetDraft } from "./draft";
import type { SheetRequest } from "./request";

/** The row of the headings of all that spills on the sheet of the customers, counted from 0. */
export const spillRow = 3;

/** Where the columns of the customers stand, as formulas of other sheets name them. */
export interface CustomerPlaces {
  readonly tableColumn: number;
  readonly forecastColumn: number;
  readonly segmentColumn: number;
  readonly calibrationColumn: number;
  /** The customer table with its headings. */
  readonly table: string;
  readonly calibration: string;
  readonly ages: string;
  readonly frequency: string;
  readonly alive: string;
  readonly purchases: string;
  /** Value, or purchases where spend is not known. */
  readonly score: string;
}

export function placesOf({ customersSheet, customers, calibrationCustomers, log, hasSpendFit, knowsSpill }: SheetRequest): CustomerPlaces {
  const sheet = new SheetDraft(customersSheet);
  const tableWidth = log.amount === null ? 4 : 5;
  const forecastColumn = tableWidth + 1;
  const forecastWidth = hasSpendFit ? 5 : 2;
  const segmentColumn = forecastColumn + forecastWidth;
  const calibrationColumn = segmentColumn + 2;
  const calibrationWidth = log.amount === null ? 6 : 8;
  const spill = (column: number, rows: number, width: number): string => (knowsSpill ? `${sheet.from(spillRow, column)}#` : sheet.from(spillRow, column, rows + 1, width));
  /* A column without its heading, which would count as larger than any number. */
  const column = (anchor: number, at: number): string => {
    if (!knowsSpill) return sheet.from(spillRow + 1, anchor + at, customers, 1);
    const all = `${sheet.from(spillRow, anchor)}#`;
    return `INDEX(${all},2,${at + 1}):INDEX(${all},ROWS(${all}),${at + 1})`;
  };
  /* Without spend there are two formulas with headings typed above them, each of one column. */
  const single = (at: number): string => (knowsSpill ? `${sheet.from(spillRow + 1, forecastColumn + at)}#` : sheet.from(spillRow + 1, forecastColumn + at, customers, 1));
  const purchases = hasSpendFit ? column(forecastColumn, 2) : single(1);
  return {
    tableColumn: 0, forecastColumn, segmentColumn, calibrationColumn,
    table: spill(0, customers, tableWidth),
    calibration: spill(calibrationColumn, calibrationCustomers, calibrationWidth),
    frequency: column(0, 1),
    ages: column(0, 3),
    alive: hasSpendFit ? column(forecastColumn, 1) : single(0),
    purchases,
    score: hasSpendFit ? column(forecastColumn, 4) : purchases,
  };
}
