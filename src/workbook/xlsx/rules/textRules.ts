import { quoted } from "./operand";
import type { TextOperator } from "./storedFormat";

/** The formulas that files state beside rules about texts: programs go by them, not by the name of the rule. */
const textFormulas: Readonly<Record<Exclude<TextOperator, "equal" | "notEqual">, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

export type NamedTextOperator = keyof typeof textFormulas;

export const isTextRule = (type: string): type is NamedTextOperator => type in textFormulas;
export const textFormula = (operator: NamedTextOperator, cell: string, text: string): string => textFormulas[operator](cell, quoted(text));

/** The formulas of rules about dates, as Excel writes them. */
const periodFormulas: Readonly<Record<string, (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  thisWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  lastWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  nextWeek: (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  thisMonth: (cell) => month(cell, "TODAY()"),
  lastMonth: (cell) => month(cell, "EDATE(TODAY(),0-1)"),
  nextMonth: (cell) => month(cell, "EDATE(TODAY(),0+1)"),
};

const month = (cell: string, day: string): string => `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

/** Null for a period that has no name in files. */
export const periodFormula = (period: string, cell: string): string | null => periodFormulas[period]?.(cell) ?? null;
