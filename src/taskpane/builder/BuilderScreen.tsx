import { type KeyboardEvent, useEffect } from "react";
import type { WorkbookPort } from "../../workbook/port";
import { StepScreen } from "./shell/StepScreen";
import { modelBookOf } from "./sheet/modelBook";
import { useBuilder } from "./state/useBuilder";
import { StartScreen } from "./steps/start/StartScreen";

interface BuilderScreenProps {
  readonly port: WorkbookPort;
  readonly onBack: () => void;
}

/** From three numbers to a whole model in the workbook: the first screen, then one step after the other. */
export function BuilderScreen({ port, onBack }: BuilderScreenProps) {
  const builder = useBuilder(port);
  const { step, history, store } = builder;
  useEffect(() => void modelBookOf(port).look(), [port]);
  const leave = (event: KeyboardEvent): void => {
    /* A dialog is drawn elsewhere in the page and has an Escape of its own. */
    if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    event.preventDefault();
    if (step === "start") onBack();
    else store.goTo("start");
  };
  return (
    <div style={{ height: "100%" }} onKeyDown={leave}>
      {step === "start" || history === null ? <StartScreen builder={builder} port={port} onBack={onBack} /> : <StepScreen builder={builder} step={step} port={port} onBack={onBack} />}
    </div>
  );
}
