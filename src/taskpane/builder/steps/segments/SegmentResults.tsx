import { Caption1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import { mixOf, type SegmentValue } from "../../../../lever-model/equations/segments";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { shown } from "../../fields/number";
import { Section } from "../../shell/Section";
import { isApart } from "./averages";

const useStyles = makeStyles({ body: { paddingBottom: tokens.spacingVerticalXS, minWidth: 0 }, title: { display: "block" } });

interface SegmentResultsProps {
  readonly values: readonly SegmentValue[];
  readonly evaluation: Evaluation;
  readonly currency: string;
}

/** What each segment is worth, and what all of them are against the average customer. */
export function SegmentResults({ values, evaluation, currency }: SegmentResultsProps) {
  const styles = useStyles();
  const { segments: words } = useWords().builderLevers;
  const money = (value: number): string => shown(value, "money") || words.endless;
  const average = evaluation.columns["gross"]![0]!;
  const mixed = mixOf(values, "cxlv");
  const isKnown = Number.isFinite(average) && Number.isFinite(mixed);
  const mix = words.mix(money(mixed), money(average));
  return (
    <Section title={words.results} about={words.resultsMeans(currency)}>
      <DataTable
        label={words.results}
        head={[words.segment, words.share, "CLV", "CXLV", words.target, words.highestCac, words.rank, words.tier]}
        rows={[
          ...values.map((one) => [one.name, shown(one.share, "share"), money(one.clv), money(one.cxlv), money(one.target), money(one.highestCac), `${one.rankByClv} / ${one.rankByTotal}`, one.tier || "–"]),
          [words.all, shown(values.reduce((sum, { share }) => sum + share, 0), "share"), ...(["clv", "cxlv", "target"] as const).map((which) => money(mixOf(values, which))), "", "", ""],
        ]}
      />
      <Caption1>{`${words.highestCacMeans} ${words.rankMeans}`}</Caption1>
      {isKnown && isApart(mixed, average) ? (
        <MessageBar intent="warning" layout="multiline" politeness="polite" data-apart="">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{words.mixDiffers}</MessageBarTitle>
            {`${mix} ${words.mixAdvice}`}
          </MessageBarBody>
        </MessageBar>
      ) : (
        isKnown && <Caption1>{mix}</Caption1>
      )}
    </Section>
  );
}
