import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { annuitiesOf } from "../../../../lever-model/equations/annuities";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { DataTable } from "../../charts/DataTable";
import { shown } from "../../fields/number";
import { RecordList } from "../../fields/RecordList";
import { brief, signed } from "../../shell/signed";
import type { StepProps } from "../../step";
import { newAnnuity, rankedOf, rootCausesOf, withRootCauses } from "./annuities";
import { AnnuityFields } from "./AnnuityFields";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 }, button: { alignSelf: "flex-start", maxWidth: "100%" } });

/** The issues worth stopping, ranked by what that brings, and the way into row 4a of the levers. */
export function AnnuityList({ model, change }: Pick<StepProps, "model" | "change">) {
  const styles = useStyles();
  const { footnotes: words } = useWords().builderLevers;
  const [said, setSaid] = useState("");
  const { annuities, scope } = model;
  const values = annuitiesOf(model);
  const causes = rootCausesOf(model);
  const take = (): void => {
    if (causes === null) return;
    change((now) => withRootCauses(now, causes));
    setSaid(words.toRowDone(`${brief(causes.cost)} ${scope.currency}`, shown(causes.share, "share")));
  };
  return (
    <>
      <Caption1>{words.annuitiesAbout}</Caption1>
      {annuities.length === 0 && <Text>{words.annuitiesNone}</Text>}
      <RecordList
        items={annuities}
        path="annuities"
        label={words.annuitiesOne}
        make={newAnnuity}
        itemLabel={({ issue }, at) => issue.trim() || words.issueNumbered(counted(at + 1))}
        onChange={(now, merge) => change((old) => ({ ...old, annuities: now }), merge)}
        render={(annuity, update, at) => <AnnuityFields at={at} annuity={annuity} value={values[at]!} currency={scope.currency} change={update} />}
      />
      {annuities.length > 0 && (
        <>
          <DataTable
            label={words.ranked}
            head={[words.rank, `${words.npv}, ${scope.currency}`, words.roiHead, words.paybackHead]}
            rows={rankedOf(model).map(({ issue, npv, roi, payback }, at) => [
              `${counted(at + 1)}. ${issue || words.issue}`,
              signed(npv),
              Number.isFinite(roi) ? shown(roi, "share") : "–",
              Number.isFinite(payback) ? shown(payback, "number") : "–",
            ])}
          />
          <Button className={styles.button} data-to-row="" disabledFocusable={causes === null} onClick={take}>
            {words.toRow}
          </Button>
          <Caption1 className={styles.quiet}>{causes === null ? words.toRowNeeds : words.toRowMeans}</Caption1>
          <Caption1 role="status">{said}</Caption1>
        </>
      )}
    </>
  );
}
