import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { WorkbookPort } from "../../workbook/port";
import { useWords, type Words } from "../words/index";
import { valueOf } from "./path/stage";
import { type StepId, stepIds } from "./path/state";
import { type UsedPath, usePath } from "./path/usePath";
import { DataStep } from "./steps/DataStep";
import { FitStep } from "./steps/FitStep";
import { LookStep } from "./steps/LookStep";
import { PathSteps } from "./steps/PathSteps";
import { PicturesStep } from "./steps/PicturesStep";
import { SetupStep } from "./steps/SetupStep";
import { WriteStep } from "./steps/WriteStep";
import { useScreenStyles } from "./styles";

interface CustomersScreenProps {
  readonly port: WorkbookPort;
  /** Of every written formula. */
  readonly prefix: string;
  readonly onBack: () => void;
}

const headingOf = (step: StepId, { customers }: Words): string =>
  ({ data: customers.data.heading, setup: customers.setup.heading, look: customers.pictures.lookHeading, fit: customers.fit.heading, pictures: customers.pictures.heading, write: customers.sheet.heading })[step];

/** What a step needs of those before it. */
function opens({ path, state }: UsedPath): (step: StepId) => boolean {
  const [hasLog, hasSettings, hasModel] = [path.sound() !== null, path.resolved() !== null, valueOf(state.fits) !== null && path.model() !== null];
  return (step) => (step === "data" ? true : step === "setup" ? hasLog : step === "look" || step === "fit" ? hasSettings : hasModel);
}

/** From a transaction log to who is still a customer and what each is worth, step by step. */
export function CustomersScreen({ port, prefix, onBack }: CustomersScreenProps) {
  const styles = useScreenStyles();
  const words = useWords();
  const { shell } = words.customers;
  const used = usePath(port);
  const { path, state } = used;
  const { step } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
    body.current?.scrollTo(0, 0);
  }, [step]);
  const isOpen = opens(used);
  const at = stepIds.indexOf(step);
  const [before, after] = [stepIds[at - 1], stepIds[at + 1]];
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    event.preventDefault();
    if (before === undefined) onBack();
    else path.goTo(before);
  };
  return (
    <div className={styles.screen} onKeyDown={leave} data-screen="customers">
      <div className={styles.body} ref={body}>
        <div className={styles.top}>
          <Button className={styles.back} appearance="transparent" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
            {shell.back}
          </Button>
          <h1 className={styles.heading} ref={heading} tabIndex={-1}>
            {shell.title}
          </h1>
          <PathSteps step={step} isOpen={isOpen} onStep={path.goTo} />
          <h2 className={styles.heading}>{headingOf(step, words)}</h2>
        </div>
        {step === "data" && <DataStep {...used} />}
        {step === "setup" && <SetupStep {...used} />}
        {step === "look" && <LookStep {...used} />}
        {step === "fit" && <FitStep {...used} />}
        {step === "pictures" && <PicturesStep {...used} />}
        {step === "write" && <WriteStep {...used} prefix={prefix} />}
      </div>
      <div className={styles.foot}>
        {before !== undefined && <Button onClick={() => path.goTo(before)}>{shell.previous(shell.steps[before])}</Button>}
        {after !== undefined && (
          <Button appearance="primary" disabledFocusable={!isOpen(after)} title={isOpen(after) ? undefined : shell.notYet} onClick={() => path.goTo(after)}>
            {shell.next(shell.steps[after])}
          </Button>
        )}
      </div>
    </div>
  );
}
