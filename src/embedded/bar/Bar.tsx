import { makeStyles, Spinner, Text, Toolbar, ToolbarButton, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular, BookOpenRegular, DocumentAddRegular, FolderOpenRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { manualHome } from "../../manual/address";
import { nearestLanguage } from "../../manual/language";
import type { Documents } from "../documents";
import { takeAskedExample } from "../example/askedExample";
import type { Layout, Region } from "../layout";
import { Message } from "./Message";
import { SaveMenu } from "./SaveMenu";
import { SwitchRegion } from "./SwitchRegion";
import { UnsavedDialog } from "./UnsavedDialog";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: "40px",
    boxSizing: "border-box",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  product: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  name: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    maxWidth: "30ch",
    "@media (max-width: 760px)": { display: "none" },
  },
  button: { minWidth: "auto", whiteSpace: "nowrap", "@media (max-width: 760px)": { paddingLeft: "4px", paddingRight: "4px" } },
  words: { "@media (max-width: 980px)": { display: "none" } },
  room: { flexGrow: 1 },
  toolbar: { padding: 0, "@media (max-width: 760px)": { columnGap: 0 } },
});

interface BarProps {
  readonly layout: Layout;
  readonly documents: Documents;
  readonly onPortability: () => void;
  readonly onReady: (open: (file: File) => void) => void;
}

/** The product's name, the open workbook, and what can be done with it. */
export function Bar({ layout, documents, onPortability, onReady }: BarProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(documents.subscribe, () => documents.state);
  const [shown, setShown] = useState<Region>("grid");
  const show = (region: Region): void => {
    setShown(region);
    layout.show(region);
  };
  const chooser = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState<(() => void) | null>(null);

  /** Anything that would replace the workbook asks first when there is something to lose. */
  const replace = (step: () => void) => (documents.state.unsaved ? setPending(() => step) : step());
  const open = (file: File) => replace(() => void documents.openFile(file));
  useEffect(() => {
    onReady(open);
  });
  /* The manual's "Try it" comes back to this page with another example in its address. */
  useEffect(() => {
    const tryExample = (): void => {
      const asked = takeAskedExample();
      if (asked) replace(() => documents.openExample(asked));
    };
    addEventListener("hashchange", tryExample);
    return () => removeEventListener("hashchange", tryExample);
  });

  return (
    <div className={styles.bar}>
      <Text className={styles.product}>CXLV for Excel</Text>
      <Text className={styles.name} title={state.name}>
        {state.name}
        {state.unsaved ? " (not saved)" : ""}
      </Text>
      <span className={styles.room} />
      {state.busy !== null && <Spinner size="tiny" label={`${state.busy}…`} role="status" />}
      <Toolbar aria-label="Workbook" className={styles.toolbar} size="small">
        <ToolbarButton
          className={styles.button}
          icon={<DocumentAddRegular />}
          aria-label="New"
          title="New: an empty workbook"
          onClick={() => replace(() => documents.openEmpty())}
        >
          <span className={styles.words}>New</span>
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<FolderOpenRegular />}
          aria-label="Open file"
          title="Open a CSV or Excel file from this computer"
          onClick={() => chooser.current?.click()}
        >
          <span className={styles.words}>Open file</span>
        </ToolbarButton>
        <SaveMenu documents={documents} buttonClass={styles.button} wordsClass={styles.words} />
        <ToolbarButton
          className={styles.button}
          icon={<ArrowSwapRegular />}
          aria-label="Portable workbook"
          title="Turn the add-in's formulas into native formulas, named LAMBDAs or values, and back"
          onClick={() => {
            show("pane");
            onPortability();
          }}
        >
          <span className={styles.words}>Portable workbook</span>
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<BookOpenRegular />}
          aria-label="Sample workbook"
          title="Open the sample workbook, which explains itself"
          onClick={() => replace(() => documents.openSample())}
        >
          <span className={styles.words}>Sample workbook</span>
        </ToolbarButton>
        <ToolbarButton
          as="a"
          className={styles.button}
          icon={<QuestionCircleRegular />}
          aria-label="Manual"
          title="Every function with its formula and an example, in another tab"
          href={manualHome(nearestLanguage(navigator.language))}
          target="cxlv-manual"
        >
          <span className={styles.words}>Manual</span>
        </ToolbarButton>
      </Toolbar>
      <SwitchRegion shown={shown} onShow={show} />
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="File to open"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file once more is a change again.
          event.target.value = "";
          if (file) open(file);
        }}
      />
      <Message message={state.message} onDismiss={() => documents.dismissMessage()} />
      <UnsavedDialog
        isOpen={pending !== null}
        name={state.name}
        onCancel={() => setPending(null)}
        onDiscard={() => {
          setPending(null);
          pending?.();
        }}
        onSave={() => {
          setPending(null);
          void documents.save("formulas").then(() => !documents.state.unsaved && pending?.());
        }}
      />
    </div>
  );
}
