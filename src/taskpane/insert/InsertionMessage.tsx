import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWords } from "../words/index";
import type { Inserting } from "./useInsert";

/** What came of the last insertion: done, with a way back, or refused, with the reason. */
export function InsertionMessage({ insertion, undo, dismiss }: Pick<Inserting, "insertion" | "undo" | "dismiss">) {
  const { insert, sentence } = useWords();
  if (insertion.state === "none" || insertion.state === "writing" || insertion.state === "occupied") return null;
  const text =
    insertion.state === "refused"
      ? sentence(insertion.sentence)
      : insertion.state === "inserted"
        ? insert.inserted(insertion.target)
        : insert.undone(insertion.target);
  return (
    <MessageBar
      intent={insertion.state === "refused" ? "error" : insertion.state === "inserted" ? "success" : "info"}
      layout="auto"
    >
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={insert.dismiss} icon={<DismissRegular />} onClick={dismiss} />
        }
      >
        {insertion.state === "inserted" && <Button onClick={undo}>{insert.undo}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
