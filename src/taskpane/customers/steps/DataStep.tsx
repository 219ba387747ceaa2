import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo } from "react";
import { DataTable } from "../../builder/charts/DataTable";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import { valueOf } from "../path/stage";
import type { UsedPath } from "../path/usePath";
import { brief, shownDay } from "../pictures/shown";
import type { DateOrder } from "../reading/day";
import type { ParsedLog } from "../reading/parseLog";
import { writeSample } from "../sheet/sample";
import { useStepStyles } from "../styles";
import { ColumnFields } from "./ColumnFields";
import { IssueList } from "./IssueList";
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
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && state.reference.trim() !== "") read();
  };
  return (
    <div className={styles.step}>
      {range === null && state.range.state === "none" && <p className={styles.text}>{data.empty}</p>}
      <Field className={styles.field} label={data.range} hint={data.rangeHelp}>
        <Input className={styles.control} data-field="range" autoComplete="off" spellCheck={false} value={state.reference} onChange={(_event, { value }) => path.type(value)} onKeyDown={keys} />
      </Field>
      <div className={styles.row}>
        <Button appearance={range === null ? "primary" : "secondary"} onClick={() => void path.takeSelection().catch(() => undefined)}>
          {data.take}
        </Button>
        <Button disabledFocusable={state.reference.trim() === ""} onClick={read}>
          {range === null ? data.read : data.again}
        </Button>
        <Button appearance="subtle" title={data.sampleMeans} onClick={() => void writeSample(path, words)}>
          {data.sample}
        </Button>
      </div>
      <WrittenMessage {...used} what="sample" />
      {state.isSimulated && <p className={styles.text}>{data.simulated}</p>}
      <StageView stage={state.range} label={shell.readSoFar} onCancel={() => path.cancel("range")} />
      {range !== null && <ColumnFields {...used} range={range} />}
      <StageView stage={state.parsed} label={shell.readSoFar} onCancel={() => path.cancel("parsed")} />
      {range !== null && parsed !== null && (
        <>
          {parsed.ambiguous !== null && (
            <Field label={data.order(parsed.ambiguous)} hint={data.orderWhy} required>
              <RadioGroup value={state.order ?? ""} onChange={(_event, { value }) => void path.setOrder(value as DateOrder)}>
                <Radio value="dayFirst" label={data.dayFirst} />
                <Radio value="monthFirst" label={data.monthFirst} />
              </RadioGroup>
            </Field>
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
