import type { Cell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { catalogue, type Entry } from "../../src/clv/index";
import { inputCells, isWord, literalOf } from "../../src/manual/worked";
import { functionFormula } from "../../src/taskpane/formulaText";
import { addressOf } from "../../src/workbook/address";
import { FileFormulas } from "../../src/workbook/xlsx/formulas";

type Cells = Map<string, Partial<Cell>>;

const files = new FileFormulas(catalogue.map(({ id }) => id));
export const formulaColumn = 30;

/* What an analyst makes of the functions: inside other formulas, in each other, over whole columns, in other sheets. */
const larger = [
  `=CLV('Bob''s numbers'!A1,0.8,0.1,"begin")`,
  `=IF(CLV('Bob''s numbers'!A1,0.8,0.1)>3*'Bob''s numbers'!B1,"keep ""CLV(1,2)""","look")`,
  `=CLVCAC(CLV('Bob''s numbers'!A1,0.8,0.1,"end"),'Bob''s numbers'!B1)`,
  "=-CLV('Bob''s numbers'!A2,0.5)^2",
  "=2^-CLV.LIFESPAN(0.5)&\" years\"",
  "=SUM(CLV('Bob''s numbers'!A1:A5,0.8,0.1))/COUNT('Bob''s numbers'!A1:A5)",
  "=ROUND(CLV( 'Bob''s numbers'!$A1 , 80% , 0.1 )*CLV.MULTIPLE(0.8,0.1),2)",
  "=MAX(CLV.MULTIPLE(0.8,0.1),CLV.LIFESPAN(0.2),10%*CLV('Bob''s numbers'!A3,0.8,,\"renewal\"))",
  "=CAC.PAYBACK('Bob''s numbers'!B1,CLV('Bob''s numbers'!A1,0.8,0.1)/10)+1",
  "=IFERROR(CLV('Bob''s numbers'!A1,1.5,0.1),\"refused\")",
  "=SUM('Bob''s numbers'!A1:A5)",
] as const;

/** The worked example of a function from a row on: its inputs in cells, choices written out, its formula to the right. */
function lay(entry: Entry, row: number, cells: Cells): number {
  cells.set(`${row},0`, { value: entry.id });
  let column = 1;
  let height = 1;
  const texts = entry.arguments.map((argument) => {
    const given = entry.example.given[argument.name];
    if (given === undefined) return null;
    if (isWord(argument)) return literalOf(given);
    const lines = inputCells(given);
    const width = Math.max(...lines.map((line) => line.length));
    lines.forEach((line, down) => {
      line.forEach((value, right) => {
        const isPlain = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
        if (isPlain) cells.set(`${row + down},${column + right}`, { value });
      });
    });
    const reference = addressOf(row, column, lines.length, width);
    column += width;
    height = Math.max(height, lines.length);
    return reference;
  });
  if (column > formulaColumn) throw new Error(`${entry.id} has more inputs than fit before its formula`);
  put(cells, row, formulaColumn, functionFormula(entry, texts, ""), entry.exampleCells.length, entry.exampleCells[0]?.length ?? 1);
  return row + Math.max(height, entry.exampleCells.length) + 1;
}

function put(cells: Cells, row: number, column: number, formula: string, rows = 1, columns = 1): void {
  cells.set(`${row},${column}`, {
    formula: files.toFile(formula),
    ...(files.isArray(formula) && { formulaType: "array", formulaRef: addressOf(row, column, rows, columns), formulaDynamic: true }),
  });
}

/** A workbook of three sheets that calls every function of the catalogue, alone and inside larger formulas. */
export function everyFunction(): Promise<Uint8Array> {
  const each: Cells = new Map();
  catalogue.reduce((row, entry) => lay(entry, row, each), 0);
  const numbers: Cells = new Map();
  [250, 100, 80, 60, 40].forEach((margin, row) => numbers.set(`${row},0`, { value: margin }));
  numbers.set("0,1", { value: 150 });
  put(numbers, 0, 3, '=CLV(A1:A5,0.8,0.1,"begin")', 5);
  put(numbers, 0, 5, "=CLVCAC(A1:A5/2,B1)", 5);
  const inside: Cells = new Map();
  larger.forEach((formula, row) => put(inside, row, 0, formula));
  return writeXlsx({
    sheets: [
      { name: "Each function", rows: [], cells: each },
      { name: "Larger formulas", rows: [], cells: inside },
      { name: "Bob's numbers", rows: [], cells: numbers },
    ],
  });
}
