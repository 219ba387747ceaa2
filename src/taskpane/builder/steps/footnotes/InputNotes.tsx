import { Accordion, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { assumptionsOf } from "../../../../lever-model/state/defaults";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { SwitchField } from "../../fields/SwitchField";
import type { StepProps } from "../../step";
import { useOpen } from "../levers/useOpen";
import { NoteItem } from "./NoteItem";
import { inOrder, lackingOn, missingIn } from "./notes";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 }, next: { alignSelf: "flex-start" } });

/** The footnotes of all inputs: those that lack something first, and a way to each. */
export function InputNotes({ model, change, port }: Pick<StepProps, "model" | "change" | "port">) {
  const styles = useStyles();
  const { builder, builderLevers } = useWords();
  const { footnotes: words } = builderLevers;
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useOpen(port, "notes", []);
  const [missingOnly, setMissingOnly] = useState(false);
  /* The order is made when the list is, so that nothing moves or goes while it is being filled in. */
  const [listed, setListed] = useState<readonly AssumptionId[]>(() => inOrder(model));
  const [wanted, setWanted] = useState<AssumptionId | null>(null);
  const inputs = assumptionsOf(model);
  const missing = missingIn(model);

  const filter = (only: boolean): void => {
    setMissingOnly(only);
    setListed(only ? missing : inOrder(model));
  };
  const go = (id: AssumptionId): void => {
    if (!listed.includes(id)) {
      setMissingOnly(false);
      setListed(inOrder(model));
    }
    if (!open.includes(id)) setOpen([...open, id]);
    setWanted(id);
  };
  /* What unfolds is there a moment later than it is told to. */
  useEffect(() => {
    if (wanted === null) return undefined;
    let frame = 0;
    const look = (): void => {
      const lack = lackingOn(model, wanted)[0] ?? "source";
      const field = list.current?.querySelector<HTMLElement>(`[data-field="footnotes.${wanted}.${lack}"]`);
      if (!field) {
        frame = requestAnimationFrame(look);
        return;
      }
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: "center" });
      setWanted(null);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [wanted, model]);

  return (
    <>
      <Text role="status" data-missing={missing.length}>{`${words.complete(inputs.length - missing.length, inputs.length)} ${words.missing(missing.length)}`}</Text>
      {missing.length > 0 && (
        <Button className={styles.next} size="small" data-next-missing="" onClick={() => go(missing.find((id) => !open.includes(id)) ?? missing[0]!)}>
          {words.next}
        </Button>
      )}
      <SwitchField field="footnotes.missingOnly" label={words.missingOnly} help={words.missingOnlyMeans} problems={[]} value={missingOnly} onChange={filter} />
      <ChoiceField<AssumptionId | "">
        field="footnotes.jump"
        label={words.jump}
        problems={[]}
        value=""
        choices={[{ value: "", label: words.jumpChoose }, ...inputs.map((id) => ({ value: id, label: builder.model.assumptions[id].label }))]}
        onChange={(id) => id !== "" && go(id)}
      />
      {listed.length === 0 && <Caption1 className={styles.quiet}>{words.allThere}</Caption1>}
      <Accordion ref={list} multiple collapsible openItems={[...open]} onToggle={(_event, data) => setOpen(data.openItems as string[])}>
        {listed.map((id) => (
          <NoteItem key={id} id={id} model={model} change={change} />
        ))}
      </Accordion>
      {model.scope.mode === "static" && <Caption1 className={styles.quiet}>{words.staticNote}</Caption1>}
    </>
  );
}
