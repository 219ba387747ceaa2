import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import { useWords } from "../../../words/index";
import type { Page } from "./page/page";
import { printPage } from "./page/print";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PrintButtonProps {
  readonly page: Page;
  readonly label: string;
}

/** Prints one page, and says what to do where no window for printing opens. */
export function PrintButton({ page, label }: PrintButtonProps) {
  const styles = useStyles();
  const { share } = useWords().builderResults;
  const [isPrinted, setPrinted] = useState(false);
  return (
    <div className={styles.panel}>
      <Button icon={<PrintRegular />} onClick={() => void printPage(page).finally(() => setPrinted(true))}>
        {label}
      </Button>
      {/* Some hosts leave the call without an answer, so that nobody can tell whether a window opened. */}
      <span role="status">{isPrinted && <Caption1 className={styles.quiet}>{share.notPrinted}</Caption1>}</span>
    </div>
  );
}
