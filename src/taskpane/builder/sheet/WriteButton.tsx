import { Button, type ButtonProps } from "@fluentui/react-components";
import type { LeverModel } from "../../../lever-model/state/state";
import type { Problem } from "../../../lever-model/state/validate";
import type { WorkbookPort } from "../../../workbook/port";
import { useEffect } from "react";
import { useWords } from "../../words/index";
import { useModelBook } from "./useModelBook";

interface WriteButtonProps extends Pick<ButtonProps, "size"> {
  /** In one word, where room is scarce. */
  readonly short?: boolean;
  readonly model: LeverModel;
  readonly problems: readonly Problem[];
  readonly port: WorkbookPort;
}

/** Writes the model into the workbook, or brings it up to date where it stands there. */
export function WriteButton({ model, problems, port, size = "medium", short = false }: WriteButtonProps) {
  const { sheet: words } = useWords().builder;
  const { book, view } = useModelBook(port);
  const isThere = view.models?.some(({ id }) => id === model.id) ?? false;
  const isWaiting = problems.length > 0 || view.standing.state === "working";
  const isReady = !isWaiting && !isThere;
  useEffect(() => {
    if (isReady) book.prepare(model);
  }, [book, model, isReady, view.models, view.portable, view.protect]);
  const means = problems.length > 0 ? words.mend(problems.length) : isThere ? words.updateMeans : words.writeMeans;
  return (
    <Button appearance="primary" size={size} data-write="" aria-label={isThere ? words.update : words.write} title={means} disabledFocusable={isWaiting} onClick={() => !isWaiting && void book.write(model)}>
      {short ? (isThere ? words.updateShort : words.writeShort) : isThere ? words.update : words.write}
    </Button>
  );
}
