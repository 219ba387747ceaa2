import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useReducer, useState } from "react";
import { catalogue } from "../clv/index";
import type { WorkbookPort } from "../workbook/port";
import { FindScreen } from "./find/FindScreen";
import { formOf, formsReducer } from "./form/formState";
import { FunctionScreen } from "./function/FunctionScreen";
import type { Writing } from "./insert/writing";

const useStyles = makeStyles({
  pane: {
    height: "100%",
    overflowY: "auto",
    overflowX: "hidden",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    scrollPaddingBlock: "8px",
  },
});

/** The whole pane: the list of functions or one of them. What is typed stays, on the way back and forth. */
export function Pane({ port, prefix }: { readonly port: WorkbookPort; readonly prefix: string }) {
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [query, setQuery] = useState("");
  const [writing, setWriting] = useState<Writing>("function");
  const [forms, dispatch] = useReducer(formsReducer, {});
  const entry = catalogue.find(({ id }) => id === open);
  const back = useCallback(() => {
    setCameFrom(open);
    setOpen(null);
  }, [open]);
  return (
    <div className={styles.pane}>
      {entry ? (
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
        <FindScreen query={query} onQuery={setQuery} onOpen={setOpen} cameFrom={cameFrom} />
      )}
    </div>
  );
}
