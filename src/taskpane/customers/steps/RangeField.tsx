import { Button, Field, Input } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useWords } from "../../words/index";
import { useStepStyles } from "../styles";

interface RangeFieldProps {
  readonly label: string;
  readonly reference: string;
  readonly hasRange: boolean;
  readonly onType: (reference: string) => void;
  readonly onTake: () => Promise<void>;
  readonly onRead: () => void;
  readonly sample: { readonly label: string; readonly means: string; readonly onUse: () => void };
}

/** Where the data stand: typed, taken from the selection, or made to try the way with. */
export function RangeField({ label, reference, hasRange, onType, onTake, onRead, sample }: RangeFieldProps) {
  const styles = useStepStyles();
  const { data } = useWords().customers;
  const isEmpty = reference.trim() === "";
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !isEmpty) onRead();
  };
  return (
    <>
      <Field className={styles.field} label={label} hint={data.rangeHelp}>
        <Input className={styles.control} data-field="range" autoComplete="off" spellCheck={false} value={reference} onChange={(_event, { value }) => onType(value)} onKeyDown={keys} />
      </Field>
      <div className={styles.row}>
        <Button appearance={hasRange ? "secondary" : "primary"} onClick={() => void onTake().catch(() => undefined)}>
          {data.take}
        </Button>
        <Button disabledFocusable={isEmpty} onClick={onRead}>
          {hasRange ? data.again : data.read}
        </Button>
        <Button appearance="subtle" title={sample.means} onClick={sample.onUse}>
          {sample.label}
        </Button>
      </div>
    </>
  );
}
