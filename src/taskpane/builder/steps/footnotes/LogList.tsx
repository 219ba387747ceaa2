import { Caption1, Text } from "@fluentui/react-components";
import type { LogLine } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { DayField } from "../../fields/DayField";
import { RecordList } from "../../fields/RecordList";
import { LongTextField, TextField } from "../../fields/TextField";
import type { StepProps } from "../../step";
import { today } from "./days";

/** One version further than the last line, where that is a whole number. */
function nextVersion(log: readonly LogLine[]): string {
  const last = log.at(-1)?.version.trim() ?? "0";
  return /^\d+$/.test(last) ? String(Number(last) + 1) : last;
}

/** What was changed in the model, when and by whom. */
export function LogList({ model, change }: Pick<StepProps, "model" | "change">) {
  const { footnotes: words } = useWords().builderLevers;
  const labels = { date: words.date, author: words.author, version: words.version, change: words.whatChanged };
  return (
    <>
      <Caption1>{words.logAbout}</Caption1>
      {model.log.length === 0 && <Text>{words.logNone}</Text>}
      <RecordList
        items={model.log}
        path="log"
        label={words.logOne}
        make={(): LogLine => ({ date: today(), author: model.scope.author, version: nextVersion(model.log), change: "" })}
        itemLabel={({ version, date }, at) => [`${words.logNumbered(counted(at + 1))}`, version === "" ? "" : `${words.version} ${version}`, date].filter((text) => text !== "").join(", ")}
        onChange={(log, merge) => change((old) => ({ ...old, log }), merge)}
        render={(one, update, at) => {
          const set = (part: Partial<LogLine>, merge: string): void => update((now) => ({ ...now, ...part }), merge);
          const shared = (key: keyof LogLine) => ({ field: `log.${at}.${key}`, label: labels[key], problems: [] });
          return (
            <>
              <DayField {...shared("date")} value={one.date} onChange={(date, merge) => set({ date }, merge)} />
              <TextField {...shared("author")} value={one.author} onChange={(author, merge) => set({ author }, merge)} />
              <TextField {...shared("version")} value={one.version} onChange={(version, merge) => set({ version }, merge)} />
              <LongTextField {...shared("change")} value={one.change} onChange={(made, merge) => set({ change: made }, merge)} />
            </>
          );
        }}
      />
    </>
  );
}
