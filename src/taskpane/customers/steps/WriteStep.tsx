import { useWords } from "../../words/index";
import type { UsedPath } from "../path/usePath";
import { freeName, requestOf, writeResults } from "../sheet/write";
import { useStepStyles } from "../styles";
import { WriteForm } from "./WriteForm";
import { WrittenMessage } from "./WrittenMessage";

/** From so many customers on, the formulas of the sheet are felt. */
const many = 20_000;

interface WriteStepProps extends UsedPath {
  readonly prefix: string;
}

/** The customers with their forecast, and the summary. */
export function WriteStep({ path, state, prefix }: WriteStepProps) {
  const styles = useStepStyles();
  const words = useWords();
  const { sheet } = words.customers;
  const { defaultCustomers, defaultResults } = sheet;
  const request = requestOf(path, { customers: defaultCustomers, results: defaultResults, log: "" }, prefix);
  const write = async (names: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Promise<void> => {
    const [customers, results] = [names.get("customers")!, names.get("results")!];
    const named = requestOf(path, { customers, results, log: freeName(sheet.logSheet(customers).slice(0, 31), taken) }, prefix);
    if (named !== null) await writeResults(path, named, words);
  };
  return (
    <div className={styles.step}>
      <WriteForm
        port={path.port}
        written={state.written}
        what={sheet.what}
        fields={[
          { id: "customers", label: sheet.customersSheet, wanted: defaultCustomers },
          { id: "results", label: sheet.resultsSheet, wanted: defaultResults },
        ]}
        notes={[...(request !== null && request.copy !== null ? [sheet.copy] : []), ...(request !== null && request.customers > many ? [sheet.large] : [])]}
        isReady={request !== null}
        onWrite={write}
      />
      <WrittenMessage path={path} written={state.written} what="results" />
    </div>
  );
}
