import { useEffect, useRef, useState } from "react";
import type { Cell } from "../../../clv/index";
import { mayCall } from "../../../clv/portable/callsIn";
import { parseReference } from "../../../workbook/address";
import type { BookSurvey } from "../../../workbook/book";
import type { Place, WorkbookPort } from "../../../workbook/port";
import type { Language } from "../../../words/language";
import { useLanguage, useWords, type Words } from "../../words/index";
import { callsOf, type ExplainedCall, readCell } from "./explainCall";
import { explainCell, type Explanation } from "./explainCell";

export interface CallWithValues extends ExplainedCall {
  /** In the order of its arguments; null where one is no single cell. */
  readonly values: readonly (Cell | null)[];
}

export type Explaining =
  | { readonly state: "reading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly place: Place; readonly explanation: Explanation }
  | { readonly state: "calls"; readonly place: Place; readonly calls: readonly CallWithValues[]; readonly value: Cell | null };

/** Selecting with the arrow keys comes in bursts; a cell is explained when one is over. */
const settleMilliseconds = 120;

async function explain(port: WorkbookPort, survey: () => Promise<BookSurvey>, language: Language, words: Words): Promise<Explaining> {
  const place = await port.selection();
  const first = parseReference(place.address.split(":")[0]!)!;
  const explanation = explainCell(await survey(), { sheet: place.sheet, row: first.startRow, column: first.startColumn }, words);
  if (explanation.kind !== "none") return { state: "ready", place, explanation };
  const standing = (await port.formulas("selection")).find(({ sheet, address }) => sheet === place.sheet && address === place.address.split(":")[0]);
  if (standing === undefined || !mayCall(standing.formula)) return { state: "ready", place, explanation };
  const calls = callsOf(standing.formula, place.sheet, language, words);
  const withValues = await Promise.all(
    calls.map(async (call) => ({ ...call, values: await Promise.all(call.arguments.map(({ text, cells }) => (cells === null ? Promise.resolve(null) : readCell(port, text, place.sheet)))) })),
  );
  return calls.length === 0 ? { state: "ready", place, explanation } : { state: "calls", place, calls: withValues, value: await readCell(port, standing.address, place.sheet) };
}

/** Follows the selection and the values of the workbook with an explanation of the selected cell. */
export function useExplanation(port: WorkbookPort): Explaining {
  const words = useWords();
  const language = useLanguage();
  const [explaining, setExplaining] = useState<Explaining>({ state: "reading" });
  /* Looking through the workbook takes its time, so it is done once for as long as no value changes. */
  const survey = useRef<Promise<BookSurvey> | null>(null);
  useEffect(() => {
    let round = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): Promise<BookSurvey> => (survey.current ??= port.survey());
    const again = (): void => {
      round += 1;
      const own = round;
      clearTimeout(timer);
      timer = setTimeout(() => {
        explain(port, look, language, words).then(
          (found) => own === round && setExplaining(found),
          () => {
            survey.current = null;
            if (own === round) setExplaining({ state: "failed" });
          },
        );
      }, settleMilliseconds);
    };
    const changed = (): void => {
      survey.current = null;
      again();
    };
    const stop = [port.onSelectionChanged(again), port.onValuesChanged(changed)];
    again();
    return () => {
      round = -1;
      clearTimeout(timer);
      stop.forEach((one) => one());
    };
  }, [port, language, words]);
  return explaining;
}
