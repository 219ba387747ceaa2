import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CustomerValue } from "../../../../lever-model/equations/customers";
import type { Customer } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { type Choice, ChoiceField } from "../../fields/ChoiceField";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { SwitchField } from "../../fields/SwitchField";
import { TextField } from "../../fields/TextField";
import { PercentOf } from "../../shell/PercentOf";
import { unitText } from "../../state/unitText";
import type { StepProps } from "../../step";
import { segmentOf, withObserved } from "./customers";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });
const most = 1e12;
const mostActivities = 1e6;

interface CustomerFieldsProps extends Pick<StepProps, "model" | "evaluation" | "problems"> {
  readonly at: number;
  readonly customer: Customer;
  readonly change: (update: (customer: Customer) => Customer, merge?: string) => void;
  /** What he may be worth, where that is known. */
  readonly worth: CustomerValue | undefined;
}

/** One customer: who he is, what he did lately, and what has been observed of him. */
export function CustomerFields({ at, customer, change, worth, model, evaluation, problems }: CustomerFieldsProps) {
  const styles = useStyles();
  const { builder, builderLevers } = useWords();
  const { customers: words, segments: shares } = builderLevers;
  const set = (part: Partial<Customer>, merge: string): void => change((now) => ({ ...now, ...part }), merge);
  const shared = (key: keyof Customer) => ({ field: `customers.${at}.${key}`, label: words[key], problems });
  const unit = (text: string): string => unitText(text, model.scope, builder);
  const activity = { unit: words.activityUnit, whole: true, min: 0, max: mostActivities } as const;
  return (
    <>
      <TextField {...shared("name")} value={customer.name} onChange={(name, merge) => set({ name }, merge)} />
      <SegmentChoice {...shared("segment")} customer={customer} model={model} onChange={(segment, merge) => set({ segment }, merge)} />
      <TextField {...shared("need")} value={customer.need} onChange={(need, merge) => set({ need }, merge)} />
      <TextField {...shared("holdings")} value={customer.holdings} onChange={(holdings, merge) => set({ holdings }, merge)} />
      <NumberField {...shared("week")} {...activity} value={customer.week} onChange={(week, merge) => set({ week }, merge)} />
      <NumberField {...shared("month")} {...activity} value={customer.month} onChange={(month, merge) => set({ month }, merge)} />
      <NumberField {...shared("earlier")} {...activity} value={customer.earlier} onChange={(earlier, merge) => set({ earlier }, merge)} />
      <div>
        <NumberField {...shared("margin")} optional help={words.marginMeans} kind="money" unit={unit("{money} / {period}")} min={-most} max={most} value={customer.margin} onChange={(margin, merge) => change((now) => withObserved(now, "margin", margin), merge)} />
        {evaluation !== null && customer.margin !== undefined && <PercentOf value={customer.margin} numbers={evaluation.numbers} />}
      </div>
      <NumberField {...shared("retention")} optional help={words.optional} kind="share" unit={unit("/ {period}")} min={0} max={1} value={customer.retention} onChange={(retention, merge) => change((now) => withObserved(now, "retention", retention), merge)} />
      <NumberField {...shared("referrals")} optional help={words.optional} kind="frequency" unit={unit("referrals / {period}")} min={-1} max={5} value={customer.referrals} onChange={(referrals, merge) => change((now) => withObserved(now, "referrals", referrals), merge)} />
      <SwitchField {...shared("priceSensitive")} states={[shares.no, shares.yes]} value={customer.priceSensitive} onChange={(priceSensitive, merge) => set({ priceSensitive }, merge)} />
      {worth !== undefined && (
        <Caption1 className={styles.quiet} data-expected={at}>
          {words.expected(shown(worth.margin, "money"), shown(worth.retention, "share"), words.active[worth.lastActive])}
        </Caption1>
      )}
    </>
  );
}

interface SegmentChoiceProps extends Pick<StepProps, "model" | "problems"> {
  readonly field: string;
  readonly label: string;
  readonly customer: Customer;
  readonly onChange: (segment: string, merge: string) => void;
}

/** The segments of the model and none; one that is gone is shown as that, and not as none. */
function SegmentChoice({ customer, model, ...field }: SegmentChoiceProps) {
  const { customers: words } = useWords().builderLevers;
  const names = [...new Set(model.segments.map(({ name }) => name))].filter((name) => name.trim() !== "");
  const own = segmentOf(customer, model.segments);
  const choices: readonly Choice<string>[] = [
    { value: "", label: words.noSegment, means: words.noSegmentMeans },
    ...names.map((name) => ({ value: name, label: name, means: words.segmentMeans })),
    ...(own === null && customer.segment !== "" ? [{ value: customer.segment, label: words.goneSegment(customer.segment), means: words.goneSegmentMeans }] : []),
  ];
  return <ChoiceField {...field} value={own ?? customer.segment} choices={choices} />;
}
