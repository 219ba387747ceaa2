import { Body1, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { newModel } from "../../../../lever-model/state/defaults";
import type { WorkbookPort } from "../../../../workbook/port";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { Section } from "../../shell/Section";
import { newId } from "../../state/newId";
import { type Role, roles } from "../../state/roles";
import type { Builder } from "../../state/useBuilder";
import { ExistingModels } from "./ExistingModels";
import { Gallery } from "./Gallery";
import { QuickCalculator } from "./QuickCalculator";
import type { Begin } from "./useBeginning";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM, minWidth: 0 },
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "2px" },
  button: { alignSelf: "flex-start", maxWidth: "100%" },
});

interface StartScreenProps {
  readonly builder: Builder;
  readonly port: WorkbookPort;
  readonly begin: Begin;
  readonly onBack: () => void;
}

/** The ways into a model: three numbers, a new one, an example, or one that the workbook holds. */
export function StartScreen({ builder, port, begin, onBack }: StartScreenProps) {
  const styles = useStyles();
  const { start: words, shell } = useWords().builder;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { history, role, store, visited } = builder;
  const model = history?.present ?? null;
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} aria-label={shell.back} title={shell.back} onClick={onBack} />
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {words.title}
        </h1>
        <Body1>{words.about}</Body1>
      </div>
      {model !== null && (
        <Button className={styles.button} onClick={() => store.goTo([...visited].at(-1) ?? "scope")}>
          {words.goOn(model.scope.name)}
        </Button>
      )}
      <QuickCalculator builder={builder} port={port} begin={begin} />
      <Section title={words.build} about={words.buildMeans}>
        <ChoiceField
          field="start.role"
          label={words.role}
          help={words.roleMeans}
          problems={[]}
          value={role ?? "none"}
          choices={(["none", ...roles] as const).map((value) => ({ value, label: words.roles[value] }))}
          onChange={(value: Role | "none") => store.setRole(value === "none" ? null : value)}
        />
        <Button className={styles.button} data-begin="new" onClick={() => begin({ model: newModel(newId()), written: null, otherwise: "scope" })}>
          {words.buildNew}
        </Button>
      </Section>
      <Gallery begin={begin} />
      <ExistingModels port={port} begin={begin} />
    </div>
  );
}
