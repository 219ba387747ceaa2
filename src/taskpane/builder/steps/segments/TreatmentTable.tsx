import { makeStyles, tokens } from "@fluentui/react-components";
import type { SegmentValue } from "../../../../lever-model/equations/segments";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  who: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface TreatmentTableProps {
  readonly model: LeverModel;
  readonly values: readonly SegmentValue[];
}

/** Tier by price-sensitive: what is done, and for which segments. */
export function TreatmentTable({ model, values }: TreatmentTableProps) {
  const styles = useStyles();
  const { segments: words } = useWords().builderLevers;
  const members = (tier: string, isSensitive: boolean): string =>
    values.filter((one, at) => one.tier === tier && model.segments[at]?.priceSensitive === isSensitive).map(({ name }) => name).join(", ") || words.nobody;
  return (
    <div className={styles.scroll} role="group" aria-label={words.table} tabIndex={0}>
      <table className={styles.table} aria-label={words.table} data-table="treatments">
        <thead>
          <tr>
            {[words.tier, words.tierTreatment, words.priceSensitive].map((text) => (
              <th key={text} scope="col" className={styles.cell}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.tiers.map((tier, at) => (
            <tr key={at}>
              <th scope="row" className={styles.cell}>
                {tier.name}
                <span className={styles.who}>{`≥ ${shown(tier.from, "number")}`}</span>
              </th>
              {([[tier.treatment, false], [tier.priceSensitiveTreatment, true]] as const).map(([text, isSensitive]) => (
                <td key={String(isSensitive)} className={styles.cell}>
                  {text || "–"}
                  <span className={styles.who}>{`${words.members}: ${members(tier.name, isSensitive)}`}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
