import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { useWords } from "../../words/index";
import type { Written } from "../path/state";
import { freeName, isSheetName, takenNames } from "../sheet/write";
import { useStepStyles } from "../styles";

export interface SheetField {
  readonly id: string;
  readonly label: string;
  /** The name until the user gives another one. */
  readonly wanted: string;
}

interface WriteFormProps {
  readonly port: WorkbookPort;
  readonly written: Written;
  readonly what: string;
  readonly fields: readonly SheetField[];
  /** What else to know before. */
  readonly notes: readonly string[];
  readonly isReady: boolean;
  readonly onWrite: (names: ReadonlyMap<string, string>, taken: ReadonlySet<string>) => Promise<void>;
}

/** Where results go: new sheets of the names that the user gives them. */
export function WriteForm({ port, written, what, fields, notes, isReady: hasRequest, onWrite }: WriteFormProps) {
  const styles = useStepStyles();
  const { sheet } = useWords().customers;
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const isWriting = written.state === "working";
  useEffect(() => {
    if (isWriting) return;
    takenNames(port).then(setTaken, () => undefined);
  }, [port, written, isWriting]);
  const names = new Map(fields.map(({ id, wanted }) => [id, typed.get(id) ?? freeName(wanted, taken)]));
  const problemOf = (id: string): string | undefined => {
    const name = names.get(id)!;
    if (!isSheetName(name)) return sheet.nameWrong;
    if (taken.has(name.toLowerCase())) return sheet.nameTaken(name);
    return [...names].some(([other, one]) => other !== id && one.toLowerCase() === name.toLowerCase()) ? sheet.namesSame : undefined;
  };
  const problems = new Map(fields.map(({ id }) => [id, problemOf(id)]));
  const isReady = hasRequest && !isWriting && [...problems.values()].every((one) => one === undefined);
  const write = (): void => {
    if (isReady) void onWrite(names, taken).then(() => setTyped(new Map()));
  };
  return (
    <>
      <p className={styles.text}>{what}</p>
      {fields.map(({ id, label }) => {
        const problem = isWriting ? undefined : problems.get(id);
        return (
          <Field key={id} className={styles.field} label={label} validationState={problem === undefined ? "none" : "error"} validationMessage={problem}>
            <Input className={styles.control} data-field={`sheet.${id}`} autoComplete="off" spellCheck={false} value={names.get(id)} onChange={(_event, data) => setTyped(new Map([...names, [id, data.value]]))} />
          </Field>
        );
      })}
      {notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={write} data-write>
          {sheet.write}
        </Button>
      </div>
    </>
  );
}
