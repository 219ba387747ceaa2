import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Caption1, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import type { Check } from "../../../../lever-model/equations/checks";
import type { Numbers } from "../../../../lever-model/equations/numbers";
import type { CheckId } from "../../../../lever-model/state/checkWords";
import type { SubLeverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { signed } from "../../shell/signed";
import { AloneText } from "./AloneText";
import { changesOf, type RowProps } from "./change";
import { CheckNotes } from "./CheckNotes";
import { aloneOf } from "./contribution";
import { CostFields } from "./CostFields";
import { EffectFields } from "./EffectFields";
import { isInUse, lackingIn } from "./effects";
import { RecordFields } from "./RecordFields";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { flexGrow: 1, minWidth: 0 },
  title: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "left", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}` },
});

/** Which checks are about which row. */
const checksOn: Readonly<Partial<Record<SubLeverId, readonly CheckId[]>>> = { "2a": ["recovery", "twice"], "3b": ["twice"], "4b": ["valued"] };

interface RowItemProps extends RowProps {
  readonly numbers: Numbers;
  readonly checks: readonly Check[];
}

/** One of the fourteen rows: switched on or off beside its name, with everything about it below. */
export function RowItem(props: RowItemProps) {
  const { sub, model, evaluation, problems, change, numbers, checks } = props;
  const styles = useStyles();
  const { levers: words, terms } = useWords().builderLevers;
  const { on } = model.levers[sub];
  const name = `${sub} ${terms.subLevers[sub].label}`;
  const alone = evaluation === null ? null : aloneOf(evaluation, sub);
  const lacking = lackingIn(model, sub, numbers);
  const isWrong = problems.some(({ field }) => field.startsWith(`${sub}.`));
  return (
    <AccordionItem value={sub} data-row={sub}>
      <div className={styles.head}>
        <AccordionHeader as="h4" className={styles.heading} button={{ style: { minWidth: 0 } }}>
          <span className={styles.title}>
            <Text weight="semibold">{name}</Text>
            <span className={styles.line}>
              <Caption1 className={styles.quiet}>{terms.subLevers[sub].how}</Caption1>
              {!on && <Badge appearance="outline" size="small">{words.off}</Badge>}
              {isInUse(model, sub, numbers) && alone !== null && <Caption1 data-alone={sub}>{signed(alone.amount)}</Caption1>}
              {isWrong && <Badge color="danger" size="small">{words.toMend}</Badge>}
              {lacking.length > 0 && <Badge appearance="outline" size="small">{words.lacking(lacking.map((key) => words.lack[key]))}</Badge>}
            </span>
          </span>
        </AccordionHeader>
        <Switch data-field={`${sub}.on`} aria-label={words.switchRow(name)} checked={on} onChange={(_event, data) => changesOf(sub, change).row({ on: data.checked }, `${sub}.on.${String(data.checked)}`)} />
      </div>
      <AccordionPanel className={styles.panel}>
        <CheckNotes checks={checks} ids={checksOn[sub] ?? []} />
        {evaluation !== null && <AloneText sub={sub} evaluation={evaluation} currency={model.scope.currency} />}
        <EffectFields {...props} />
        <CostFields {...props} />
        <RecordFields {...props} />
      </AccordionPanel>
    </AccordionItem>
  );
}
