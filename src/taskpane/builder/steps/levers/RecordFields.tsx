import { areas, efforts } from "../../../../lever-model/state/chosenWords";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { DayField } from "../../fields/DayField";
import { SwitchField } from "../../fields/SwitchField";
import { LongTextField, TextField } from "../../fields/TextField";
import { changesOf, type RowProps } from "./change";
import { Part } from "./Part";

type Key = "effort" | "insight" | "owner" | "area" | "stage" | "quality" | "process" | "review" | "reviewed" | "valued";

/** On which insight a row rests, whose it is, and where on the journey it stands. */
export function RecordFields({ sub, model, problems, change }: RowProps) {
  const { levers: words } = useWords().builderLevers;
  const row = model.levers[sub];
  const { row: set } = changesOf(sub, change);
  const shared = (key: Key) => ({ field: `${sub}.${key}`, label: words[key], problems });
  return (
    <Part title={words.why}>
      <LongTextField {...shared("insight")} help={words.insightMeans} value={row.insight} onChange={(insight, merge) => set({ insight }, merge)} />
      <TextField {...shared("owner")} help={words.ownerMeans} value={row.owner} onChange={(owner, merge) => set({ owner }, merge)} />
      <DayField {...shared("review")} help={words.reviewMeans} value={row.review} onChange={(review, merge) => set({ review }, merge)} />
      <DayField {...shared("reviewed")} help={words.reviewedMeans} value={row.reviewed} onChange={(reviewed, merge) => set({ reviewed }, merge)} />
      <LongTextField {...shared("process")} help={words.processMeans} value={row.process} onChange={(process, merge) => set({ process }, merge)} />
      <ChoiceField {...shared("effort")} value={row.effort} choices={efforts.map((value) => ({ value, label: words.efforts[value] }))} onChange={(effort, merge) => set({ effort }, merge)} />
      <ChoiceField {...shared("area")} value={row.area} choices={areas.map((value) => ({ value, label: words.areas[value] }))} onChange={(area, merge) => set({ area }, merge)} />
      <TextField {...shared("stage")} suggestions={Object.values(words.stages)} value={row.stage} onChange={(stage, merge) => set({ stage }, merge)} />
      <TextField {...shared("quality")} suggestions={Object.values(words.qualities)} value={row.quality} onChange={(quality, merge) => set({ quality }, merge)} />
      {sub === "4b" && (
        <SwitchField {...shared("valued")} states={[words.valuedStates.no, words.valuedStates.yes]} value={row.valued} onChange={(valued, merge) => set({ valued }, merge)} />
      )}
    </Part>
  );
}
