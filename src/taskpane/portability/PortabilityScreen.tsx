import { Body1, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PlannedCell } from "../../clv/portable/plan";
import type { WorkbookPort } from "../../workbook/port";
import { useWords } from "../words/index";
import { Choices } from "./Choices";
import { ConvertBar } from "./ConvertBar";
import { PreviewList } from "./PreviewList";
import { cellName, type Wanted } from "./survey";
import { SurveyView } from "./SurveyView";
import { useConversion } from "./useConversion";
import { useSurvey } from "./useSurvey";

const useStyles = makeStyles({
  /* The list scrolls above the bar at the foot, never behind it. In a very low window both scroll together. */
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
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "2px" },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface PortabilityScreenProps {
  readonly port: WorkbookPort;
  readonly prefix: string;
  readonly onBack: () => void;
}

/** Turns the add-in's formulas into others that need no add-in, and back: first a list, then one step. */
export function PortabilityScreen({ port, prefix, onBack }: PortabilityScreenProps) {
  const styles = useStyles();
  const { portability: words, page } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState<Wanted>({ way: "native", scope: "sheet", mark: true });
  /* Ticks against the rule that certain cells are converted and others not. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [isPaused, setPaused] = useState(false);
  const surveying = useSurvey(port, wanted, prefix, isPaused);
  const { again } = surveying;
  const started = useCallback(() => setPaused(true), []);
  const ended = useCallback(() => {
    setPaused(false);
    again();
  }, [again]);
  const conversions = useConversion(port, started, ended);
  const { state } = conversions.converting;
  const isWorking = state === "working";
  useEffect(() => heading.current?.focus(), []);

  const plan = surveying.survey.state === "ready" ? surveying.survey.plan : null;
  const isTicked = useCallback(
    (cell: PlannedCell): boolean => cell.reason === null && cell.certain !== turned.has(cellName(cell)),
    [turned],
  );
  const ticked = useMemo(() => plan?.cells.filter(isTicked) ?? [], [plan, isTicked]);
  const tick = (cells: readonly PlannedCell[], isOn: boolean): void => {
    const next = new Set(turned);
    for (const cell of cells) {
      if (cell.certain === isOn) next.delete(cellName(cell));
      else next.add(cellName(cell));
    }
    setTurned(next);
  };
  const choose = (next: Wanted): void => {
    setTurned(new Set());
    setWanted(next);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || isWorking || state === "asksNames" || state === "asksNotes") return;
    event.preventDefault();
    onBack();
  };
  return (
    <div className={styles.screen} onKeyDown={leave}>
      <div className={styles.body}>
        <div className={styles.top}>
          <Button
            className={styles.back}
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            aria-label={page.back}
            title={page.back}
            disabledFocusable={isWorking}
            onClick={() => !isWorking && onBack()}
          />
          <h1 ref={heading} tabIndex={-1} className={styles.heading}>
            {words.title}
          </h1>
          <Body1>{words.about}</Body1>
        </div>
        <Choices host={port.host} wanted={wanted} isDisabled={isWorking} onWanted={choose} />
        <SurveyView {...surveying} wanted={wanted} onWider={() => choose({ ...wanted, scope: "workbook" })}>
          {plan && (
            <PreviewList
              key={`${wanted.way} ${wanted.scope}`}
              plan={plan}
              isTicked={isTicked}
              isDisabled={isWorking}
              onTick={tick}
              onGoTo={({ sheet, address }) => void port.select(sheet, address)}
            />
          )}
        </SurveyView>
      </div>
      <ConvertBar
        way={wanted.way}
        ticked={ticked}
        staying={(plan?.cells.length ?? 0) - ticked.length}
        isReady={plan !== null && plan.cells.length > 0}
        conversions={conversions}
        button={button}
      />
    </div>
  );
}
