import { type FocusEvent, type KeyboardEvent, useEffect } from "react";
import type { WorkbookPort } from "../../workbook/port";
import { useWords } from "../words/index";
import { StepScreen } from "./shell/StepScreen";
import { modelBookOf } from "./sheet/modelBook";
import { useBuilder } from "./state/useBuilder";
import { AskDialog } from "./steps/start/AskDialog";
import { StartScreen } from "./steps/start/StartScreen";
import { useBeginning } from "./steps/start/useBeginning";

interface BuilderScreenProps {
  readonly port: WorkbookPort;
  readonly onBack: () => void;
}

/** From three numbers to a whole model in the workbook: the first screen, then one step after the other. */
export function BuilderScreen({ port, onBack }: BuilderScreenProps) {
  const builder = useBuilder(port);
  const { start: words } = useWords().builder;
  const { step, history, store } = builder;
  const { begin, asked, yes, no } = useBeginning(builder, port);
  useEffect(() => void modelBookOf(port).look(), [port]);
  const leave = (event: KeyboardEvent): void => {
    /* A dialog is drawn elsewhere in the page and has an Escape of its own. */
    if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    event.preventDefault();
    if (step === "start") onBack();
    else store.goTo("start");
  };
  const comeBack = (): void => void modelBookOf(port).comeBack();
  const focused = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) comeBack();
  };
  return (
    <div style={{ height: "100%" }} onKeyDown={leave} onPointerEnter={comeBack} onFocus={focused}>
      {step === "start" || history === null ? (
        <StartScreen builder={builder} port={port} begin={begin} onBack={onBack} />
      ) : (
        <StepScreen builder={builder} step={step} port={port} onBack={onBack} />
      )}
      {/* Outside the first screen, which goes away with the answer: a dialog has to close before it is gone. */}
      <AskDialog
        isOpen={asked !== null}
        title={words.replaceTitle}
        text={words.replaces(history?.present.scope.name ?? "")}
        no={words.stay}
        yes={words.replace}
        onNo={no}
        onYes={yes}
      />
    </div>
  );
}
