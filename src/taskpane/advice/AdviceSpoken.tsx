import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../words/index";

const useStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Longer than a pause between two keys: what changes while a number is typed is not read out. */
const quietMilliseconds = 800;

/** Reads the warnings to a screen reader when they have come to stay; they stand beside their fields to be seen. */
export function AdviceSpoken({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  const { advice } = useWords();
  const text = sentences.join(" ");
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.spoken} role="status" aria-label={advice.title}>
      {spoken}
    </div>
  );
}
