import { Accordion, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { leverIds } from "../../../../lever-model/equations/cases";
import { checksOf } from "../../../../lever-model/equations/checks";
import { numbersOf } from "../../../../lever-model/equations/numbers";
import type { LeverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { signed } from "../../shell/signed";
import type { StepProps } from "../../step";
import { CheckNotes } from "./CheckNotes";
import { LeverItem, leverOf, rowsOf } from "./LeverItem";
import { useOpen } from "./useOpen";

const useStyles = makeStyles({
  levers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The four levers with their fourteen rows. */
export function LeversStep(props: StepProps) {
  const { model, evaluation, problems, change, port } = props;
  const styles = useStyles();
  const { levers: words } = useWords().builderLevers;
  const [openLevers, setOpenLevers] = useOpen(port, "levers", ["revenue"]);
  const [openRows, setOpenRows] = useOpen(port, "rows", []);
  const numbers = useMemo(() => numbersOf(model), [model]);
  const checks = useMemo(() => (evaluation === null ? [] : checksOf(model, evaluation)), [model, evaluation]);
  /* What has to be put right cannot be folded away. */
  const wrongRows = problems.flatMap(({ field }) => /^(\d[a-z])\./.exec(field)?.[1] ?? []);
  const wrongLevers = problems.flatMap(({ field }) => leverOf(field) ?? []);
  const levers = [...new Set([...openLevers, ...wrongLevers])];
  const rows = [...new Set([...openRows, ...wrongRows])];
  const setRowsOf = (lever: LeverId) => (now: readonly string[]): void => setOpenRows([...rows.filter((row) => !(rowsOf(lever) as readonly string[]).includes(row)), ...now]);
  /* Nor does it fold under the hand that puts it right. */
  const changeOpen: StepProps["change"] = (update, merge) => {
    setOpenLevers(levers);
    setOpenRows(rows);
    change(update, merge);
  };
  const interaction = evaluation?.bridge.interaction ?? 0;
  return (
    <>
      <CheckNotes checks={checks} ids={["insights"]} />
      <Accordion multiple collapsible className={styles.levers} openItems={levers} onToggle={(_event, data) => setOpenLevers(data.openItems as string[])}>
        {leverIds.map((lever) => (
          <LeverItem
            key={lever}
            lever={lever}
            model={model}
            evaluation={evaluation}
            problems={problems}
            change={changeOpen}
            port={port}
            numbers={numbers}
            checks={checks}
            openRows={rows.filter((row) => (rowsOf(lever) as readonly string[]).includes(row))}
            onRows={setRowsOf(lever)}
          />
        ))}
      </Accordion>
      {model.scope.method === "one-at-a-time" && evaluation !== null && (
        <Caption1 className={styles.quiet}>{words.interaction(signed(interaction), model.scope.currency)}</Caption1>
      )}
    </>
  );
}
