import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Caption1, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from "@fluentui/react-components";
import { leverIds } from "../../../../lever-model/equations/cases";
import type { Check } from "../../../../lever-model/equations/checks";
import type { Numbers } from "../../../../lever-model/equations/numbers";
import type { CheckId } from "../../../../lever-model/state/checkWords";
import { subLeverIds } from "../../../../lever-model/state/defaults";
import { subLevers } from "../../../../lever-model/state/levers";
import type { LeverId, SubLeverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { signed } from "../../shell/signed";
import type { StepProps } from "../../step";
import { CheckNotes } from "./CheckNotes";
import { ContactCentrePart } from "./ContactCentrePart";
import { contributionOf } from "./contribution";
import { isInUse, isUnwatched } from "./effects";
import { LifetimeText } from "./LifetimeText";
import { RowItem } from "./RowItem";

const useStyles = makeStyles({
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  title: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "left", paddingBlock: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  value: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  body: { paddingBottom: tokens.spacingVerticalXS, minWidth: 0 },
  panel: { margin: 0, padding: `0 ${tokens.spacingHorizontalXS}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Which checks are about which lever as a whole. */
const checksOn: Readonly<Record<LeverId, readonly CheckId[]>> = { revenue: ["revenueWithoutScore"], length: ["churn"], strength: ["experience"], costs: ["skimp"] };

export const rowsOf = (lever: LeverId): readonly SubLeverId[] => subLeverIds.filter((id) => subLevers[id].lever === lever);

/** The lever under which a field stands: "costs" for "4a.saved_root". */
export const leverOf = (field: string): LeverId | null => {
  const part = field.split(".")[0]!;
  return part === "contactCentre" ? "costs" : part in subLevers ? subLevers[part as SubLeverId].lever : null;
};

interface LeverItemProps extends Pick<StepProps, "model" | "evaluation" | "problems" | "change" | "port"> {
  readonly lever: LeverId;
  readonly numbers: Numbers;
  readonly checks: readonly Check[];
  readonly openRows: readonly string[];
  readonly onRows: (rows: readonly string[]) => void;
}

/** A lever with what it adds, and its rows. */
export function LeverItem({ lever, openRows, onRows, ...props }: LeverItemProps) {
  const { model, evaluation, problems, numbers, checks } = props;
  const styles = useStyles();
  const { levers: words, terms } = useWords().builderLevers;
  const rows = rowsOf(lever);
  const added = evaluation === null ? null : contributionOf(evaluation, lever);
  const isWrong = problems.some(({ field }) => leverOf(field) === lever);
  return (
    <AccordionItem value={lever} className={styles.item} data-lever={lever}>
      <AccordionHeader as="h3" button={{ style: { minWidth: 0 } }}>
        <span className={styles.title}>
          <Subtitle2>{`${leverIds.indexOf(lever) + 1} ${terms.levers[lever].label}`}</Subtitle2>
          <Caption1 className={styles.quiet}>{terms.levers[lever].about}</Caption1>
          <span className={styles.line}>
            {added === null ? (
              <Caption1 className={styles.quiet}>{words.noResult}</Caption1>
            ) : (
              <>
                <Caption1 className={styles.value} data-contribution={lever}>
                  <data value={added.value}>{words.contribution(signed(added.value), model.scope.currency)}</data>
                </Caption1>
                <Caption1>{words.points(Number.isFinite(added.points) ? shown(added.points, "number") : "–")}</Caption1>
              </>
            )}
            {isWrong && <Badge color="danger" size="small">{words.toMend}</Badge>}
          </span>
          {added !== null && evaluation !== null && <LifetimeText evaluation={evaluation} value={added.value} />}
          <Caption1 className={styles.quiet}>{words.inUse(rows.filter((sub) => isInUse(model, sub, numbers)).length, rows.length)}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <CheckNotes checks={checks} ids={checksOn[lever]} />
        {lever === "costs" && isUnwatched(numbers) && (
          <MessageBar intent="info" layout="multiline" politeness="polite" data-unwatched="">
            <MessageBarBody className={styles.body}>{words.skimpScore}</MessageBarBody>
          </MessageBar>
        )}
        <Accordion multiple collapsible openItems={[...openRows]} onToggle={(_event, data) => onRows(data.openItems as string[])}>
          {rows.map((sub) => (
            <RowItem key={sub} sub={sub} {...props} />
          ))}
        </Accordion>
        {lever === "costs" && <ContactCentrePart model={model} evaluation={evaluation} problems={problems} change={props.change} />}
        {evaluation !== null && (
          <Caption1 className={styles.quiet}>{words.together(signed(evaluation.bridge.together[leverIds.indexOf(lever)]!), model.scope.currency)}</Caption1>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
