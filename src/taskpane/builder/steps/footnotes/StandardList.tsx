import { Button, Caption1, makeStyles, Text } from "@fluentui/react-components";
import type { WorkGroupStandard } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { RecordList } from "../../fields/RecordList";
import { LongTextField, TextField } from "../../fields/TextField";
import type { StepProps } from "../../step";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", maxWidth: "100%" } });

function withActual({ group, comment, standard, base, target, weight }: WorkGroupStandard, actual: number | undefined): WorkGroupStandard {
  return { group, comment, standard, base, target, weight, ...(actual === undefined ? {} : { actual }) };
}

/** What customers say to each work group, and right the first time as its standard. */
export function StandardList({ model, change, goTo }: Pick<StepProps, "model" | "change" | "goTo">) {
  const styles = useStyles();
  const { footnotes: words } = useWords().builderLevers;
  return (
    <>
      <Caption1>{words.standardsAbout}</Caption1>
      {model.standards.length === 0 && <Text>{words.standardsNone}</Text>}
      <RecordList
        items={model.standards}
        path="standards"
        label={words.standardsOne}
        make={(): WorkGroupStandard => ({ group: "", comment: "", standard: "", base: 0.8, target: 0.9, weight: 1 })}
        itemLabel={({ group }, at) => group.trim() || words.groupNumbered(counted(at + 1))}
        onChange={(standards, merge) => change((old) => ({ ...old, standards }), merge)}
        render={(one, update, at) => {
          const set = (part: Partial<WorkGroupStandard>, merge: string): void => update((now) => ({ ...now, ...part }), merge);
          const shared = (key: keyof WorkGroupStandard, label: string) => ({ field: `standards.${at}.${key}`, label, problems: [] });
          const share = { kind: "share", min: 0, max: 1 } as const;
          return (
            <>
              <TextField {...shared("group", words.group)} value={one.group} onChange={(group, merge) => set({ group }, merge)} />
              <LongTextField {...shared("comment", words.customerComment)} value={one.comment} onChange={(comment, merge) => set({ comment }, merge)} />
              <LongTextField {...shared("standard", words.standard)} help={words.standardMeans} value={one.standard} onChange={(standard, merge) => set({ standard }, merge)} />
              <NumberField {...shared("base", words.rightBase)} {...share} value={one.base} onChange={(base, merge) => set({ base }, merge)} />
              <NumberField {...shared("target", words.rightTarget)} {...share} value={one.target} onChange={(target, merge) => set({ target }, merge)} />
              <NumberField {...shared("actual", words.rightActual)} {...share} optional value={one.actual} onChange={(actual, merge) => update((now) => withActual(now, actual), merge)} />
              <NumberField {...shared("weight", words.weight)} help={words.weightMeans} min={0} max={1e6} value={one.weight} onChange={(weight, merge) => set({ weight }, merge)} />
              {one.actual !== undefined && (
                <Caption1 data-gap={at}>{one.actual >= one.target ? words.reached : words.toGo(shown(100 * (one.target - one.actual), "number"))}</Caption1>
              )}
            </>
          );
        }}
      />
      {model.standards.length > 0 && (
        <Button className={styles.button} size="small" onClick={() => goTo("levers")}>
          {words.toPrevention}
        </Button>
      )}
    </>
  );
}
