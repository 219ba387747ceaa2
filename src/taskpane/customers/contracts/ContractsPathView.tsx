import type { WorkbookPort } from "../../../workbook/port";
import { useWords, type Words } from "../../words/index";
import type { CustomersPath } from "../path/session";
import { valueOf } from "../path/stage";
import type { StepId } from "../path/state";
import { PathFrame } from "../steps/PathFrame";
import type { ContractForm } from "./path/state";
import { type UsedContracts, useContracts } from "./path/usePath";
import { ContractsDataStep } from "./steps/ContractsDataStep";
import { ContractsFitStep } from "./steps/ContractsFitStep";
import { ContractsLookStep } from "./steps/ContractsLookStep";
import { ContractsPicturesStep } from "./steps/ContractsPicturesStep";
import { ContractsSetupStep } from "./steps/ContractsSetupStep";
import { ContractsWriteStep } from "./steps/ContractsWriteStep";

interface ContractsPathViewProps {
  readonly port: WorkbookPort;
  readonly prefix: string;
  /** The way of purchases, to which the first step leads back. */
  readonly purchases: CustomersPath;
  readonly onBack: () => void;
}

const headingOf = (step: StepId, form: ContractForm, { customers: { contracts, setup, sheet } }: Words): string =>
  ({ data: contracts.data.headings[form], setup: setup.heading, look: contracts.look.heading, fit: contracts.fit.heading, pictures: contracts.pictures.heading, write: sheet.heading })[step];

function opens({ path, state }: UsedContracts): (step: StepId) => boolean {
  const [hasData, hasSettings, hasModel] = [path.sound() !== null, path.resolved() !== null, valueOf(state.fits) !== null && path.model() !== null];
  return (step) => (step === "data" ? true : step === "setup" ? hasData : step === "look" || step === "fit" ? hasSettings : hasModel);
}

/** From contracts to retention and what customers are worth, step by step. */
export function ContractsPathView({ port, prefix, purchases, onBack }: ContractsPathViewProps) {
  const words = useWords();
  const used = useContracts(port);
  const { path, state } = used;
  const { step } = state;
  return (
    <PathFrame title={words.customers.contracts.title} heading={headingOf(step, state.form, words)} step={step} isOpen={opens(used)} onStep={path.goTo} onBack={onBack}>
      {step === "data" && <ContractsDataStep {...used} purchases={purchases} />}
      {step === "setup" && <ContractsSetupStep {...used} />}
      {step === "look" && <ContractsLookStep {...used} />}
      {step === "fit" && <ContractsFitStep {...used} />}
      {step === "pictures" && <ContractsPicturesStep {...used} />}
      {step === "write" && <ContractsWriteStep {...used} prefix={prefix} />}
    </PathFrame>
  );
}
