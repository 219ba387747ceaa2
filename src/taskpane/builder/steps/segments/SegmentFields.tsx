import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { SegmentValue } from "../../../../lever-model/equations/segments";
import type { Segment } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { EntryField } from "../../fields/EntryField";
import { shown } from "../../fields/number";
import { NumberField } from "../../fields/NumberField";
import { SwitchField } from "../../fields/SwitchField";
import { TextField } from "../../fields/TextField";
import { PercentOf } from "../../shell/PercentOf";
import { unitText } from "../../state/unitText";
import type { StepProps } from "../../step";
import { numberOf } from "../../../../lever-model/state/link";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });
const most = 1e12;

interface SegmentFieldsProps extends Pick<StepProps, "model" | "evaluation" | "problems" | "port"> {
  readonly at: number;
  readonly segment: Segment;
  readonly change: (update: (segment: Segment) => Segment, merge?: string) => void;
  /** What it is worth, where that is known. */
  readonly worth: SegmentValue | undefined;
  /** Its name has been typed to the end; this is what it was before. */
  readonly onNamed: (before: string) => void;
}

/** One group of customers with its own numbers. */
export function SegmentFields({ at, segment, change, worth, onNamed, model, evaluation, problems, port }: SegmentFieldsProps) {
  const styles = useStyles();
  const { builder, builderLevers } = useWords();
  const { segments: words } = builderLevers;
  const before = useRef(segment.name);
  const set = (part: Partial<Segment>, merge: string): void => change((now) => ({ ...now, ...part }), merge);
  const shared = (key: keyof Segment, label: string) => ({ field: `segments.${at}.${key}`, label, problems });
  const unit = (text: string): string => unitText(text, model.scope, builder);
  return (
    <>
      {/* Half a name may be that of another segment, so its customers go along when it is whole. */}
      <div onFocus={() => (before.current = segment.name)} onBlur={() => onNamed(before.current)}>
        <TextField {...shared("name", words.name)} value={segment.name} onChange={(name, merge) => set({ name }, merge)} />
      </div>
      <EntryField {...shared("share", words.share)} entry={segment.share} kind="share" unit="" min={0} max={1} port={port} onChange={(share, merge) => set({ share }, merge)} />
      <div>
        <EntryField {...shared("margin", words.margin)} help={words.marginMeans} entry={segment.margin} kind="money" unit={unit("{money} / {period}")} min={-most} max={most} port={port} onChange={(margin, merge) => set({ margin }, merge)} />
        {evaluation !== null && <PercentOf value={numberOf(segment.margin)} numbers={evaluation.numbers} />}
      </div>
      <EntryField {...shared("retention", words.retention)} entry={segment.retention} kind="share" unit={unit("/ {period}")} min={0} max={1} port={port} onChange={(retention, merge) => set({ retention }, merge)} />
      <EntryField {...shared("referrals", words.referrals)} entry={segment.referrals} kind="frequency" unit={unit("referrals / {period}")} min={-1} max={5} port={port} onChange={(referrals, merge) => set({ referrals }, merge)} />
      <NumberField {...shared("reach", words.reach)} help={words.reachMeans} kind="share" min={0} max={2} value={segment.reach} onChange={(reach, merge) => set({ reach }, merge)} />
      <SwitchField {...shared("priceSensitive", words.priceSensitive)} states={[words.no, words.yes]} value={segment.priceSensitive} onChange={(priceSensitive, merge) => set({ priceSensitive }, merge)} />
      {worth !== undefined && worth.tier !== "" && (
        <Caption1 className={styles.quiet} data-treatment={at}>
          {[`CXLV ${shown(worth.cxlv, "money") || words.endless}`, worth.tier, worth.treatment].filter((text) => text !== "").join(" · ")}
        </Caption1>
      )}
    </>
  );
}
