import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { SegmentValue } from "../../../../lever-model/equations/segments";
import type { Segment } from "../../../../lever-model/state/state";
import { counted } from "../../../words/region";
import { useWords } from "../../../words/index";
import { RecordList } from "../../fields/RecordList";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { averageSegment } from "./averages";
import { withRenamed } from "./customers";
import { SegmentFields } from "./SegmentFields";
import { addsUp, sumOf } from "./shares";
import { ShareSum } from "./ShareSum";

const useStyles = makeStyles({ begin: { alignSelf: "flex-start", maxWidth: "100%" } });

const mostSegments = 8;
const empty: Segment = { name: "", share: 0, margin: 0, retention: 0, referrals: 0, reach: 1, priceSensitive: false };

interface SegmentListProps extends StepProps {
  readonly values: readonly SegmentValue[];
}

/** The groups of customers, and what their shares add up to. */
export function SegmentList({ values, ...props }: SegmentListProps) {
  const { model, evaluation, change } = props;
  const styles = useStyles();
  const { segments: words } = useWords().builderLevers;
  const note = useId();
  const { segments } = model;
  const set = (now: readonly Segment[], merge?: string): void => change((old) => ({ ...old, segments: now }), merge);
  const make = (share: number): Segment => {
    const name = words.numbered(counted(segments.length + 1));
    return evaluation === null ? { ...empty, name, share } : averageSegment(evaluation, name, share);
  };
  const rest = addsUp(segments) || !(sumOf(segments) < 1) ? 0 : Number((1 - sumOf(segments)).toPrecision(12));
  return (
    <Section title={words.title} about={words.about}>
      {segments.length === 0 && (
        <>
          <Text id={note}>{words.none}</Text>
          <Button className={styles.begin} appearance="primary" aria-describedby={note} data-begin="segments" onClick={() => set([make(1)])}>
            {words.begin}
          </Button>
        </>
      )}
      {segments.length > 0 && <ShareSum segments={segments} onMend={(now) => set(now)} />}
      <RecordList
        items={segments}
        path="segments"
        most={mostSegments}
        label={words.one}
        make={() => make(segments.length === 0 ? 1 : rest)}
        itemLabel={(segment, at) => segment.name.trim() || words.numbered(counted(at + 1))}
        onChange={set}
        render={(segment, update, at) => (
          <SegmentFields
            at={at} segment={segment} change={update} worth={values[at]} model={model} evaluation={evaluation} problems={props.problems} port={props.port}
            onNamed={(before) => change((old) => withRenamed(old, before, segment.name), `segments.${at}.name`)}
          />
        )}
      />
    </Section>
  );
}
