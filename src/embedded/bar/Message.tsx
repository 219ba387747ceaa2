import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useLanguage } from "../../taskpane/words/index";
import type { DocumentMessage } from "../documents";
import { pageWords } from "../words/pageWords";

const useStyles = makeStyles({ message: { flexBasis: "100%", minWidth: 0 } });

/** What came of the last step, in a sentence. */
export function Message({ message, onDismiss }: { readonly message: DocumentMessage | null; readonly onDismiss: () => void }) {
  const styles = useStyles();
  const { bar } = pageWords(useLanguage());
  if (!message) return null;
  return (
    <MessageBar className={styles.message} intent={message.intent} layout="multiline" politeness="assertive">
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={bar.dismiss} onClick={onDismiss} />}
      />
    </MessageBar>
  );
}
