import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../../words/index";
import { Section } from "../../shell/Section";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingHorizontalS, margin: 0 },
  card: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** The three areas that are easily taken for one another. */
export function Cards() {
  const styles = useStyles();
  const { experience: words } = useWords().builder;
  return (
    <Section title={words.cards}>
      <dl className={styles.cards}>
        {(["CS", "UX", "CX"] as const).map((area) => (
          <div key={area} className={styles.card}>
            <dt className={styles.term}>{words.areas[area]}</dt>
            <dd className={styles.meaning}>{words.cardTexts[area]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
