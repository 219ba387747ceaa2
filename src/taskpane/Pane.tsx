import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useReducer, useState } from "react";
import { catalogue } from "../clv/index";
import { localisedEntry } from "../words/localisedEntry";
import type { WorkbookPort } from "../workbook/port";
import { FindScreen } from "./find/FindScreen";
import { formOf, formsReducer } from "./form/formState";
import { FunctionScreen } from "./function/FunctionScreen";
import type { Writing } from "./insert/writing";
import { PortabilityScreen } from "./portability/PortabilityScreen";
import type { Screen, ScreenRequests } from "./screenRequests";
import { useLanguage, useWords } from "./words/index";

/* A pane that only looks for a function need not wait for it. */
const BuilderScreen = lazy(() => import("./builder/BuilderScreen").then((module) => ({ default: module.BuilderScreen })));
const ExplainScreen = lazy(() => import("./builder/explain/ExplainScreen").then((module) => ({ default: module.ExplainScreen })));
const CustomersScreen = lazy(() => import("./customers/CustomersScreen").then((module) => ({ default: module.CustomersScreen })));

const useStyles = makeStyles({
  pane: {
    position: "relative",
    height: "100%",
    overflowY: "auto",
    overflowX: "hidden",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    scrollPaddingBlock: "8px",
  },
});

interface PaneProps {
  readonly port: WorkbookPort;
  readonly prefix: string;
  /** What stands around the pane asks for a screen here. */
  readonly requests?: ScreenRequests | undefined;
}

/**
 * The whole pane: the list of functions, one of them, the conversion, the builder of models, the explanation of a number,
 * or the way from a log to value. What is typed stays, on the way back and forth.
 */
export function Pane({ port, prefix, requests }: PaneProps) {
  const styles = useStyles();
  const [screen, setScreen] = useState<Screen>("functions");
  const [open, setOpen] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [query, setQuery] = useState("");
  const [writing, setWriting] = useState<Writing>("function");
  const [forms, dispatch] = useReducer(formsReducer, {});
  const language = useLanguage();
  const { builder } = useWords();
  const found = catalogue.find(({ id }) => id === open);
  const entry = found && localisedEntry(found, language);
  const back = useCallback(() => {
    setCameFrom(open);
    setOpen(null);
  }, [open]);
  useEffect(() => requests?.onAsked(setScreen), [requests]);
  const backToList = useCallback(() => {
    setCameFrom("");
    setScreen("functions");
  }, []);
  return (
    <div className={styles.pane}>
      {screen === "portability" ? (
        <PortabilityScreen port={port} prefix={prefix} onBack={backToList} />
      ) : screen === "builder" ? (
        <Suspense fallback={<Spinner label={builder.shell.loading} />}>
          <BuilderScreen port={port} onBack={backToList} />
        </Suspense>
      ) : screen === "explain" ? (
        <Suspense fallback={<Spinner label={builder.shell.loading} />}>
          <ExplainScreen port={port} onBack={backToList} />
        </Suspense>
      ) : screen === "customers" ? (
        <Suspense fallback={<Spinner label={builder.shell.loading} />}>
          <CustomersScreen port={port} prefix={prefix} onBack={backToList} />
        </Suspense>
      ) : entry ? (
        <FunctionScreen
          key={entry.id}
          entry={entry}
          port={port}
          prefix={prefix}
          form={formOf(forms, entry.id)}
          dispatch={dispatch}
          writing={writing}
          onWriting={setWriting}
          onBack={back}
        />
      ) : (
        <FindScreen
          query={query}
          onQuery={setQuery}
          onOpen={setOpen}
          onBuilder={() => setScreen("builder")}
          onCustomers={() => setScreen("customers")}
          onExplain={() => setScreen("explain")}
          onPortability={() => setScreen("portability")}
          cameFrom={cameFrom}
        />
      )}
    </div>
  );
}
