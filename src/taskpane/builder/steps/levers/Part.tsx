import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PartProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** Some fields that belong together, inside a row. */
export function Part({ title, about, children }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <span id={id} className={styles.title}>
        {title}
      </span>
      {about !== undefined && <Caption1 className={styles.quiet}>{about}</Caption1>}
      {children}
    </div>
  );
}
