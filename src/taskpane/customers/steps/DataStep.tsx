import { useMemo } from "react";
import { DataTable } from "../../builder/charts/DataTable";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import { valueOf } from "../path/stage";
import type { UsedPath } from "../path/usePath";
import { brief, shownDay } from "../pictures/shown";
import type { ParsedLog } from "../reading/parseLog";
import { writeSample } from "../sheet/sample";
import { useStepStyles } from "../styles";
import { ColumnFields } from "./ColumnFields";
import { EntranceField } from "./EntranceField";
import { IssueList } from "./IssueList";
import { OrderField } from "./OrderField";
import { RangeField } from "./RangeField";
import { StageView } from "./StageView";
import { WrittenMessage } from "./WrittenMessage";

function Preview({ parsed }: { readonly parsed: ParsedLog }) {
  const { data } = useWords().customers;
  const rows = useMemo(
    () =>
      parsed.firstRows.map((row, at) => [
        String(row),
        String(parsed.log.customer[at]),
        shownDay(parsed.log.date[at]!),
        ...(parsed.log.amount ? [brief(parsed.log.amount[at]!)] : []),
      ]),
    [parsed],
  );
  const { customer, date, amount } = data.columns;
  return <DataTable label={data.preview} head={[data.row, customer, date, ...(parsed.log.amount ? [amount] : [])]} rows={rows} />;
}

/** Where the log stands, which column holds what, and what is odd in it. */
export function DataStep(used: UsedPath) {
  const { path, state } = used;
  const styles = useStepStyles();
  const words = useWords();
  const { data, shell } = words.customers;
  const [range, parsed] = [valueOf(state.range), valueOf(state.parsed)];
  const read = (): void => void path.read(state.reference);
  return (
    <div className={styles.step}>
      <EntranceField path={path} entrance={state.entrance} />
      {range === null && state.range.state === "none" && <p className={styles.text}>{data.empty}</p>}
      <RangeField
        label={data.range}
        reference={state.reference}
        hasRange={range !== null}
        onType={path.type}
        onTake={path.takeSelection}
        onRead={read}
        sample={{ label: data.sample, means: data.sampleMeans, onUse: () => void writeSample(path, words) }}
      />
      <WrittenMessage path={path} written={state.written} what="sample" />
      {state.isSimulated && <p className={styles.text}>{data.simulated}</p>}
      <StageView stage={state.range} label={shell.readSoFar} onCancel={() => path.cancel("range")} />
      {range !== null && <ColumnFields {...used} range={range} />}
      <StageView stage={state.parsed} label={shell.readSoFar} onCancel={() => path.cancel("parsed")} />
      {range !== null && parsed !== null && (
        <>
          {parsed.ambiguous !== null && (
            <OrderField example={parsed.ambiguous} order={state.order} onChange={(order) => void path.setOrder(order)} />
          )}
          {parsed.ambiguous === null && parsed.kept > 0 && (
            <p className={styles.text} role="status" data-found={parsed.kept}>
              {data.found(counted(parsed.kept), counted(parsed.customers))}, {data.between(shownDay(parsed.firstDay), shownDay(parsed.lastDay))}
            </p>
          )}
          {parsed.kept === 0 && <p className={styles.text} role="alert">{data.nothing}</p>}
          {parsed.kept > 0 && parsed.firstDay === parsed.lastDay && <p className={styles.text} role="alert">{data.oneDay}</p>}
          {parsed.kept > 0 && <Preview parsed={parsed} />}
          <IssueList {...used} parsed={parsed} range={range} />
        </>
      )}
    </div>
  );
}
