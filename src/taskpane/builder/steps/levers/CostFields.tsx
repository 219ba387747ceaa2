import { numberOf } from "../../../../lever-model/state/link";
import { useWords } from "../../../words/index";
import { EntryField } from "../../fields/EntryField";
import { NumberField } from "../../fields/NumberField";
import { PercentOf } from "../../shell/PercentOf";
import { changesOf, type RowProps } from "./change";
import { Part } from "./Part";
import { leverUnit } from "./unit";

const most = 1e12;
const mostPeriods = 1200;

/** What a row takes: money, hours, time. */
export function CostFields({ sub, model, evaluation, problems, change, port }: RowProps) {
  const words = useWords();
  const { levers: own } = words.builderLevers;
  const row = model.levers[sub];
  const changes = changesOf(sub, change);
  const shared = (key: "runCost" | "oneOff" | "hours" | "start" | "ramp") => ({ field: `${sub}.${key}`, label: own[key], problems });
  const customers = evaluation?.numbers["customers"] ?? Number.NaN;
  const percent = (value: number) => evaluation !== null && value !== 0 && <PercentOf value={value} numbers={evaluation.numbers} />;
  return (
    <Part title={own.takes}>
      <div>
        <EntryField {...shared("runCost")} entry={row.runCost} kind="money" unit={leverUnit(own.runCostUnit, model.scope, words)} min={0} max={most} port={port} onChange={(runCost, merge) => changes.row({ runCost }, merge)} />
        {percent(numberOf(row.runCost))}
      </div>
      <div>
        <EntryField {...shared("oneOff")} entry={row.oneOff} kind="money" unit={leverUnit(own.oneOffUnit, model.scope, words)} min={0} max={most} port={port} onChange={(oneOff, merge) => changes.row({ oneOff }, merge)} />
        {percent(numberOf(row.oneOff) / customers)}
      </div>
      <NumberField {...shared("hours")} unit={leverUnit(own.hoursUnit, model.scope, words)} min={0} max={most} value={row.hours} onChange={(hours, merge) => changes.row({ hours }, merge)} />
      <NumberField {...shared("start")} min={1} max={mostPeriods} whole value={row.start} onChange={(start, merge) => changes.row({ start }, merge)} />
      <NumberField {...shared("ramp")} min={0} max={mostPeriods} whole help={own.timingMeans} value={row.ramp} onChange={(ramp, merge) => changes.row({ ramp }, merge)} />
    </Part>
  );
}
