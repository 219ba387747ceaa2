import { useEffect, useMemo, useState } from "react";
import type { WorkbookPort } from "../../workbook/port";
import type { CellsRead } from "../form/calculate";

/** Typing and recalculation come in bursts; the cells are read when one is over. */
const settleMilliseconds = 150;

interface Answers {
  readonly sheet: string | null;
  readonly cells: ReadonlyMap<string, CellsRead>;
}

async function readOne(port: WorkbookPort, reference: string, sheet: string): Promise<CellsRead> {
  try {
    const grid = await port.read(reference, sheet);
    return grid === null ? { state: "missing" } : { state: "read", grid };
  } catch {
    return { state: "failed" };
  }
}

/** The cells behind each reference, read again when values change; an answer that a later question overtook is dropped. */
export function useReferences(
  port: WorkbookPort,
  references: readonly string[],
  sheet: string | null,
): ReadonlyMap<string, CellsRead> {
  const [answers, setAnswers] = useState<Answers>({ sheet, cells: new Map() });
  const [version, setVersion] = useState(0);
  const wanted = JSON.stringify([...new Set(references)].sort());

  useEffect(() => port.onValuesChanged(() => setVersion((count) => count + 1)), [port]);

  useEffect(() => {
    const texts = JSON.parse(wanted) as string[];
    if (sheet === null || texts.length === 0) return undefined;
    let isOvertaken = false;
    const timer = setTimeout(() => {
      void Promise.all(texts.map(async (text) => [text, await readOne(port, text, sheet)] as const)).then((read) => {
        if (!isOvertaken) setAnswers({ sheet, cells: new Map(read) });
      });
    }, settleMilliseconds);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [port, wanted, sheet, version]);

  /* What was read for another sheet says nothing about this one. */
  return useMemo(() => (answers.sheet === sheet ? answers.cells : new Map<string, CellsRead>()), [answers, sheet]);
}
