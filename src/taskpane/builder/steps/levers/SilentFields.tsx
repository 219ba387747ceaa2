import { useWords } from "../../../words/index";
import { TextField } from "../../fields/TextField";
import { changesOf, type RowProps } from "./change";

/** What tells of customers who would leave without a word, and where it is seen. */
export function SilentFields({ model, problems, change }: Pick<RowProps, "model" | "problems" | "change">) {
  const { levers: words } = useWords().builderLevers;
  const { indicator, dataSource } = model.levers["2a"];
  const { row: set } = changesOf("2a", change);
  return (
    <>
      <TextField field="2a.indicator" label={words.indicator} help={words.indicatorMeans} problems={problems} suggestions={words.indicators} value={indicator} onChange={(now, merge) => set({ indicator: now }, merge)} />
      <TextField field="2a.dataSource" label={words.dataSource} help={words.dataSourceMeans} problems={problems} value={dataSource} onChange={(now, merge) => set({ dataSource: now }, merge)} />
    </>
  );
}
