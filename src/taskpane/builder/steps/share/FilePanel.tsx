import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import { useWords } from "../../../words/index";
import { useModelBook } from "../../sheet/useModelBook";
import type { StepProps } from "../../step";
import { modelFile } from "./file/modelFile";
import { fileStem, saveAs } from "./file/save";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
type State = { readonly is: "idle" | "making" | "failed" } | { readonly is: "made"; readonly name: string; readonly unlinked: number };

/** The whole model as a workbook of its own, without writing anything into this one. */
export function FilePanel({ model, problems, port }: Pick<StepProps, "model" | "problems" | "port">) {
  const styles = useStyles();
  const { file: text } = useWords().builderResults;
  const { view } = useModelBook(port);
  const [state, setState] = useState<State>({ is: "idle" });
  const isWaiting = problems.length > 0 || state.is === "making";
  const make = (): void => {
    setState({ is: "making" });
    modelFile(model, { portable: view.portable, protect: view.protect }).then(
      ({ bytes, unlinked }) => {
        const name = `${fileStem(model.scope.name)}.xlsx`;
        saveAs(name, workbookType, bytes as Uint8Array<ArrayBuffer>);
        setState({ is: "made", name, unlinked });
      },
      () => setState({ is: "failed" }),
    );
  };
  return (
    <section className={styles.panel} aria-labelledby="file-panel">
      <Subtitle2 as="h4" id="file-panel" className={styles.title}>
        {text.title}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{text.about}</Caption1>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={isWaiting} onClick={() => !isWaiting && make()} data-download="model">
        {state.is === "making" ? text.making : text.download}
      </Button>
      <span role="status">
        {problems.length > 0 && <Caption1>{text.mend}</Caption1>}
        {state.is === "made" && <Caption1>{text.made(state.name, state.unlinked)}</Caption1>}
        {state.is === "failed" && <Caption1>{text.failed}</Caption1>}
      </span>
    </section>
  );
}
