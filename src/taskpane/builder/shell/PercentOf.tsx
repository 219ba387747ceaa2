import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Numbers } from "../../../lever-model/equations/numbers";
import { useWords } from "../../words/index";
import { shown } from "../fields/number";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Revenue, costs and profit of one customer in one period, at today's experience. */
export function amountsOf(numbers: Numbers): { readonly revenue: number; readonly costs: number; readonly profit: number } {
  const revenue = numbers["revenue"]!;
  const costs = revenue * (1 - numbers["margin_share"]!) + numbers["serving_cost"]! + numbers["programme_cost"]!;
  return { revenue, costs, profit: revenue - costs };
}

interface PercentOfProps {
  readonly value: number;
  readonly numbers: Numbers;
}

/** An amount as a share of the revenue, costs and profit of one customer in one period. */
export function PercentOf({ value, numbers }: PercentOfProps) {
  const styles = useStyles();
  const { shell } = useWords().builder;
  const { revenue, costs, profit } = amountsOf(numbers);
  const of = (whole: number): string => (whole === 0 || !Number.isFinite(whole) ? "–" : shown(value / whole, "share"));
  if (!Number.isFinite(value)) return null;
  return <Caption1 className={styles.quiet}>{shell.percent(of(revenue), of(costs), of(profit))}</Caption1>;
}
