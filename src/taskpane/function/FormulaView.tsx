import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../clv/index";
import { useWords } from "../words/index";
import { type Picked, wordsFormula } from "./wordsFormula";

const useStyles = makeStyles({
  formula: {
    overflowX: "auto",
    padding: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    /* Fractions inside fractions would shrink until nobody can read them. */
    "& mfrac > *": { mathDepth: "inherit" },
  },
  words: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  symbols: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  symbol: { fontStyle: "italic" },
  meaning: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The formula of the picked case: in mathematical notation, in words, and what each letter stands for. */
export function FormulaView({ entry, picked }: { readonly entry: Entry; readonly picked: Picked }) {
  const styles = useStyles();
  const { page } = useWords();
  const words = wordsFormula(entry, picked, page);
  const lettered = entry.arguments.filter(({ argument }) => argument.type === "number");
  return (
    <>
      {/* MathML that the entry wrote itself from its own formula: no text of a user is in it. */}
      <div
        className={styles.formula}
        role="img"
        aria-label={words ?? entry.about}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: entry.notation(picked) }}
      />
      {words !== null && (
        <p className={styles.words}>
          <Caption1 className={styles.quiet}>{page.inWords}: </Caption1>
          <Caption1>{words}</Caption1>
        </p>
      )}
      <dl className={styles.symbols} aria-label={page.symbols}>
        {lettered.map(({ name, symbol, about }) => {
          const [base, subscript] = symbol.split("_");
          return [
            <dt key={name} className={styles.symbol}>
              {base}
              {subscript !== undefined && <sub>{subscript}</sub>}
            </dt>,
            <dd key={`${name} meaning`} className={styles.meaning}>
              <Caption1>
                {name}: {about}
              </Caption1>
            </dd>,
          ];
        })}
      </dl>
    </>
  );
}
