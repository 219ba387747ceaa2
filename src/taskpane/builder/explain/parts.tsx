import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0 },
  formula: { margin: 0, padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXXS} 0`, minWidth: 0 },
  link: { padding: 0, minWidth: 0, height: "auto", textAlign: "left", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", textDecorationLine: "underline" },
  name: { minWidth: 0, overflowWrap: "anywhere", display: "flex", flexDirection: "column", alignItems: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  value: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

export function Formula({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.part} data-formula={name}>
      <Caption1 className={styles.quiet}>{name}</Caption1>
      <p className={styles.formula}>{text}</p>
    </div>
  );
}

export interface Linked {
  readonly label: string;
  readonly about: string;
  readonly value: string;
  /** Selects the cells; null where there are none. */
  readonly go: (() => void) | null;
}

/** Numbers with their places: the name selects the cell. */
export function LinkList({ items }: { readonly items: readonly Linked[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ label, about, value, go }, at) => (
        <li key={at} className={styles.item}>
          <span className={styles.name}>
            {go === null ? (
              label
            ) : (
              <Button appearance="transparent" className={styles.link} onClick={go}>
                {label}
              </Button>
            )}
            <Caption1 className={styles.quiet}>{about}</Caption1>
          </span>
          <span className={styles.value}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
