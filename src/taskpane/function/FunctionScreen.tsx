import { makeStyles, tokens } from "@fluentui/react-components";
import { type Dispatch, useCallback, useMemo, useRef } from "react";
import type { Entry } from "../../clv/index";
import type { WorkbookPort } from "../../workbook/port";
import { AdviceSpoken } from "../advice/AdviceSpoken";
import { formAdvice } from "../advice/formAdvice";
import { exampleTexts } from "../form/example";
import { FormFields } from "../form/FormFields";
import type { FormAction, FormState } from "../form/formState";
import { ResultView } from "../form/ResultView";
import { ResultCells } from "../results/ResultCells";
import { separators, useCalculation } from "../form/useCalculation";
import { FormulaPreview } from "../insert/FormulaPreview";
import { InsertBar } from "../insert/InsertBar";
import { InsertionOutcome } from "../insert/InsertionOutcome";
import { prepare } from "../insert/prepare";
import { useInsert } from "../insert/useInsert";
import type { Writing } from "../insert/writing";
import { useTarget } from "../sheet/useTarget";
import { useLanguage, useWords } from "../words/index";
import { conventionOf } from "./convention";
import { Explanation } from "./Explanation";
import { FunctionHeading } from "./FunctionHeading";
import { pickedIn } from "./picked";
import { usePickingKeys } from "./usePickingKeys";
import { useScreenKeys } from "./useScreenKeys";

const useStyles = makeStyles({
  /* The form scrolls above the bar at the foot, never behind it. In a very low window both scroll together. */
  screen: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    "@media (max-height: 480px)": { height: "auto", minHeight: "100%" },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollPaddingBlock: "8px",
    "@media (max-height: 480px)": { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

export interface FunctionScreenProps {
  readonly entry: Entry;
  readonly port: WorkbookPort;
  readonly prefix: string;
  readonly form: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly writing: Writing;
  readonly onWriting: (writing: Writing) => void;
  readonly onBack: () => void;
}

export function FunctionScreen({
  entry,
  port,
  prefix,
  form,
  dispatch,
  writing,
  onWriting,
  onBack,
}: FunctionScreenProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { id } = entry;
  const screen = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const write = useCallback(
    (name: string, text: string) => dispatch({ type: "write", id, name, text }),
    [dispatch, id],
  );
  const { target, picking, start, stop } = useTarget(port, write);
  const live = useCalculation(entry, form.texts, port, target?.sheet ?? null);
  const inserting = useInsert(port);
  const { insertion, insert } = inserting;
  const prepared = useMemo(
    () => prepare({ entry, prefix, live, writing, target, words }),
    [entry, prefix, live, writing, target, words],
  );

  const backToField = useCallback(
    (name: string) => {
      stop();
      screen.current?.querySelector<HTMLElement>(`[data-argument="${name}"]`)?.focus();
    },
    [stop],
  );
  const stopPicking = useCallback(() => {
    if (picking !== null) backToField(picking);
  }, [picking, backToField]);
  usePickingKeys(screen, picking !== null, stopPicking);
  const insertNow = (): void => {
    if (prepared.request) insert(prepared.request);
  };
  const keys = useScreenKeys({
    isPicking: picking !== null,
    isAsking: insertion.state === "occupied",
    stopPicking,
    insertNow,
    onBack,
  });

  const refusals = Object.fromEntries(Object.entries(live.refusals).filter(([name]) => form.touched.includes(name)));
  const { advice, twins } = useMemo(() => formAdvice(entry, live, form, words, language), [entry, live, form, words, language]);

  return (
    <div className={styles.screen} ref={screen} {...keys}>
      <div className={styles.body}>
        <FunctionHeading entry={entry} prefix={prefix} onBack={onBack} />
        <FormFields
          entry={entry}
          texts={form.texts}
          refusals={refusals}
          advice={advice}
          twins={twins}
          timings={live.timings}
          picking={picking}
          onWrite={write}
          onLeave={(name) => dispatch({ type: "leave", id, name })}
          onPick={start}
          onStopPicking={stopPicking}
          onEnd={() => button.current?.focus()}
        />
        <AdviceSpoken sentences={Object.values(advice).flatMap((some) => some.map(({ sentence }) => sentence))} />
        {live.outcome.state === "results" && <ResultCells entry={entry} cells={live.outcome.cells} />}
        <FormulaPreview
          writing={prepared.writing}
          onWriting={onWriting}
          formula={prepared.formula}
          noNative={prepared.noNative}
          waiting={prepared.waiting}
        />
        <Explanation
          entry={entry}
          picked={pickedIn(entry, form.texts)}
          onUseExample={() => dispatch({ type: "fill", id, texts: exampleTexts(entry, separators) })}
        />
      </div>
      <InsertBar
        target={target}
        isReady={prepared.request !== null}
        obstacle={prepared.obstacle}
        isWriting={insertion.state === "writing"}
        button={button}
        onInsert={insertNow}
      >
        <InsertionOutcome inserting={inserting} button={button} onAnother={() => port.focusGrid()} />
        <ResultView entry={entry} outcome={live.outcome} convention={conventionOf(entry, form.texts, words.page)} />
      </InsertBar>
    </div>
  );
}
