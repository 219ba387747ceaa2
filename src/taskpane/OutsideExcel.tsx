import { Body1, Link, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { useWords } from "./words/index";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});

/** What a plain browser shows: the pane has no sheet to write to there. */
export function OutsideExcel() {
  const styles = useStyles();
  const { outsideExcel } = useWords();
  return (
    <div className={styles.page}>
      <Title3 as="h1">{outsideExcel.title}</Title3>
      <Body1>{outsideExcel.inExcel}</Body1>
      <Body1>
        {outsideExcel.inBrowser} <Link href="index.html">{outsideExcel.openPage}</Link>
      </Body1>
    </div>
  );
}
