import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../clv/index";
import { exampleLines, exampleTexts } from "../form/example";
import { shownCell } from "../form/format";
import { separators } from "../form/useCalculation";
import { useWords } from "../words/index";
import { FormulaView } from "./FormulaView";
import type { Picked } from "./wordsFormula";

const useStyles = makeStyles({
  /* The header's own padding would indent it from the form above. */
  accordion: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  panel: { paddingBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  table: { borderCollapse: "collapse", width: "100%", marginBottom: tokens.spacingVerticalS },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "left",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "right", paddingLeft: tokens.spacingHorizontalM },
  name: { whiteSpace: "nowrap", verticalAlign: "top" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ExplanationProps {
  readonly entry: Entry;
  readonly picked: Picked;
  readonly onUseExample: () => void;
}

/** What the function means: its formula, what it takes for granted, an example, and where it comes from. */
export function Explanation({ entry, picked, onUseExample }: ExplanationProps) {
  const styles = useStyles();
  const words = useWords();
  const { page } = words;
  const texts = exampleTexts(entry, separators);
  const given = entry.arguments.filter(({ name }) => texts[name] !== "");
  const list = (items: readonly string[]) => (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  const section = (name: string, title: string, content: ReactNode) => (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" expandIconPosition="end">
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
    </AccordionItem>
  );
  return (
    <Accordion className={styles.accordion} multiple collapsible defaultOpenItems={["formula"]}>
      {section("formula", page.formula, <FormulaView entry={entry} picked={picked} />)}
      {section(
        "example",
        page.example,
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
                  <Caption1 className={styles.quiet}>{page.argument}</Caption1>
                </th>
                <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
                  <Caption1 className={styles.quiet}>{page.value}</Caption1>
                </th>
              </tr>
            </thead>
            <tbody>
              {given.map(({ name }) => (
                <tr key={name}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {name}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.number)}>
                    {exampleLines(entry, name, separators).map((line, place) => (
                      <div key={place}>{line}</div>
                    ))}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {page.result}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  {entry.exampleCells.map((row, place) => (
                    <div key={place}>{row.map((cell, column) => shownCell(entry, cell, column, words)).join("; ")}</div>
                  ))}
                </td>
              </tr>
            </tbody>
          </table>
          <Button onClick={onUseExample}>{page.useNumbers}</Button>
        </>,
      )}
      {section("assumptions", page.assumptions, list(entry.assumptions))}
      {section("sources", page.sources, list(entry.sources))}
    </Accordion>
  );
}
