import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { useWords } from "../../words/index";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  name: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface BuilderHeaderProps {
  readonly name: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** The name of the model, the way back and the steps of undo. */
export function BuilderHeader({ name, canUndo, canRedo, onUndo, onRedo, onStart, onBack }: BuilderHeaderProps) {
  const styles = useStyles();
  const { shell } = useWords().builder;
  const button = { appearance: "subtle", size: "small" } as const;
  return (
    <header className={styles.header}>
      <Button {...button} icon={<ArrowLeftRegular />} aria-label={shell.back} title={shell.back} onClick={onBack} />
      <h1 className={styles.name} title={name}>
        {name}
      </h1>
      <Button {...button} icon={<HomeRegular />} aria-label={shell.start} title={shell.start} onClick={onStart} />
      <Button {...button} icon={<ArrowUndoRegular />} aria-label={shell.undo} title={shell.undo} disabledFocusable={!canUndo} onClick={() => canUndo && onUndo()} />
      <Button {...button} icon={<ArrowRedoRegular />} aria-label={shell.redo} title={shell.redo} disabledFocusable={!canRedo} onClick={() => canRedo && onRedo()} />
    </header>
  );
}
