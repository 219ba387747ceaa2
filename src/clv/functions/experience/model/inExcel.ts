import type { ClosedForm } from "../../../closedForm";
import { toExcel } from "../../../formula/excel";
import { operand } from "../../../formula/operand";
import { parseFormula } from "../../../formula/parse";
import { cellsOf } from "../../../formula/reference";
import { type ArgumentTexts, nativeFormula, type ReadCells } from "../../../native";
import { failure, type Result } from "../../../result";
import { beside, isWritten } from "../../listInExcel";
import { modelArguments } from "./equations";
import { type InputRow, modelRows } from "./inputs";
import { readInputs } from "./readInputs";

/**
 * One output of the model as plain Excel arithmetic over the cells of a block. Which cell holds what is told by the labels
 * that stand beside them now; a default that no row changes is left out of the formula.
 */
export function modelInExcel(form: ClosedForm, texts: ArgumentTexts, read: ReadCells): Result<string> {
  const [inputs, score, reference] = texts;
  const block = inputs!.trim();
  const grid = read(block);
  const cells = cellsOf(block);
  if (grid === null || cells === null) {
    return failure("argument", `the native formula is written by the labels of the inputs, so it needs them as a range of this workbook such as A2:B20, not ${block}`);
  }
  const known = readInputs("inputs", modelRows, grid);
  if (!known.ok) return known;
  const width = grid[0]!.length;
  const found: Record<string, string> = {};
  for (const [name, row] of known.value.places) found[name] = cells[row * width + 1]!;
  const from = isWritten(reference) ? beside(reference) : found["reference"];
  const falls = found["timing"];
  const own: Record<string, string> = {
    ...found,
    ...(from !== undefined && { score_change: `${beside(score!)}-${from}` }),
    ...(falls !== undefined && { delay: `((${falls}="end")+(${falls}="renewal")+(${falls}="mid")/2)`, renewing: `(${falls}="renewal")*1` }),
  };
  return nativeFormula(modelArguments, form, Object.keys(modelArguments).map((name) => own[name]));
}

/** A LAMBDA that gives the number beside a label of the block, or what is meant where no row has it. */
export const lookUpInLambda = (block: string): string =>
  `LAMBDA(label,preset,IF(SUM(IF(INDEX(${block},0,1)=label,1,0))=0,preset,SUM(IF(INDEX(${block},0,1)=label,INDEX(${block},0,2),0))))`;

/** How many cells of the block say a word: "renewal" beside the timing. */
export const saysInLambda = (block: string, word: string): string => `SUM(IF(INDEX(${block},0,2)="${word}",1,0))`;

/** By how much of a period margins are delayed. */
export const delayInLambda = (block: string): string =>
  `${saysInLambda(block, "end")}+${saysInLambda(block, "renewal")}+${saysInLambda(block, "mid")}/2`;

/** The variables of LET that hold the parts of the equations, each behind those it is made of. */
export const partsInLambda = (parts: Readonly<Record<string, string>>): string[] =>
  Object.entries(ordered(parts)).map(([name, text]) => `${name},${toExcel(parseFormula(text), operand)}`);

/** 1 where the margins of some part of the equations never fall in value. */
export const endlessInLambda = "IF(periods=0,IF(ratio>=1,1,IF(level>=1,1,IF(base_ratio>=1,1,0))),0)";

/** The variables of LET for a block called `block`: the reader of a label, every input, and every part of the equations. */
export function modelInLambda(rows: Readonly<Record<string, InputRow>>, parts: Readonly<Record<string, string>>, block: string): string {
  return [
    `beside,${lookUpInLambda(block)}`,
    `delay,${delayInLambda(block)},renewing,${saysInLambda(block, "renewal")}`,
    ...Object.entries(rows).map(([name, { label, argument }]) => `${name},beside("${label}",${argument.default ?? "#N/A"})`),
    ...partsInLambda(parts),
  ].join(",");
}

/** The parts in an order in which each one stands behind those it is made of, as LET needs them. */
function ordered(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const placed: Record<string, string> = {};
  const place = (name: string): void => {
    if (name in placed || !(name in parts)) return;
    for (const [used] of parts[name]!.matchAll(/[a-z_]+/g)) place(used);
    placed[name] = parts[name]!;
  };
  Object.keys(parts).forEach(place);
  return placed;
}
