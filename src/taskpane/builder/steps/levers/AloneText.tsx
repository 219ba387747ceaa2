import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { SubLeverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { signed } from "../../shell/signed";
import { aloneOf } from "./contribution";
import { LifetimeText } from "./LifetimeText";

const useStyles = makeStyles({ alone: { display: "flex", flexDirection: "column" }, quiet: { color: tokens.colorNeutralForeground2 } });

interface AloneTextProps {
  readonly sub: SubLeverId;
  readonly evaluation: Evaluation;
  readonly currency: string;
}

/** What a row does on its own, against the base. */
export function AloneText({ sub, evaluation, currency }: AloneTextProps) {
  const styles = useStyles();
  const { levers: words } = useWords().builderLevers;
  const { amount, of } = aloneOf(evaluation, sub);
  return (
    <div className={styles.alone}>
      <Text data-alone-text={sub}>{of === "customer" ? words.alone(signed(amount), currency) : words.aloneEquity(signed(amount), currency)}</Text>
      {of === "customer" && <LifetimeText evaluation={evaluation} value={amount} />}
      {(sub === "4c" || sub === "4d") && <Caption1 className={styles.quiet}>{words.cross(signed(evaluation.bridge.alone["4x"]!), currency)}</Caption1>}
    </div>
  );
}
