import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWords, type Words } from "../words/index";
import type { Conversions, Converting } from "./useConversion";

type Said = Readonly<{ intent: "success" | "info" | "error"; text: string }>;

function said(converting: Converting, words: Words["portability"], sentence: Words["sentence"]): Said | null {
  switch (converting.state) {
    case "done":
      return {
        intent: "success",
        text: converting.isHostStep ? words.done(converting.count) : `${words.done(converting.count)} ${words.noHostStep}`,
      };
    case "undone":
      return { intent: "info", text: words.undone(converting.count) };
    case "cancelled":
      return { intent: "info", text: words.cancelled };
    case "refused":
      return { intent: "error", text: converting.sentence === null ? words.failed : sentence(converting.sentence) };
    default:
      return null;
  }
}

/** What came of the last conversion: done, with the way back, or refused, with the reason. */
export function ConversionMessage({ converting, undo, dismiss }: Pick<Conversions, "converting" | "undo" | "dismiss">) {
  const { portability: words, sentence } = useWords();
  const message = said(converting, words, sentence);
  if (message === null) return null;
  return (
    <MessageBar intent={message.intent} layout="multiline">
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={words.dismiss} icon={<DismissRegular />} onClick={dismiss} />
        }
      >
        {converting.state === "done" && <Button onClick={undo}>{words.undo}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
