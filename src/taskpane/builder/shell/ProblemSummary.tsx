import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Problem } from "../../../lever-model/state/validate";
import { useWords } from "../../words/index";
import { stepOf } from "../state/stepOf";
import { useProblemText } from "../state/problemText";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  link: { display: "inline", whiteSpace: "normal", textAlign: "left", minWidth: 0, padding: 0, overflowWrap: "anywhere", textDecorationLine: "underline" },
  /* In a low window what follows would else lie over its links. */
  bar: { flexShrink: 0 },
  body: { minWidth: 0, paddingBottom: tokens.spacingVerticalS },
});

/** More would push the fields out of sight. */
const most = 4;

interface ProblemSummaryProps {
  readonly problems: readonly Problem[];
  readonly onGo: (field: string) => void;
}

/** What has to be put right, each with the way to its field. */
export function ProblemSummary({ problems, onGo }: ProblemSummaryProps) {
  const styles = useStyles();
  const { shell } = useWords().builder;
  const sentence = useProblemText();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{shell.problems(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, most).map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <Button appearance="transparent" size="small" className={styles.link} title={shell.goTo(shell.steps[stepOf(field)])} onClick={() => onGo(field)}>
                {sentence(message)}
              </Button>
            </li>
          ))}
          {problems.length > most && <li>{shell.moreProblems(problems.length - most)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
