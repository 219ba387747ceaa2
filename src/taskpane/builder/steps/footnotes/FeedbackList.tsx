import { Caption1, Text } from "@fluentui/react-components";
import type { Feedback } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { DayField } from "../../fields/DayField";
import { RecordList } from "../../fields/RecordList";
import { LongTextField, TextField } from "../../fields/TextField";
import type { StepProps } from "../../step";
import { today } from "./days";

/** What readers said about sources and calculation, and what came of it. */
export function FeedbackList({ model, change }: Pick<StepProps, "model" | "change">) {
  const { footnotes: words } = useWords().builderLevers;
  return (
    <>
      <Caption1>{words.feedbackAbout}</Caption1>
      {model.feedback.length === 0 && <Text>{words.feedbackNone}</Text>}
      <RecordList
        items={model.feedback}
        path="feedback"
        label={words.feedbackOne}
        make={(): Feedback => ({ date: today(), reader: "", comment: "", change: "", version: "" })}
        itemLabel={({ reader, date }, at) => [reader.trim() || words.feedbackNumbered(counted(at + 1)), date].filter((text) => text !== "").join(", ")}
        onChange={(feedback, merge) => change((old) => ({ ...old, feedback }), merge)}
        render={(one, update, at) => {
          const set = (part: Partial<Feedback>, merge: string): void => update((now) => ({ ...now, ...part }), merge);
          const shared = (key: keyof Feedback) => ({ field: `feedback.${at}.${key}`, label: words[key], problems: [] });
          return (
            <>
              <DayField {...shared("date")} value={one.date} onChange={(date, merge) => set({ date }, merge)} />
              <TextField {...shared("reader")} value={one.reader} onChange={(reader, merge) => set({ reader }, merge)} />
              <LongTextField {...shared("comment")} value={one.comment} onChange={(comment, merge) => set({ comment }, merge)} />
              <LongTextField {...shared("change")} value={one.change} onChange={(made, merge) => set({ change: made }, merge)} />
              <TextField {...shared("version")} value={one.version} onChange={(version, merge) => set({ version }, merge)} />
            </>
          );
        }}
      />
    </>
  );
}
