import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { gallery } from "../../../../lever-model/examples/gallery";
import { useWords } from "../../../words/index";
import { Section } from "../../shell/Section";
import { newId } from "../../state/newId";
import type { Begin } from "./useBeginning";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  example: { width: "100%", justifyContent: "flex-start", textAlign: "left", minWidth: 0 },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** Whole models of five industries; each opens as a model of the user's own. */
export function Gallery({ begin }: { readonly begin: Begin }) {
  const styles = useStyles();
  const { start: words } = useWords().builder;
  const named = (id: string): string => (words.examples as Readonly<Record<string, string>>)[id] ?? id;
  return (
    <Section title={words.gallery} about={words.galleryMeans}>
      <ul className={styles.list}>
        {gallery.map((example) => (
          <li key={example.id}>
            <Button
              className={styles.example}
              data-example={example.id}
              title={words.useExample(named(example.id))}
              onClick={() => begin({ model: { ...example, id: newId() }, written: null, otherwise: "results" })}
            >
              <span className={styles.text}>
                <span>{named(example.id)}</span>
                <Caption1 className={styles.quiet}>{example.scope.purpose}</Caption1>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
