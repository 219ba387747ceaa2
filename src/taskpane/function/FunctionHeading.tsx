import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Entry } from "../../clv/index";
import { useWords } from "../words/index";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
  },
  id: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "2px" },
});

interface FunctionHeadingProps {
  readonly entry: Entry;
  readonly prefix: string;
  readonly onBack: () => void;
}

/** Takes the focus when the screen opens, so that the keyboard and a screen reader begin at its top. */
export function FunctionHeading({ entry, prefix, onBack }: FunctionHeadingProps) {
  const styles = useStyles();
  const { page } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={page.back}
          title={page.back}
          onClick={onBack}
        />
        <Caption1 className={styles.id}>{`${prefix}${entry.id}`}</Caption1>
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {entry.title}
      </h1>
      <Body1>{entry.about}</Body1>
    </div>
  );
}
