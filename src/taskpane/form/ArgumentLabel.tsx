import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { EntryArgument } from "../../clv/index";
import { useWords } from "../words/index";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  first: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The argument as it is named in the sheet, and what it is. */
export function ArgumentLabel({ named }: { readonly named: EntryArgument }) {
  const styles = useStyles();
  const { form } = useWords();
  return (
    <span className={styles.label}>
      <span className={styles.first}>
        <span className={styles.name}>{named.name}</span>
        {named.absence !== null && <Caption1 className={styles.quiet}>{form.optional(named.absence)}</Caption1>}
      </span>
      <Caption1 className={styles.quiet}>{named.about}</Caption1>
    </span>
  );
}
