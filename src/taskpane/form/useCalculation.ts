import { useMemo } from "react";
import type { Entry, Input, ReadCells, Smell } from "../../clv/index";
import type { WorkbookPort } from "../../workbook/port";
import { useReferences } from "../sheet/useReferences";
import { useWords } from "../words/index";
import { readArrayConstant } from "./arrayConstant";
import { smellsIn } from "../advice/smellsIn";
import { compareTimings, type TimingsCompared } from "../whichClv/compareTimings";
import { calculate, type Calculation } from "./calculate";
import { separatorsOf } from "./separators";
import { readField, type Typed } from "./typed";

export const separators = separatorsOf();

/** What the form holds, as formula texts and as the live result. */
export interface LiveForm extends Calculation {
  /** The formula text of each argument, in order; null for one that is left out or cannot be read. */
  readonly formulaTexts: readonly (string | null)[];
  /** What is typed for each argument, in order; null where it is not a value. */
  readonly inputs: readonly Input[];
  readonly references: readonly string[];
  /** The values behind a reference of the form, once they are read. */
  readonly read: ReadCells;
  /** The result of every timing; null for a function without one. */
  readonly timings: TimingsCompared | null;
  /** The warnings that hold for what the form holds. */
  readonly smells: readonly Smell[];
}

const textOf = (typed: Typed): string | null =>
  typed.kind === "value" || typed.kind === "reference" ? typed.text : null;

/** Reads the fields and the cells that they name, and runs the entry over them. `sheet` is that of the target. */
export function useCalculation(
  entry: Entry,
  texts: Readonly<Record<string, string>>,
  port: WorkbookPort,
  sheet: string | null,
): LiveForm {
  const words = useWords();
  const fields = useMemo(
    () => entry.arguments.map((argument) => readField(argument, texts[argument.name] ?? "", separators, words)),
    [entry, texts, words],
  );
  const references = useMemo(
    () => fields.flatMap((typed) => (typed.kind === "reference" ? [typed.text] : [])),
    [fields],
  );
  const cells = useReferences(port, references, sheet);
  const calculation = useMemo(() => calculate(entry, fields, cells, words), [entry, fields, cells, words]);
  const timings = useMemo(
    () => compareTimings(entry, fields, cells, calculation.outcome, words),
    [entry, fields, cells, calculation, words],
  );
  const smells = useMemo(() => smellsIn(entry, fields, cells), [entry, fields, cells]);
  const read: ReadCells = (reference) => {
    const found = cells.get(reference);
    return found?.state === "read" ? found.grid : readArrayConstant(reference);
  };
  return {
    ...calculation,
    references,
    read,
    timings,
    smells,
    formulaTexts: fields.map(textOf),
    inputs: fields.map((typed) => (typed.kind === "value" ? typed.input : null)),
  };
}
