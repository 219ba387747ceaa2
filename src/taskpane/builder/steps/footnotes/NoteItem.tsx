import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LeverModel } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import type { StepProps } from "../../step";
import { NoteFields } from "./NoteFields";
import { footnoteOn, lackingOn, newFootnote, numberOn, withFootnote } from "./notes";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  title: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "left", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}` },
});

interface NoteItemProps {
  readonly id: AssumptionId;
  readonly model: LeverModel;
  readonly change: StepProps["change"];
}

/** The footnote of one input, with what it lacks beside its name. */
export function NoteItem({ id, model, change }: NoteItemProps) {
  const styles = useStyles();
  const { builder, builderLevers } = useWords();
  const { footnotes: words } = builderLevers;
  const lacking = lackingOn(model, id);
  const number = numberOn(model, id);
  return (
    <AccordionItem value={id} className={styles.item} data-note={id}>
      <AccordionHeader as="h4" button={{ style: { minWidth: 0 } }}>
        <span className={styles.title}>
          <Text weight="semibold">{builder.model.assumptions[id].label}</Text>
          <span className={styles.line}>
            {number !== null && <Caption1 className={styles.quiet}>{words.number(counted(number))}</Caption1>}
            {lacking.length > 0 ? (
              <Badge appearance="outline" size="small">
                {words.lacks(lacking.map((key) => words.lack[key]))}
              </Badge>
            ) : (
              <Caption1 className={styles.quiet}>{words.done}</Caption1>
            )}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <NoteFields path={`footnotes.${id}`} note={footnoteOn(model, id) ?? newFootnote(id)} onChange={(part, merge) => change((now) => withFootnote(now, id, part), merge)} />
      </AccordionPanel>
    </AccordionItem>
  );
}
