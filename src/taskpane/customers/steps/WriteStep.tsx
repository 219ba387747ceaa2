import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../../words/index";
import type { UsedPath } from "../path/usePath";
import { freeName, isSheetName, requestOf, takenNames, writeResults } from "../sheet/write";
import { useStepStyles } from "../styles";
import { WrittenMessage } from "./WrittenMessage";

/** From so many customers on, the formulas of the sheet are felt. */
const many = 20_000;

interface WriteStepProps extends UsedPath {
  readonly prefix: string;
}

/** Where the results go: new sheets of the names that the user gives them. */
export function WriteStep({ path, state, prefix }: WriteStepProps) {
  const styles = useStepStyles();
  const words = useWords();
  const { sheet } = words.customers;
  const [names, setNames] = useState<{ readonly customers: string; readonly results: string } | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const { written } = state;
  useEffect(() => {
    if (written.state === "working") return;
    takenNames(path.port).then(setTaken, () => undefined);
  }, [path, written]);
  const customers = names?.customers ?? freeName(sheet.defaultCustomers, taken);
  const results = names?.results ?? freeName(sheet.defaultResults, taken);
  const problemOf = (name: string, other: string): string | undefined => {
    if (!isSheetName(name)) return sheet.nameWrong;
    if (taken.has(name.toLowerCase())) return sheet.nameTaken(name);
    return name.toLowerCase() === other.toLowerCase() ? sheet.namesSame : undefined;
  };
  const problems = [problemOf(customers, results), problemOf(results, customers)] as const;
  const request = requestOf(path, { customers, results, log: freeName(sheet.logSheet(customers).slice(0, 31), taken) }, prefix);
  const isReady = request !== null && problems.every((one) => one === undefined) && written.state !== "working";
  const write = (): void => {
    if (!isReady) return;
    void writeResults(path, request, words).then(() => setNames(null));
  };
  const field = (label: string, value: string, problem: string | undefined, id: "customers" | "results") => (
    <Field className={styles.field} label={label} validationState={problem === undefined || written.state === "working" ? "none" : "error"} validationMessage={written.state === "working" ? undefined : problem}>
      <Input className={styles.control} data-field={`sheet.${id}`} autoComplete="off" spellCheck={false} value={value} onChange={(_event, data) => setNames({ customers, results, [id]: data.value })} />
    </Field>
  );
  return (
    <div className={styles.step}>
      <p className={styles.text}>{sheet.what}</p>
      {field(sheet.customersSheet, customers, problems[0], "customers")}
      {field(sheet.resultsSheet, results, problems[1], "results")}
      {request !== null && request.copy !== null && <p className={styles.text}>{sheet.copy}</p>}
      {request !== null && request.customers > many && <p className={styles.text}>{sheet.large}</p>}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={write} data-write>
          {sheet.write}
        </Button>
      </div>
      <WrittenMessage path={path} state={state} what="results" />
    </div>
  );
}
