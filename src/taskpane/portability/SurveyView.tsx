import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { region } from "../words/region";
import { useWords } from "../words/index";
import type { Wanted } from "./survey";
import type { Surveying } from "./useSurvey";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

interface SurveyViewProps extends Surveying {
  readonly wanted: Wanted;
  readonly onWider: () => void;
  /** The list, for when there is something to list. */
  readonly children: ReactNode;
}

/** The reading while it lasts, what to do when it failed or found nothing, and else the list. */
export function SurveyView({ survey, again, stop, wanted, onWider, children }: SurveyViewProps) {
  const styles = useStyles();
  const { portability: words } = useWords();
  if (survey.state === "reading") {
    const share = survey.share?.toLocaleString(region, { style: "percent" });
    return (
      <div className={styles.stack}>
        <span role="status">{words.reading}</span>
        <ProgressBar
          aria-label={share === undefined ? words.reading : words.readingShare(share)}
          {...(survey.share === null ? {} : { value: survey.share })}
        />
        <Button className={styles.button} onClick={stop}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  if (survey.state !== "ready") {
    return (
      <div className={styles.stack}>
        <span role={survey.state === "failed" ? "alert" : "status"}>
          {survey.state === "failed" ? words.unread : words.cancelled}
        </span>
        <Button className={styles.button} onClick={again}>
          {words.again}
        </Button>
      </div>
    );
  }
  const { plan, isStale } = survey;
  const { way, scope } = wanted;
  return (
    <div className={styles.stack}>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={again}>{words.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {plan.cells.length > 0 ? (
        children
      ) : (
        <>
          <span role="status">{words.nothing[way === "functions" ? "back" : "forth"](words.scopes[scope])}</span>
          {scope !== "workbook" && (
            <Button className={styles.button} onClick={onWider}>
              {words.wider}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
