import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AnnuityValue } from "../../../../lever-model/equations/annuities";
import { type Annuity, annuityCosts } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { TextField } from "../../fields/TextField";
import { brief, signed } from "../../shell/signed";
import { Part } from "../levers/Part";
import { withCost } from "./annuities";

const useStyles = makeStyles({
  costs: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  worth: { fontWeight: tokens.fontWeightSemibold },
});

const mostYears = 100;
const mostMonths = 600;

interface AnnuityFieldsProps {
  readonly at: number;
  readonly annuity: Annuity;
  readonly value: AnnuityValue;
  readonly currency: string;
  readonly change: (update: (annuity: Annuity) => Annuity, merge?: string) => void;
}

/** An issue with its yearly cost by kind, what the fix takes, and what stopping it is worth. */
export function AnnuityFields({ at, annuity, value, currency, change }: AnnuityFieldsProps) {
  const styles = useStyles();
  const { footnotes: words } = useWords().builderLevers;
  const set = (part: Partial<Annuity>, merge: string): void => change((now) => ({ ...now, ...part }), merge);
  const shared = (key: keyof Omit<Annuity, "costs">) => ({ field: `annuities.${at}.${key}`, label: words[key], problems: [] });
  return (
    <>
      <TextField {...shared("issue")} value={annuity.issue} onChange={(issue, merge) => set({ issue }, merge)} />
      <Part title={words.yearly}>
        <div className={styles.costs}>
          {annuityCosts.map((name, place) => (
            <NumberField
              key={name}
              field={`annuities.${at}.costs.${place}`}
              label={words.costs[name]}
              kind="number"
              problems={[]}
              value={annuity.costs[place] ?? 0}
              onChange={(cost, merge) => change((now) => withCost(now, place, cost), merge)}
            />
          ))}
        </div>
      </Part>
      <NumberField {...shared("stopped")} kind="share" min={0} max={1} value={annuity.stopped} onChange={(stopped, merge) => set({ stopped }, merge)} />
      <NumberField {...shared("fixCost")} kind="number" unit={currency} min={0} value={annuity.fixCost} onChange={(fixCost, merge) => set({ fixCost }, merge)} />
      <NumberField {...shared("years")} min={0} max={mostYears} value={annuity.years} onChange={(years, merge) => set({ years }, merge)} />
      <NumberField {...shared("monthsToFix")} min={0} max={mostMonths} value={annuity.monthsToFix} onChange={(monthsToFix, merge) => set({ monthsToFix }, merge)} />
      <TextField {...shared("status")} suggestions={Object.values(words.statuses)} value={annuity.status} onChange={(status, merge) => set({ status }, merge)} />
      <TextField {...shared("reinvested")} value={annuity.reinvested} onChange={(reinvested, merge) => set({ reinvested }, merge)} />
      <Caption1 data-worth={at}>
        <span className={styles.worth}>{words.worth(signed(value.npv), currency)}</span>
        {[
          "",
          words.yearlySum(brief(value.yearly), currency),
          ...(Number.isFinite(value.roi) ? [words.roi(shown(value.roi, "share"))] : []),
          Number.isFinite(value.payback) ? words.payback(shown(value.payback, "number")) : words.neverPaid,
        ].join(" · ")}
      </Caption1>
    </>
  );
}
