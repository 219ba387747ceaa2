import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/index";
import type { Advice } from "./adviceOf";

const useStyles = makeStyles({
  /* Beside the sign of the warning, which stands in the same line. */
  list: { display: "inline-flex", verticalAlign: "top", flexDirection: "column", gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground1 },
  one: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
});

interface FieldAdviceProps {
  readonly advice: readonly Advice[];
  readonly onUse: (value: number) => void;
}

/** The warnings beside a field, with what it may have been meant to hold. */
export function FieldAdvice({ advice, onUse }: FieldAdviceProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={styles.list}>
      {advice.map(({ key, sentence, instead }) => (
        <span key={key} className={styles.one} data-warning={key}>
          <span>{sentence}</span>
          {instead && (
            <Button size="small" onClick={() => onUse(instead.value)}>
              {words.advice.use(instead.shown)}
            </Button>
          )}
        </span>
      ))}
    </span>
  );
}
