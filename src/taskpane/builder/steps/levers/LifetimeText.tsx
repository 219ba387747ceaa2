import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { lifetimeShares } from "./contribution";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** An amount over the life of today's customer as a share of his revenue, costs and profit in it. */
export function LifetimeText({ evaluation, value }: { readonly evaluation: Evaluation; readonly value: number }) {
  const styles = useStyles();
  const { levers: words } = useWords().builderLevers;
  const [revenue, costs, profit] = lifetimeShares(evaluation, value).map((share) => (Number.isFinite(share) ? shown(share, "share") : "–"));
  return <Caption1 className={styles.quiet}>{words.lifetime(revenue!, costs!, profit!)}</Caption1>;
}
