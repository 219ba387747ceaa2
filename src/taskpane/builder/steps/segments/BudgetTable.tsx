import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import { type SegmentValue, tierBudgetsOf } from "../../../../lever-model/equations/segments";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { shown } from "../../fields/number";
import { brief } from "../../shell/signed";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface BudgetTableProps {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
  readonly values: readonly SegmentValue[];
}

/** What may be spent to keep the customers of each tier. */
export function BudgetTable({ model, evaluation, values }: BudgetTableProps) {
  const styles = useStyles();
  const { builder, builderLevers } = useWords();
  const { segments: words } = builderLevers;
  const { currency, period } = model.scope;
  const amount = (value: number, show: (value: number) => string): string => (Number.isFinite(value) ? show(value) : "–");
  return (
    <>
      <Text weight="semibold">{words.budgets}</Text>
      <DataTable
        label={words.budgets}
        head={[words.tier, words.budget, words.perCustomer, words.atRisk, words.customers]}
        rows={tierBudgetsOf(model, evaluation, values).map(({ name, customers, atRisk, budget, perCustomer }) => [
          name, amount(budget, brief), amount(perCustomer, (value) => shown(value, "money")), amount(atRisk, brief), amount(customers, brief),
        ])}
      />
      <Caption1 className={styles.quiet}>{words.budgetMeans(currency, builder.scope.perPeriod[period])}</Caption1>
    </>
  );
}
