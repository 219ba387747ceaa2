import type { WorkbookPort } from "../../workbook/port";
import { useWords, type Words } from "../words/index";
import { ContractsPathView } from "./contracts/ContractsPathView";
import { valueOf } from "./path/stage";
import type { StepId } from "./path/state";
import { type UsedPath, usePath } from "./path/usePath";
import { DataStep } from "./steps/DataStep";
import { FitStep } from "./steps/FitStep";
import { LookStep } from "./steps/LookStep";
import { PathFrame } from "./steps/PathFrame";
import { PicturesStep } from "./steps/PicturesStep";
import { SetupStep } from "./steps/SetupStep";
import { WriteStep } from "./steps/WriteStep";

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

/** From purchases or contracts to who is still a customer and what each is worth, step by step. */
export function CustomersScreen({ port, prefix, onBack }: CustomersScreenProps) {
  const words = useWords();
  const used = usePath(port);
  const { path, state } = used;
  const { step } = state;
  if (state.entrance !== "purchases") return <ContractsPathView port={port} prefix={prefix} purchases={path} onBack={onBack} />;
  return (
    <PathFrame title={words.customers.shell.title} heading={headingOf(step, words)} step={step} isOpen={opens(used)} onStep={path.goTo} onBack={onBack}>
      {step === "data" && <DataStep {...used} />}
      {step === "setup" && <SetupStep {...used} />}
      {step === "look" && <LookStep {...used} />}
      {step === "fit" && <FitStep {...used} />}
      {step === "pictures" && <PicturesStep {...used} />}
      {step === "write" && <WriteStep {...used} prefix={prefix} />}
    </PathFrame>
  );
}
