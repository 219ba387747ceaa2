import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Check } from "../../../../lever-model/equations/checks";
import type { CheckId } from "../../../../lever-model/state/checkWords";
import { useWords } from "../../../words/index";

const useStyles = makeStyles({
  /* A message gives way to what stands below it unless it is told not to. */
  note: { flexShrink: 0 },
  body: { paddingBottom: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block" },
});

interface CheckNotesProps {
  readonly checks: readonly Check[];
  /** Which of them are told here. */
  readonly ids: readonly CheckId[];
}

/** The checks that do not hold, beside what they are about, with what to do. */
export function CheckNotes({ checks, ids }: CheckNotesProps) {
  const styles = useStyles();
  const { terms } = useWords().builderLevers;
  return checks
    .filter(({ id, holds }) => !holds && ids.includes(id))
    .map(({ id, must }) => (
      <MessageBar key={id} className={styles.note} intent={must ? "error" : "warning"} layout="multiline" politeness="polite" data-check={id}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{terms.checks[id].label}</MessageBarTitle>
          {terms.checks[id].advice}
        </MessageBarBody>
      </MessageBar>
    ));
}
