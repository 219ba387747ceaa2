import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { PlannedCell, Way } from "../../clv/portable/plan";
import { useWords } from "../words/index";
import { AskDialog } from "./AskDialog";
import { ConversionMessage } from "./ConversionMessage";
import { namesFor, requestFor } from "./request";
import type { Conversions } from "./useConversion";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** So many names are told; the list tells the rest. */
const namesTold = 3;

interface ConvertBarProps {
  readonly way: Way;
  readonly ticked: readonly PlannedCell[];
  /** How many of the listed cells stay as they are. */
  readonly staying: number;
  readonly isReady: boolean;
  readonly conversions: Conversions;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** What will happen, the button that does it, and what came of it. */
export function ConvertBar({ way, ticked, staying, isReady, conversions, button }: ConvertBarProps) {
  const styles = useStyles();
  const { portability: words } = useWords();
  const { converting, convert, undo, cancel, dismiss } = conversions;
  const isWorking = converting.state === "working";
  const names = isReady ? namesFor(ticked, way).map(({ name }) => name) : [];
  /* The focus goes to the button when what it was on goes away. */
  const toButton = (): void => button.current?.focus();
  const undoHere = (): void => {
    undo();
    toButton();
  };
  const dismissHere = (): void => {
    dismiss();
    toButton();
  };
  return (
    <div className={styles.bar}>
      <ConversionMessage converting={converting} undo={undoHere} dismiss={dismissHere} />
      <Caption1 className={styles.summary} role="status">
        {isReady && (ticked.length > 0 ? words.summary(ticked.length, staying) : words.tickSome)}
        {names.length > 0 && ` ${words.names(names.slice(0, namesTold), Math.max(0, names.length - namesTold))}`}
      </Caption1>
      {isWorking && (
        <ProgressBar aria-label={words.converting} {...(converting.share === null ? {} : { value: converting.share })} />
      )}
      {isWorking ? (
        <Button onClick={cancel}>{words.cancel}</Button>
      ) : (
        <Button
          ref={button}
          appearance="primary"
          disabledFocusable={!isReady || ticked.length === 0}
          onClick={() => isReady && ticked.length > 0 && convert(requestFor(ticked, way))}
        >
          {words.convert(ticked.length)}
        </Button>
      )}
      <AskDialog converting={converting} convert={convert} dismiss={dismissHere} />
    </div>
  );
}
