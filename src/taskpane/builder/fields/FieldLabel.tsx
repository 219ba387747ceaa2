import { Badge, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words/index";

const useStyles = makeStyles({
  label: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FieldLabelProps {
  readonly label: string;
  /** Unit and range, side by side. */
  readonly measure?: readonly string[] | undefined;
  readonly example?: boolean | undefined;
}

/** The name of a field with its unit and range, and the mark of a demonstration value. */
export function FieldLabel({ label, measure = [], example = false }: FieldLabelProps) {
  const styles = useStyles();
  const { fields } = useWords().builder;
  const beside = measure.filter((text) => text !== "").join(" · ");
  return (
    <span className={styles.label}>
      <span className={styles.name}>{label}</span>
      {beside !== "" && <Caption1 className={styles.quiet}>{beside}</Caption1>}
      {example && (
        <Badge appearance="outline" size="small" color="informative" title={fields.exampleMeans}>
          {fields.example}
        </Badge>
      )}
    </span>
  );
}
