import { Button, Caption1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/index";
import type { Writing } from "./writing";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  preview: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: "9em",
    overflowY: "auto",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Copying = "not yet" | "copied" | "failed";

interface FormulaPreviewProps {
  readonly writing: Writing;
  readonly onWriting: (writing: Writing) => void;
  /** The exact text, or null while there is none to write. */
  readonly formula: string | null;
  /** Why there is no native formula, or null when there is one or it is too early to say. */
  readonly noNative: string | null;
  /** What to do before there is a formula. */
  readonly waiting: string;
}

/** How the formula is written, and its exact text. */
export function FormulaPreview({ writing, onWriting, formula, noNative, waiting }: FormulaPreviewProps) {
  const styles = useStyles();
  const { insert } = useWords();
  const [copying, setCopying] = useState<Copying>("not yet");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    let outcome: Copying = "failed";
    try {
      await navigator.clipboard.writeText(formula ?? "");
      outcome = "copied";
    } catch {
      /* A frame without the permission, as Excel on the web may give: the text can still be selected. */
    }
    setCopying(outcome);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopying("not yet"), 4000);
  };

  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {insert.title}
      </Subtitle2>
      <Field label={insert.kind} hint={noNative === null ? insert.nativeMeans : insert.noNative(noNative)}>
        <RadioGroup value={writing} onChange={(_event, data) => onWriting(data.value as Writing)}>
          <Radio value="function" label={insert.asFunction} />
          <Radio value="native" label={insert.asNative} disabled={noNative !== null} />
        </RadioGroup>
      </Field>
      <div className={styles.preview}>
        {formula === null ? (
          <Caption1 className={styles.quiet}>{waiting}</Caption1>
        ) : (
          <>
            {/* Focusable because a long formula scrolls. */}
            <code className={styles.formula} role="group" aria-label={insert.preview} tabIndex={0}>
              {formula}
            </code>
            <Button
              appearance="subtle"
              size="small"
              aria-label={insert.copy}
              title={insert.copy}
              icon={copying === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
              onClick={() => void copy()}
            />
          </>
        )}
      </div>
      <Caption1 role="status" className={styles.quiet}>
        {copying === "copied" ? insert.copied : copying === "failed" ? insert.notCopied : ""}
      </Caption1>
    </section>
  );
}
