import { useWords } from "../../../words/index";
import { WriteForm } from "../../steps/WriteForm";
import { WrittenMessage } from "../../steps/WrittenMessage";
import { useStepStyles } from "../../styles";
import type { UsedContracts } from "../path/usePath";
import { contractRequestOf, writeContracts } from "../sheet/write";

/** From so many contracts on, the formulas of the sheet are felt. */
const many = 20_000;

/** The contracts counted by renewals, and the results. */
export function ContractsWriteStep({ path, state, prefix }: UsedContracts & { readonly prefix: string }) {
  const styles = useStepStyles();
  const words = useWords();
  const { sheet, contracts } = words.customers;
  const { defaultContracts, defaultRetention } = contracts.sheet;
  const request = contractRequestOf(path, { contracts: defaultContracts, retention: defaultRetention }, prefix);
  const source = request?.source;
  const write = async (names: ReadonlyMap<string, string>): Promise<void> => {
    const named = contractRequestOf(path, { contracts: names.get("contracts") ?? "", retention: names.get("retention")! }, prefix);
    if (named !== null) await writeContracts(path, named, words);
  };
  return (
    <div className={styles.step}>
      <WriteForm
        port={path.port}
        written={state.written}
        what={contracts.sheet.what}
        fields={[...(state.form === "dates" ? [{ id: "contracts", label: contracts.sheet.contractsSheet, wanted: defaultContracts }] : []), { id: "retention", label: contracts.sheet.retentionSheet, wanted: defaultRetention }]}
        notes={source?.form === "dates" ? [...(source.copy === null ? [] : [contracts.sheet.copy]), ...(source.rows > many ? [sheet.large] : [])] : []}
        isReady={request !== null}
        onWrite={write}
      />
      <WrittenMessage path={path} written={state.written} what="results" />
    </div>
  );
}
