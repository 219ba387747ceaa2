import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { SwitchField } from "../fields/SwitchField";
import type { StepProps } from "../step";
import { useWords } from "../../words/index";
import { useModelBook } from "./useModelBook";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Writing the model into the workbook, with what can be chosen about it. What comes of it is told at the foot of the builder. */
export function WritePanel({ model, problems, port }: Pick<StepProps, "model" | "problems" | "port">) {
  const styles = useStyles();
  const { sheet: words } = useWords().builder;
  const { book, view } = useModelBook(port);
  const isThere = view.models?.some(({ id }) => id === model.id) ?? false;
  return (
    <section className={styles.panel} aria-labelledby="write-panel">
      <Subtitle2 as="h3" id="write-panel" className={styles.title}>
        {words.title}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{isThere ? words.updateMeans : words.writeMeans}</Caption1>
      <SwitchField field="write.portable" label={words.portable} help={words.portableMeans} problems={[]} value={view.portable} onChange={(portable) => book.choose({ portable })} />
      <SwitchField field="write.protect" label={words.protect} help={words.protectMeans} problems={[]} value={view.protect} onChange={(protect) => book.choose({ protect })} />
      <WriteButton model={model} problems={problems} port={port} />
      {problems.length > 0 && <Caption1 className={styles.quiet}>{words.mend(problems.length)}</Caption1>}
    </section>
  );
}
