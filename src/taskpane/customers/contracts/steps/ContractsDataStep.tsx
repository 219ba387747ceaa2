import { DataTable } from "../../../builder/charts/DataTable";
import { useWords, type Words } from "../../../words/index";
import { counted } from "../../../words/region";
import type { CustomersPath } from "../../path/session";
import { valueOf } from "../../path/stage";
import { shownDay } from "../../pictures/shown";
import { EntranceField } from "../../steps/EntranceField";
import { OrderField } from "../../steps/OrderField";
import { RangeField } from "../../steps/RangeField";
import { StageView } from "../../steps/StageView";
import { WrittenMessage } from "../../steps/WrittenMessage";
import { useStepStyles } from "../../styles";
import type { UsedContracts } from "../path/usePath";
import type { ParsedContracts } from "../reading/parseContracts";
import type { ParsedSurvivors } from "../reading/parseSurvivors";
import { writeContractSample } from "../sheet/sample";
import { ContractColumnFields } from "./ContractColumnFields";
import { ContractIssueList } from "./ContractIssueList";

function firstContracts({ firstRows, start, end }: ParsedContracts, { customers: { contracts } }: Words): readonly (readonly string[])[] {
  return firstRows.map((row, at) => [String(row), shownDay(start[at]!), Number.isNaN(end[at]!) ? contracts.data.still : shownDay(end[at]!)]);
}

function countsOf({ cohorts }: ParsedSurvivors): readonly (readonly string[])[] {
  const longest = cohorts.reduce((most, one) => Math.max(most, one.length), 0);
  return Array.from({ length: longest }, (_, renewals) => [String(renewals), ...cohorts.map((one) => (one[renewals] === undefined ? "" : counted(one[renewals])))]);
}

/** Where the contracts or counts stand, which column holds what, and what is odd in them. */
export function ContractsDataStep(used: UsedContracts & { readonly purchases: CustomersPath }) {
  const { path, state, purchases } = used;
  const styles = useStepStyles();
  const words = useWords();
  const { data, shell, contracts } = words.customers;
  const said = contracts.data;
  const [range, parsed] = [valueOf(state.range), valueOf(state.parsed)];
  return (
    <div className={styles.step}>
      <EntranceField path={purchases} entrance={state.form} />
      {range === null && state.range.state === "none" && <p className={styles.text}>{said.empty[state.form]}</p>}
      <RangeField
        label={said.range}
        reference={state.reference}
        hasRange={range !== null}
        onType={path.type}
        onTake={path.takeSelection}
        onRead={() => void path.read(state.reference)}
        sample={{ label: said.sample, means: said.sampleMeans, onUse: () => void writeContractSample(path, words) }}
      />
      <WrittenMessage path={path} written={state.written} what="sample" />
      {state.isSimulated && <p className={styles.text}>{data.simulated}</p>}
      <StageView stage={state.range} label={shell.readSoFar} onCancel={() => path.cancel("range")} />
      {range !== null && <ContractColumnFields path={path} state={state} range={range} />}
      <StageView stage={state.parsed} label={shell.readSoFar} onCancel={() => path.cancel("parsed")} />
      {range !== null && parsed?.form === "dates" && (
        <>
          {parsed.ambiguous !== null && <OrderField example={parsed.ambiguous} order={state.order} onChange={(order) => void path.setOrder(order)} />}
          {parsed.ambiguous === null && parsed.kept > 0 && (
            <p className={styles.text} role="status" data-found={parsed.kept}>
              {said.found(counted(parsed.kept), counted(parsed.ended))}, {data.between(shownDay(parsed.firstDay), shownDay(parsed.lastDay))}
            </p>
          )}
          {parsed.kept === 0 && <p className={styles.text} role="alert">{said.nothing}</p>}
          {parsed.kept > 0 && parsed.ended === 0 && <p className={styles.text} role="alert">{said.nobodyLeft}</p>}
          {parsed.kept > 0 && <DataTable label={said.preview} head={[data.row, said.columns.start, said.columns.end]} rows={firstContracts(parsed, words)} />}
          <ContractIssueList path={path} state={state} parsed={parsed} range={range} />
        </>
      )}
      {parsed?.form === "counts" && (
        <>
          <p className={styles.text} role="status" data-found={parsed.cohorts.length}>
            {said.foundCounts(counted(parsed.cohorts.length), counted(parsed.cohorts.reduce((sum, [begun = 0]) => sum + begun, 0)))}
          </p>
          <DataTable label={said.counts} head={[said.renewals, ...parsed.names.map((name, at) => (name === "" ? said.cohort(String(at + 1)) : name))]} rows={countsOf(parsed)} />
        </>
      )}
    </div>
  );
}
