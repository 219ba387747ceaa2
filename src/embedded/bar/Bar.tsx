import { makeStyles, Spinner, Text, Toolbar, ToolbarButton, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular, BookOpenRegular, DocumentAddRegular, FolderOpenRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { manualHome } from "../../manual/address";
import { useLanguage } from "../../taskpane/words/index";
import type { Documents } from "../documents";
import { takeAskedExample } from "../example/askedExample";
import type { Layout, Region } from "../layout";
import { pageWords } from "../words/pageWords";
import { LanguageMenu } from "./LanguageMenu";
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
  words: { "@media (max-width: 1200px)": { display: "none" } },
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
  const language = useLanguage();
  const words = pageWords(language);
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
      <Text className={styles.product}>{words.product}</Text>
      <Text className={styles.name} title={state.name}>
        {state.unsaved ? words.notSaved(state.name) : state.name}
      </Text>
      <span className={styles.room} />
      {state.busy !== null && <Spinner size="tiny" label={`${state.busy}…`} role="status" />}
      <Toolbar aria-label={words.workbook} className={styles.toolbar} size="small">
        <ToolbarButton
          className={styles.button}
          icon={<DocumentAddRegular />}
          aria-label={words.bar.new}
          title={words.bar.newHint}
          onClick={() => replace(() => documents.openEmpty())}
        >
          <span className={styles.words}>{words.bar.new}</span>
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<FolderOpenRegular />}
          aria-label={words.bar.open}
          title={words.bar.openHint}
          onClick={() => chooser.current?.click()}
        >
          <span className={styles.words}>{words.bar.open}</span>
        </ToolbarButton>
        <SaveMenu documents={documents} buttonClass={styles.button} wordsClass={styles.words} />
        <ToolbarButton
          className={styles.button}
          icon={<ArrowSwapRegular />}
          aria-label={words.bar.portable}
          title={words.bar.portableHint}
          onClick={() => {
            show("pane");
            onPortability();
          }}
        >
          <span className={styles.words}>{words.bar.portable}</span>
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<BookOpenRegular />}
          aria-label={words.bar.sample}
          title={words.bar.sampleHint}
          onClick={() => replace(() => documents.openSample())}
        >
          <span className={styles.words}>{words.bar.sample}</span>
        </ToolbarButton>
        <ToolbarButton
          as="a"
          className={styles.button}
          icon={<QuestionCircleRegular />}
          aria-label={words.bar.manual}
          title={words.bar.manualHint}
          href={manualHome(language)}
          target="cxlv-manual"
        >
          <span className={styles.words}>{words.bar.manual}</span>
        </ToolbarButton>
        <LanguageMenu buttonClass={styles.button} wordsClass={styles.words} />
      </Toolbar>
      <SwitchRegion shown={shown} onShow={show} />
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.bar.fileToOpen}
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
