import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { leverIds } from "../../../../lever-model/equations/cases";
import { hasLeverPoints, indexHistoryOf } from "../../../../lever-model/equations/indexHistory";
import type { HistoryPeriod } from "../../../../lever-model/state/state";
import type { LeverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { TextField } from "../../fields/TextField";
import { signed } from "../../shell/signed";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 }, button: { alignSelf: "flex-start", maxWidth: "100%" } });

const optional = ["satisfaction", "retention", "advocacy", "plan", "actual"] as const;
type Optional = (typeof optional)[number] | LeverId;
const kinds = { satisfaction: "share", retention: "share", advocacy: "number", plan: "money", actual: "money" } as const;

function withOptional(one: HistoryPeriod, key: Optional, value: number | undefined): HistoryPeriod {
  const others = Object.fromEntries(Object.entries(one).filter(([name]) => name !== key)) as unknown as HistoryPeriod;
  return value === undefined ? others : { ...others, [key]: value };
}

interface PeriodFieldsProps {
  readonly at: number;
  readonly one: HistoryPeriod;
  /** The period that counts as 100. */
  readonly first: HistoryPeriod;
  readonly currency: string;
  readonly change: (update: (one: HistoryPeriod) => HistoryPeriod, merge?: string) => void;
  /** Takes what was measured in the period into the base; absent where nothing was. */
  readonly onBase?: () => void;
}

/** The numbers of one period, with its index and how far it is from its plan. */
export function PeriodFields({ at, one, first, currency, change, onBase }: PeriodFieldsProps) {
  const styles = useStyles();
  const { footnotes: words, terms } = useWords().builderLevers;
  const shared = (key: Exclude<keyof HistoryPeriod, LeverId>) => ({ field: `history.${at}.${key}`, label: words[key], problems: [] });
  const [, own] = indexHistoryOf([first, one]);
  const results = [
    ...(own === undefined ? [] : [words.index(shown(own.index, "number"))]),
    ...(own !== undefined && hasLeverPoints([one]) ? [words.atTarget(shown(own.atTarget, "number"))] : []),
    ...(one.plan !== undefined && one.actual !== undefined ? [words.variance(signed(one.actual - one.plan))] : []),
  ];
  return (
    <>
      <TextField {...shared("period")} value={one.period} onChange={(period, merge) => change((now) => ({ ...now, period }), merge)} />
      <NumberField {...shared("clv")} kind="money" unit={currency} value={one.clv} onChange={(clv, merge) => change((now) => ({ ...now, clv }), merge)} />
      <NumberField {...shared("cxlv")} kind="money" unit={currency} value={one.cxlv} onChange={(cxlv, merge) => change((now) => ({ ...now, cxlv }), merge)} />
      {optional.map((key) => (
        <NumberField
          key={key}
          optional
          {...shared(key)}
          kind={kinds[key]}
          {...(kinds[key] === "money" ? { unit: currency } : {})}
          {...(kinds[key] === "share" ? { min: 0, max: 1 } : {})}
          {...(key === "advocacy" ? { help: words.advocacyMeans } : {})}
          value={one[key]}
          onChange={(value, merge) => change((now) => withOptional(now, key, value), merge)}
        />
      ))}
      {onBase && (
        <Button className={styles.button} size="small" data-base={at} title={words.toBaseMeans} onClick={onBase}>
          {words.toBase}
        </Button>
      )}
      <Caption1 className={styles.quiet}>{words.leverAddsMeans}</Caption1>
      {leverIds.map((lever) => (
        <NumberField
          key={lever} optional field={`history.${at}.${lever}`} label={words.leverAdds(terms.levers[lever].label)} problems={[]} kind="money" unit={currency} value={one[lever]}
          onChange={(value, merge) => change((now) => withOptional(now, lever, value), merge)}
        />
      ))}
      {results.length > 0 && (
        <Caption1 className={styles.quiet} data-index={at}>
          {results.join(" · ")}
        </Caption1>
      )}
    </>
  );
}
