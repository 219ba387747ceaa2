import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../words/index";
import { type StepId, stepIds } from "../path/state";
import { useScreenStyles } from "../styles";
import { PathSteps } from "./PathSteps";

interface PathFrameProps {
  readonly title: string;
  /** Of the step on show. */
  readonly heading: string;
  readonly step: StepId;
  readonly isOpen: (step: StepId) => boolean;
  readonly onStep: (step: StepId) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A way in steps: their list above, the one on show, and the way to the next below. */
export function PathFrame({ title, heading, step, isOpen, onStep, onBack, children }: PathFrameProps) {
  const styles = useScreenStyles();
  const { shell } = useWords().customers;
  const top = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
    body.current?.scrollTo(0, 0);
  }, [step]);
  const at = stepIds.indexOf(step);
  const [before, after] = [stepIds[at - 1], stepIds[at + 1]];
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    event.preventDefault();
    if (before === undefined) onBack();
    else onStep(before);
  };
  return (
    <div className={styles.screen} onKeyDown={leave} data-screen="customers">
      <div className={styles.body} ref={body}>
        <div className={styles.top}>
          <Button className={styles.back} appearance="transparent" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
            {shell.back}
          </Button>
          <h1 className={styles.heading} ref={top} tabIndex={-1}>
            {title}
          </h1>
          <PathSteps step={step} isOpen={isOpen} onStep={onStep} />
          <h2 className={styles.heading}>{heading}</h2>
        </div>
        {children}
      </div>
      <div className={styles.foot}>
        {before !== undefined && <Button onClick={() => onStep(before)}>{shell.previous(shell.steps[before])}</Button>}
        {after !== undefined && (
          <Button appearance="primary" disabledFocusable={!isOpen(after)} title={isOpen(after) ? undefined : shell.notYet} onClick={() => onStep(after)}>
            {shell.next(shell.steps[after])}
          </Button>
        )}
      </div>
    </div>
  );
}
